import { describe, expect, it, vi } from 'vitest';
import { emptyQuery } from '../query/query';
import { FakeBrowser } from '../testing/fakeBrowser';
import { createSelectionStore } from './store';
import { syncUrl } from './urlSync';

const sites: Readonly<Record<string, string>> = { a: 'a', b: 'b', 'a-old': 'a' };

const root = 'http://test/karte/';

function start(address = '/karte/', arrival?: string, replaces = false) {
  const browser = new FakeBrowser(address);
  const store = createSelectionStore();
  const known = { resolveSite: (id: string) => sites[id], areas: [] };
  const end = syncUrl(store, known, browser.window, {
    ...{ root, replaces },
    ...(arrival !== undefined && { arrival }),
  });
  return { browser, store, end, act: store.getState() };
}

describe('syncUrl', () => {
  it('takes over the address and writes nothing for it', () => {
    const { browser, store } = start('/karte/standort/a/?massnahme=kita&q=Park');
    expect(store.getState()).toMatchObject({
      query: { measureTypes: ['kita'], programmes: [], text: 'Park' },
      selectedId: 'a',
      openedByPerson: false,
    });
    expect(browser.writes).toEqual([]);
  });

  it('makes a history entry when a site is opened, changed or closed', () => {
    const { browser, act } = start();
    act.openSite('a');
    act.openSiteFromMap('b');
    act.closeSite();
    expect(browser.writes).toEqual([
      'push /karte/standort/a/',
      'push /karte/standort/b/',
      'push /karte/',
    ]);
  });

  it('makes no entry at all in the frame of another page', () => {
    const { browser, act } = start('/karte/?einbetten=karte', undefined, true);
    act.openSite('a');
    act.openSiteFromMap('b');
    act.closeSite();
    act.setQuery(emptyQuery);
    expect(browser.writes).toEqual([
      'replace /karte/standort/a/?einbetten=karte',
      'replace /karte/standort/b/?einbetten=karte',
      'replace /karte/?einbetten=karte',
    ]);
  });

  it('replaces the entry for single filters, typing, span, section and order', () => {
    const { browser, act } = start();
    act.toggle('measureTypes', 'kita');
    act.toggle('measureTypes', 'kita');
    act.toggle('terms', 'laufend');
    act.setText('P');
    act.setText('');
    act.setYears(2015, null);
    act.setYears(null, null);
    act.limitToViewport([8, 50, 9, 51]);
    act.limitToViewport(null);
    act.setSort('betrag');
    expect(browser.writes).toEqual([
      'replace /karte/?massnahme=kita',
      'replace /karte/',
      'replace /karte/?status=laufend',
      'replace /karte/?status=laufend&q=P',
      'replace /karte/?status=laufend',
      'replace /karte/?status=laufend&von=2015',
      'replace /karte/?status=laufend',
      'replace /karte/?status=laufend&ausschnitt=8,50,9,51',
      'replace /karte/?status=laufend',
      'replace /karte/?status=laufend&sort=betrag',
    ]);
    expect(browser.entries).toHaveLength(1);
  });

  it('makes an entry when the query changes at a stroke: Back brings the filters back', () => {
    const { browser, store, act } = start();
    act.toggle('programmes', 'lebendige-zentren');
    act.setText('Park');
    const { query } = store.getState();
    act.setQuery({ ...query, text: '' });
    act.setQuery(emptyQuery);
    expect(browser.entries).toEqual([
      '/karte/?programm=lebendige-zentren&q=Park',
      '/karte/?programm=lebendige-zentren',
      '/karte/',
    ]);
    browser.go(-1);
    expect(store.getState().query).toEqual({ ...query, text: '' });
    browser.go(-1);
    expect(store.getState().query).toEqual(query);
    browser.go(1);
    expect(store.getState().query.text).toBe('');
  });

  it('makes no entry for a stroke that changes nothing', () => {
    const { browser, act } = start();
    act.setQuery(emptyQuery);
    expect(browser.writes).toEqual([]);
  });

  it('writes nothing for what no link keeps', () => {
    const { browser, act } = start('/karte/standort/a/');
    act.hover('b');
    act.setNarrowView('list');
    act.setFiltersOpen(true);
    act.openSite('a');
    expect(browser.writes).toEqual([]);
  });

  it('keeps the fragment and the parameters of others', () => {
    const { browser, act } = start('/karte/?ref=brief#standorte');
    act.openSite('a');
    expect(browser.address).toBe('/karte/standort/a/?ref=brief#standorte');
  });

  it('follows Back and Forward without writing', () => {
    const { browser, store, act } = start();
    act.toggle('measureTypes', 'kita');
    act.openSite('a');
    act.openSite('b');
    const entries = [...browser.entries];
    const written = browser.writes.length;

    browser.go(-1);
    expect(store.getState().selectedId).toBe('a');
    browser.go(-1);
    expect(store.getState()).toMatchObject({
      selectedId: null,
      query: { measureTypes: ['kita'] },
    });
    browser.go(1);
    expect(store.getState()).toMatchObject({ selectedId: 'a', openedByPerson: false });
    expect(browser.writes).toHaveLength(written);
    expect(browser.entries).toEqual(entries);
  });

  it('follows Back to a link with an old id without losing the way forward', () => {
    const { browser, store, act } = start('/karte/?standort=a-old');
    act.closeSite();
    browser.go(-1);
    expect(store.getState().selectedId).toBe('a');
    expect(browser.entries).toEqual(['/karte/standort/a/', '/karte/']);
  });

  it.each([
    ['/karte/?massnahme=kita&standort=a#x', '/karte/standort/a/?massnahme=kita#x'],
    ['/karte/?ref=brief&standort=a-old', '/karte/standort/a/?ref=brief'],
    ['/karte/Standort/A/index.html?von=2015', '/karte/standort/a/?von=2015'],
    ['/karte/standort/b?sprache=en', '/karte/en/standort/b/'],
    ['/karte/en/standort/a/?sprache=ls', '/karte/standort/a/?sprache=ls'],
  ])('replaces %s, which opens a site in another form', (former, today) => {
    const { browser } = start(former);
    expect(browser.writes).toEqual([`replace ${today}`]);
  });

  it.each([
    '/karte/?standort=nirgends&massnahme=kita',
    '/karte/standort/nirgends/?massnahme=kita',
    '/anderswo/standort/a/',
  ])('leaves %s alone, which opens none', (address) => {
    const { browser, store } = start(address);
    expect(store.getState().selectedId).toBeNull();
    expect(browser.writes).toEqual([]);
  });

  it('takes over what a page of another kind stands for, and goes on at the root', () => {
    const { browser, store } = start('/karte/kommune/x/?von=2015#x', '?von=2015&massnahme=kita');
    expect(store.getState().query).toMatchObject({ from: 2015, measureTypes: ['kita'] });
    expect(browser.writes).toEqual(['replace /karte/?massnahme=kita&von=2015#x']);
  });

  it('changes the folder with the language while a site is open, and the parameter without', () => {
    const { browser, act } = start('/karte/standort/a/');
    act.setLanguage('en');
    act.setLanguage('ls');
    act.setLanguage('en');
    act.closeSite();
    expect(browser.writes).toEqual([
      'replace /karte/en/standort/a/',
      'replace /karte/standort/a/?sprache=ls',
      'replace /karte/en/standort/a/',
      'push /karte/?sprache=en',
    ]);
  });

  it('ends: hears no Back any more and writes no more', () => {
    const { browser, store, end, act } = start();
    act.openSite('a');
    end();
    expect(browser.listenerCount).toBe(0);
    browser.go(-1);
    expect(store.getState().selectedId).toBe('a');
    act.toggle('measureTypes', 'kita');
    expect(browser.writes).toEqual(['push /karte/standort/a/']);
  });
});

