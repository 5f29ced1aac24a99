import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOffline } from './keepOffline';

const root = 'http://localhost:3000/karte/';
const register = vi.fn();
const unregister = vi.fn();
const deleted = vi.fn();

beforeEach(() => {
  document.body.innerHTML = '<section id="karte" data-map-state="ready"></section>';
  const registration = Object.assign(new EventTarget(), { waiting: null, scope: root, unregister });
  register.mockResolvedValue(registration);
  vi.stubGlobal('navigator', {
    serviceWorker: { register, getRegistration: async () => registration, controller: null },
  });
  const names = [`quartierskarte ${root} abc`, `quartierskarte ${root}neu/ abc`, 'of others'];
  vi.stubGlobal('caches', { keys: async () => names, delete: deleted });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  document.body.replaceChildren();
});

const keep = (keeps: boolean | null) => keepOffline(root, async () => keeps, vi.fn());

test('the worker lies at the root, wherever that is', async () => {
  await keep(true);
  expect(register.mock.calls).toEqual([[`${root}sw.js`]]);
});

test.each(['static', 'early'])('nothing comes before the map, which is %s', async (state) => {
  document.body.innerHTML = `<section id="karte" data-map-state="${state}"></section>`;
  const kept = keep(true);
  await Promise.resolve();
  expect(register).not.toHaveBeenCalled();
  document.getElementById('karte')?.setAttribute('data-map-state', 'unavailable');
  await kept;
  expect(register).toHaveBeenCalledOnce();
});

test('where the operator wants none, what is there is removed, and nothing of others', async () => {
  await keep(false);
  expect(register).not.toHaveBeenCalled();
  expect(unregister).toHaveBeenCalledOnce();
  expect(deleted.mock.calls).toEqual([[`quartierskarte ${root} abc`]]);
});

test('where what the operator wants has not come, all stays as it is', async () => {
  await keep(null);
  expect(register).not.toHaveBeenCalled();
  expect(unregister).not.toHaveBeenCalled();
});

test('frames, people who save data, and browsers without workers keep nothing', async () => {
  vi.stubGlobal('navigator', { ...navigator, connection: { saveData: true } });
  await keep(true);
  vi.stubGlobal('navigator', {});
  await keep(true);
  vi.spyOn(window, 'top', 'get').mockReturnValue(null);
  await keep(true);
  vi.restoreAllMocks();
  expect(register).not.toHaveBeenCalled();
});

test('a browser that refuses goes on without', async () => {
  const told = vi.spyOn(console, 'info').mockReturnValue();
  register.mockRejectedValue(new DOMException('', 'SecurityError'));
  await keep(true);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
