import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toPlaces } from '../model/sitesGeoJson';
import { siteTitle } from '../query/siteTitle';
import { fixtureContext, fixtureGeoJson, fixtureSite, fixtureSites } from '../testing/fixtureFacts';
import { fixtureYear } from '../testing/fixtureInputs';
import { de } from '../text/de/texts';
import { linkTextsIn } from '../text/linkTexts';
import { renderFirstScreen } from './prerender';
import { startApp } from './startApp';

vi.mock('../map/loadEngine', () => import('../testing/noEngineMock'));

const kassel = fixtureSite('kassel-wesertor');
const fulda = fixtureSite('fulda-nordend');

/** The published facts of two sites: enough to tell them apart. */
const facts = () => {
  const all = fixtureGeoJson() as {
    features: { id: string; properties: Record<string, unknown> }[];
  };
  const features = all.features.filter(({ id }) => id === kassel.id || id === fulda.id);
  return { ...all, features };
};

const productRoot = new URL('/', location.href).href;
const errors: unknown[] = [];
const running: (() => void)[] = [];
/** What a test starts ends with it: a late answer must not write the address of the next one. */
const start = async () => {
  running.push(await startApp(document, productRoot));
};
const noteError = (event: ErrorEvent) => errors.push(event.error ?? event.message);

beforeEach(() => {
  errors.length = 0;
  for (const level of ['error', 'info'] as const)
    vi.spyOn(console, level).mockImplementation((...args) => errors.push(args.join(' ')));
  addEventListener('error', noteError);
  history.replaceState(null, '', '/');
});
afterEach(() => {
  for (const end of running.splice(0)) end();
  removeEventListener('error', noteError);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  localStorage.clear();
  delete document.documentElement.dataset.live;
});

/** Puts the page into the document as the build has written it, rendered where there is no browser. */
function openPage(change: (html: string) => string = (html) => html): HTMLElement {
  vi.stubGlobal('window', undefined);
  vi.stubGlobal('document', undefined);
  const html = renderFirstScreen(facts(), fixtureYear);
  vi.unstubAllGlobals();
  document.body.innerHTML = `<div id="notice"></div><div id="root" data-year="${fixtureYear}">${change(html)}</div>`;
  const root = document.getElementById('root');
  if (root === null) throw new Error('no root');
  return root;
}

/** Responses of the server for the index of the facts; the boundaries never arrive. */
function serve(...answers: readonly (() => Response)[]): void {
  const left = [...answers];
  vi.stubGlobal('fetch', (url: string) => {
    if (url.endsWith('synonyms.json')) return Promise.resolve(Response.json([]));
    if (url.endsWith('sites.geojson')) return Promise.resolve(Response.json(facts()));
    if (url.endsWith('sites-places.json'))
      return Promise.resolve(Response.json(toPlaces(fixtureSites(), fixtureContext().areas)));
    if (!url.endsWith('sites-index.json')) return new Promise(() => undefined);
    const answer = left.shift();
    return answer === undefined
      ? Promise.reject(new TypeError('offline'))
      : Promise.resolve().then(answer);
  });
}
const json = (value: unknown) => () => new Response(JSON.stringify(value));

const sites = () =>
  within(screen.getByRole('list', { name: de.list.label })).queryAllByRole('link');

describe('startApp', () => {
  it('brings the rendered page to life and keeps each element of it', async () => {
    const root = openPage();
    serve(json(facts()));
    const before = [...root.querySelectorAll('*')];
    expect(before.length).toBeGreaterThan(100);
    await start();
    await userEvent.click(await screen.findByRole('link', { name: new RegExp(siteTitle(kassel)) }));
    expect(await screen.findByRole('region', { name: siteTitle(kassel) })).toBeDefined();
    expect(errors).toEqual([]);
    expect(before.filter((element) => !element.isConnected)).toEqual([]);
    expect(document.documentElement.dataset.live).toBe('');
  });

  it('would tell if the rendered page did not fit', async () => {
    openPage((html) => html.replace(siteTitle(kassel), 'Etwas anderes'));
    serve(json(facts()));
    await start();
    await waitFor(() => expect(errors.join('\n')).toMatch(/[Hh]ydrat/));
  });
});

it('asks for what the map is made of before the facts have come', async () => {
  openPage();
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return new Promise(() => undefined);
  });
  void startApp(document, productRoot);
  await waitFor(() => expect(asked).toContain(`${productRoot}data/boundaries.json`));
  expect(document.documentElement.dataset.live).toBeUndefined();
});

it('ends on request, and takes its part of the page along', async () => {
  const root = openPage();
  serve(json(facts()));
  await start();
  await userEvent.click(await screen.findByRole('link', { name: new RegExp(siteTitle(kassel)) }));
  await screen.findByRole('region', { name: siteTitle(kassel) });
  running.pop()?.();
  expect(root.childElementCount).toBe(0);
  expect(errors).toEqual([]);
});