describe('an address that waits for something', () => {
  /** The entry after the first waits, the one after it does not. */
  const waiting = (coming: Promise<unknown>) => {
    const browser = new FakeBrowser('/karte/');
    browser.entries.push('/karte/?q=Park', '/karte/?massnahme=kita');
    const store = createSelectionStore();
    const known = { resolveSite: (id: string) => sites[id], areas: [] };
    syncUrl(store, known, browser.window, { root }, ({ query }) =>
      query.text === '' ? null : coming,
    );
    browser.go(1);
    return { browser, store };
  };

  it('is taken over when that has come', async () => {
    const coming = Promise.resolve();
    const { browser, store } = waiting(coming);
    expect(store.getState().query.text).toBe('');
    await coming;
    expect(store.getState().query.text).toBe('Park');
    expect(browser.writes).toEqual([]);
  });

  it('is not, if the address is another by then', async () => {
    const coming = Promise.resolve();
    const { browser, store } = waiting(coming);
    browser.go(1);
    await coming;
    expect(store.getState().query).toMatchObject({ text: '', measureTypes: ['kita'] });
  });

  it('leaves the page as it is, if that does not come', async () => {
    const coming = Promise.reject(new Error('offline'));
    const { store } = waiting(coming);
    await expect(coming).rejects.toThrow('offline');
    expect(store.getState().query.text).toBe('');
  });
});

describe('an address that asks for what does not come', () => {
  const open = () => {
    const browser = new FakeBrowser('/karte/');
    const store = createSelectionStore();
    const known = { resolveSite: (id: string) => sites[id], areas: [] };
    const load = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('offline')));
    const onMissing = vi.fn<(retry: (() => void) | null) => void>();
    syncUrl(store, known, browser.window, { root, onMissing }, ({ query }) =>
      query.text === '' ? null : load(),
    );
    browser.entries.push('/karte/?q=Park');
    return { browser, store, load, onMissing, again: () => onMissing.mock.lastCall?.[0]?.() };
  };

  it('says so, and shows it once it comes', async () => {
    const { browser, store, load, onMissing, again } = open();
    browser.go(1);
    await vi.waitFor(() => expect(onMissing).toHaveBeenCalledTimes(1));
    expect(store.getState().query.text).toBe('');
    load.mockResolvedValue(undefined);
    again();
    await vi.waitFor(() => expect(store.getState().query.text).toBe('Park'));
    expect(onMissing.mock.calls.at(-1)).toEqual([null]);
    expect(browser.address).toBe('/karte/?q=Park');
  });

  it('is over once the address says again what is shown', async () => {
    const { browser, store, onMissing } = open();
    browser.go(1);
    await vi.waitFor(() => expect(onMissing).toHaveBeenCalledTimes(1));
    // A pointer on the list is no choice.
    store.getState().hover('a');
    expect(onMissing).toHaveBeenCalledTimes(1);
    expect(browser.address).toBe('/karte/?q=Park');
    store.getState().toggle('measureTypes', 'kita');
    expect(onMissing.mock.calls.at(-1)).toEqual([null]);
    expect(browser.address).toBe('/karte/?massnahme=kita');
  });
});
