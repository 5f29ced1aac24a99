import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { staticContext } from '../state/hooks';
import { createSelectionStore } from '../state/store';
import { fixtureContext, fixtureSites, fixtureSynonyms } from '../testing/fixtureFacts';
import { fixtureYear } from '../testing/fixtureInputs';
import { searchable } from '../testing/searchable';
import { type HostMessage, marked } from './messages';
import { talkToHost } from './talkToHost';

const host = 'https://stadt.example';

/** A frame in a page of someone else, what it says to it, and a way to speak to it. */
function start() {
  const sites = [...fixtureSites()];
  const context = fixtureContext();
  const store = createSelectionStore();
  const search = vi.fn(async () => {
    await Promise.resolve();
    return searchable(sites, context.areas, fixtureSynonyms());
  });
  const facts = staticContext({ sites, context, currentYear: fixtureYear });
  const app = { ...facts, store, loaders: { ...facts.loaders, search } };
  const postMessage = vi.fn();
  const parent = { postMessage } as unknown as Window;
  const listeners = new Set<(event: MessageEvent) => void>();
  const frame = {
    ...{ parent, document, location: { ancestorOrigins: [host] } },
    addEventListener: (_type: string, listener: (event: MessageEvent) => void) =>
      listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: MessageEvent) => void) =>
      listeners.delete(listener),
  } as unknown as Parameters<typeof talkToHost>[2];
  const talk = talkToHost(app, 'beides', frame);
  const hear = (data: unknown, from: Partial<MessageEvent> = {}) => {
    const event = { data, source: parent, origin: host, ...from } as MessageEvent;
    for (const listener of listeners) listener(event);
  };
  const say = (message: HostMessage) => hear(marked(message));
  const told = () => postMessage.mock.calls.map(([message]) => message);
  return { ...talk, store, say, hear, told, postMessage, listeners, search, sites };
}

beforeEach(() => {
  document.head.innerHTML = '<base href="https://karte.example/">';
});
afterEach(() => {
  delete document.documentElement.dataset.theme;
});

test('the host alone is told that the frame is ready, and what is chosen', () => {
  const { store, told, postMessage, tellHeight } = start();
  const { toggle, openSite, closeSite, hover } = store.getState();
  toggle('measureTypes', 'kita');
  openSite('kassel-wesertor');
  hover('fulda-nordend');
  closeSite();
  tellHeight(612.3);
  expect(told()).toEqual([
    marked({
      ...{ type: 'ready', view: 'beides', language: 'de' },
      ...{ parameters: '', sites: 72, site: null },
    }),
    marked({ type: 'filter', parameters: 'massnahme=kita', sites: 7 }),
    marked({
      ...{ type: 'selection', site: 'kassel-wesertor', title: 'Kassel – Wesertor' },
      address: 'https://karte.example/standort/kassel-wesertor/',
    }),
    marked({ type: 'selection', site: null, title: null, address: null }),
    marked({ type: 'height', height: 613 }),
  ]);
  expect(postMessage.mock.calls.every(([, origin]) => origin === host)).toBe(true);
});

test('the host chooses as a link does', () => {
  const { store, say, told } = start();
  say({ type: 'setFilter', parameters: 'Massnahme=Kita&kommune=gibt-es-nicht&sort=betrag' });
  say({ type: 'setSelection', site: 'Kassel-Wesertor' });
  say({ type: 'setLanguage', language: 'en' });
  say({ type: 'setTheme', theme: 'kontrast' });
  expect(store.getState()).toMatchObject({
    query: { measureTypes: ['kita'], municipalities: [] },
    ...{ sort: 'betrag', selectedId: 'kassel-wesertor', language: 'en' },
    // Nobody in the frame has: no focus moves there.
    openedByPerson: false,
  });
  expect(document.documentElement.dataset.theme).toBe('contrast');
  const before = told().length;
  say({ type: 'setFilter', parameters: 'sort=betrag&massnahme=kita' });
  expect(told()).toHaveLength(before);
  say({ type: 'setTheme', theme: null });
  expect(document.documentElement.dataset.theme).toBeUndefined();
  say({ type: 'setSelection', site: 'gibt-es-nicht' });
  expect(store.getState().selectedId).toBe('kassel-wesertor');
  say({ type: 'setSelection', site: null });
  expect(store.getState().selectedId).toBeNull();
});

test('a text waits for the search; the last of several holds, and a person before all', async () => {
  const { store, say, search } = start();
  say({ type: 'setFilter', parameters: 'q=Wesertor' });
  say({ type: 'setFilter', parameters: 'q=Nordend' });
  expect(store.getState().query.text).toBe('');
  await vi.waitFor(() => expect(store.getState().query.text).toBe('Nordend'));
  expect(search).toHaveBeenCalledTimes(2);

  const other = start();
  other.say({ type: 'setFilter', parameters: 'q=Wesertor' });
  other.store.getState().toggle('measureTypes', 'kita');
  await other.search.mock.results[0]?.value;
  expect(other.store.getState().query).toMatchObject({ text: '', measureTypes: ['kita'] });
});

test('nobody else is heard', () => {
  const { store, hear, listeners, end } = start();
  const message = marked({ type: 'setSelection', site: 'kassel-wesertor' });
  hear(message, { origin: 'https://fremd.example' });
  hear(message, { source: {} as Window });
  hear(message, { source: null });
  hear({ ...message, version: 2 });
  expect(store.getState().selectedId).toBeNull();
  hear(message);
  expect(store.getState().selectedId).toBe('kassel-wesertor');
  end();
  expect(listeners.size).toBe(0);
});