describe('a link', () => {
  it('opens its site and its choice without a mismatch, and takes no focus', async () => {
    history.replaceState(null, '', '/?massnahme=mobilitaet&standort=kassel-wesertor');
    openPage();
    serve(json(facts()));
    await start();
    expect(await screen.findByRole('region', { name: siteTitle(kassel) })).toBeDefined();
    expect(screen.getByRole('checkbox', { name: /^Mobilität/, checked: true })).toBeDefined();
    expect(document.activeElement).toBe(document.body);
    expect(`${location.pathname}${location.search}`).toBe(
      '/standort/kassel-wesertor/?massnahme=mobilitaet',
    );
    expect(errors).toEqual([]);
  });

  it('asks for area, years, status, amount and order without a mismatch', async () => {
    const link = '/?kreis=06611&status=laufend&betrag=bis-3mio&von=2019&bis=2020&sort=betrag';
    history.replaceState(null, '', link);
    openPage();
    serve(json(facts()));
    await start();
    const chosen = await screen.findByRole('list', { name: de.filters.active });
    expect(within(chosen).getAllByRole('listitem')).toHaveLength(5);
    expect(within(chosen).getByRole('button', { name: /Stadt Kassel/ })).toBeDefined();
    await waitFor(() => expect(sites()).toHaveLength(1));
    expect(`${location.pathname}${location.search}`).toBe(link);
    expect(errors).toEqual([]);
  });

  it('that says what we do not know is told so in the language of the page', async () => {
    history.replaceState(null, '', '/?massnahme=burg');
    openPage();
    serve(json(facts()));
    await start();
    const unknown = ['massnahme=burg'];
    await screen.findByText(linkTextsIn.de.notUnderstood(unknown));
    await userEvent.click(await screen.findByRole('link', { name: 'English' }));
    expect(await screen.findByText(linkTextsIn.en.notUnderstood(unknown))).toBeDefined();
  });

  it('with an old id opens the site of today', async () => {
    history.replaceState(null, '', '/?standort=Kinder-+und+Jugendbauernhof');
    openPage();
    serve(json(facts()));
    await start();
    expect(await screen.findByRole('region', { name: siteTitle(kassel) })).toBeDefined();
  });
});

describe('what a person does before the scripts are ready', () => {
  it('is taken over', async () => {
    const root = openPage();
    const box = within(root).getByRole<HTMLInputElement>('combobox', { name: de.search.label });
    box.value = 'Nordend';
    serve(json(facts()));
    await start();
    await waitFor(() => expect(sites()).toHaveLength(1));
    expect(
      within(root).getByRole<HTMLInputElement>('combobox', { name: de.search.label }).value,
    ).toBe('Nordend');
    expect(errors).toEqual([]);
  });
});

describe('facts that do not come', () => {
  it.each([
    ['offline', []],
    ['status', [() => new Response('', { status: 503 })]],
    ['content', [() => new Response('<!doctype html>')]],
    ['content', [json({ type: 'FeatureCollection', features: [] })]],
  ] as const)('because of "%s" are named, and the rendered list stays', async (reason, answers) => {
    openPage();
    serve(...answers);
    await start();
    expect((await screen.findByRole('alert')).textContent).toContain(de.load.failed[reason]);
    expect(sites()).toHaveLength(2);
    expect(document.documentElement.dataset.live).toBeUndefined();
  });

  it('are asked for again on request', async () => {
    openPage();
    serve(() => new Response('', { status: 503 }), json(facts()));
    await start();
    await userEvent.click(await screen.findByRole('button', { name: de.load.retry }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(document.documentElement.dataset.live).toBe('');
    expect(errors).toEqual([]);
  });
});

describe('an error of ours while the page comes to life', () => {
  it('is told, with the rendered list still there', async () => {
    openPage();
    serve(json(facts()));
    const failure = new Error('SYNTHETIC');
    const listen = vi.spyOn(window, 'addEventListener').mockImplementation((type: string) => {
      if (type === 'popstate') throw failure;
    });
    await start();
    listen.mockRestore();
    expect((await screen.findByRole('alert')).textContent).toContain(de.load.failed.program);
    expect(sites()).toHaveLength(2);
    expect(errors.join()).toContain('SYNTHETIC');
  });
});

describe('a site that can not be read', () => {
  it('is named, and all others are shown', async () => {
    openPage();
    const broken = facts();
    for (const { id, properties } of broken.features) if (id === fulda.id) properties.point = [];
    serve(json(broken));
    await start();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(de.load.unreadable(1, [fulda.id]));
    await waitFor(() => expect(sites()).toHaveLength(1));
    expect(sites()[0]?.textContent).toContain(siteTitle(kassel));
    expect(errors).toEqual([]);
  });
});
