import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stop } from '../../model/geo/stops';
import { siteTitle } from '../../query/siteTitle';
import type { Loaders } from '../../state/loaders';
import { FakeGeolocation, geolocationCodes } from '../../testing/fakeGeolocation';
import { fixtureSite } from '../../testing/fixtureFacts';
import { hessenTopology } from '../../testing/hessenTopology';
import { plainSpaces } from '../../testing/plainSpaces';
import type { RecordingAnnouncer } from '../../testing/recordAnnouncer';
import { renderApp } from '../../testing/renderApp';
import { nearPanelWords as words } from '../../text/de/nearPanel';
import { de } from '../../text/de/texts';
import { NearMe } from './NearMe';

const wesertor = fixtureSite('kassel-wesertor');
const stops: readonly Stop[] = [
  { name: 'Am Wesertor', ags: '06611000', point: wesertor.point, station: false },
  { name: 'Wesertorplatz', ags: '06611000', point: [9.6, 51.3], station: false },
];

let geolocation: FakeGeolocation;
let loadStops: ReturnType<typeof vi.fn<Loaders['stops']>>;
let loadTopology: ReturnType<typeof vi.fn<Loaders['topology']>>;
beforeEach(() => {
  geolocation = new FakeGeolocation();
  loadStops = vi.fn(() => Promise.resolve(stops));
  loadTopology = vi.fn(() => Promise.resolve(hessenTopology()));
});
afterEach(() => vi.unstubAllGlobals());

const toggle = () => screen.getByRole('button', { name: /In (meiner|der) Nähe/ });
const field = () => screen.getByRole('combobox', { name: words.field });
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
let spoken: RecordingAnnouncer;
const said = () => spoken.said();

async function renderOpen() {
  const rendered = renderApp(<NearMe />, {
    loaders: { stops: loadStops, topology: loadTopology },
  });
  ({ spoken } = rendered);
  await rendered.user.click(toggle());
  // Its script is lazy-loaded.
  await screen.findByRole('combobox', { name: words.field });
  const ownButton = () => screen.getByRole('button', { name: new RegExp(words.useOwn) });
  return { ...rendered, ownButton };
}

describe('the button', () => {
  it('opens the question and closes it; nothing is asked or fetched by that', async () => {
    const { user } = await renderOpen();
    expect(toggle().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('region', { name: de.near.region })).toBeDefined();
    await user.click(toggle());
    expect(screen.queryByRole('region')).toBeNull();
    expect(geolocation.requests).toBe(0);
    expect(loadStops).not.toHaveBeenCalled();
    expect(loadTopology).not.toHaveBeenCalled();
  });
});

describe('the own place', () => {
  it('is asked for by the button, answered in one sentence, and the list is sorted by it', async () => {
    const { user, store, ownButton } = await renderOpen();
    await user.click(ownButton());
    expect(geolocation.requests).toBe(1);
    expect(said()).toBe(words.asking);
    const [lng, lat] = wesertor.point;
    await act(async () => geolocation.find(lng, lat + 0.002));
    expect(said()).toContain('Möglich: Von Ihnen bis zur Mitte des');
    expect(said()).toContain(siteTitle(wesertor));
    expect(store.getState()).toMatchObject({ origin: { kind: 'own' }, sort: 'entfernung' });
    const list = screen.getByRole('list', { name: de.near.nearest });
    const [first, ...others] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toContain(siteTitle(wesertor));
    expect(first?.textContent).toContain('220\u00a0m südlich');
    expect(others).toHaveLength(2);
  });

  it('yes comes from a real boundary', async () => {
    const { user, ownButton } = await renderOpen();
    await user.click(ownButton());
    const [lng, lat] = fixtureSite('ikz-rheingau').point;
    await act(async () => geolocation.find(lng, lat));
    expect(said()).toMatch(/^Ja: Sie sind im Fördergebiet /);
  });

  it('says when the device errs by much', async () => {
    const { user, ownButton } = await renderOpen();
    await user.click(ownButton());
    await act(async () => geolocation.find(9.5, 51.3, 3000));
    expect(screen.getByText(plainSpaces(words.inaccurate(3000)))).toBeDefined();
  });

  it.each(['refused', 'unavailable', 'timeout'] as const)('%s: says how to go on', async (why) => {
    const { user, store, ownButton } = await renderOpen();
    await user.click(ownButton());
    await act(async () => geolocation.fail(geolocationCodes[why]));
    expect(said()).toBe(words.failed[why]);
    expect(store.getState().origin).toBeNull();
    await user.click(ownButton());
    expect(geolocation.requests).toBe(2);
    expect(said()).toBe(words.asking);
  });

  it('outside of Hessen is said so and measures nothing', async () => {
    const { user, store, ownButton } = await renderOpen();
    await user.click(ownButton());
    await act(async () => geolocation.find(13.4, 52.52));
    await waitFor(() => expect(said()).toBe(words.failed.outside));
    expect(store.getState().origin).toBeNull();
  });

  it('is answered without the boundaries, too', async () => {
    loadTopology.mockRejectedValueOnce(new Error('no boundaries'));
    const { user, store, ownButton } = await renderOpen();
    await user.click(ownButton());
    await act(async () => geolocation.find(...wesertor.point));
    expect(store.getState()).toMatchObject({ origin: { kind: 'own' } });
  });

  it('is unavailable where the browser knows no places', async () => {
    vi.stubGlobal('navigator', {});
    const { user, ownButton } = await renderOpen();
    await user.click(ownButton());
    expect(said()).toBe(words.failed.unavailable);
  });

  it('that comes too late does not take the place of a named one', async () => {
    const { user, store, ownButton } = await renderOpen();
    await user.click(ownButton());
    await user.type(field(), 'Fulda{Enter}');
    await act(async () => geolocation.find(9.5, 51.3));
    expect(store.getState().origin?.name).toBe('Fulda');
  });
});

describe('a named place', () => {
  it('fetches the stops on the first focus', async () => {
    const { user } = await renderOpen();
    expect(loadStops).not.toHaveBeenCalled();
    await user.click(field());
    await user.click(document.body);
    await user.click(field());
    expect(loadStops).toHaveBeenCalledTimes(1);
  });

  it('is suggested while typing and taken by arrow keys and Enter', async () => {
    const { user, store } = await renderOpen();
    await user.type(field(), 'wesertor');
    expect(options()).toEqual([
      'Wesertorplatz Haltestelle in Kassel',
      'Am Wesertor Haltestelle in Kassel',
    ]);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const active = field().getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toContain('Am Wesertor');
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(store.getState().origin).toEqual({
      kind: 'place',
      name: 'Am Wesertor, Kassel',
      point: wesertor.point,
    });
    expect(said()).toContain('Möglich: Von der Haltestelle „Am Wesertor, Kassel“ bis');
    expect(document.activeElement).toBe(field());
  });

  it('is taken by a click too; Escape puts the suggestions away', async () => {
    const { user, store } = await renderOpen();
    await user.type(field(), 'fulda');
    await user.keyboard('{Escape}');
    expect(screen.queryAllByRole('option')).toEqual([]);
    await user.keyboard('{ArrowDown}');
    await user.click(screen.getByRole('option', { name: /^Fulda Kommune, Landkreis Fulda/ }));
    expect(store.getState().origin).toMatchObject({ kind: 'place', areaKey: '06631009' });
  });

  it('a whole municipality is answered by what lies in it', async () => {
    const { user } = await renderOpen();
    await user.type(field(), 'Kassel{Enter}');
    expect(said()).toMatch(/Zum Teil: In Kassel liegen \d+ Fördergebiete\./);
    expect(document.body.textContent).toContain(words.fromMiddle('Kassel'));
  });

  it('a district filters the list, because a distance from it would say nothing', async () => {
    const { user, store } = await renderOpen();
    act(() => store.getState().toggle('municipalities', '06611000'));
    await user.type(field(), 'Landkreis Fulda{Enter}');
    const { query, origin } = store.getState();
    expect(query).toMatchObject({ districts: ['06631'], municipalities: [] });
    expect(origin).toBeNull();
    expect(said()).toContain(words.inDistrict('Landkreis Fulda'));
  });

  it('says when nothing fits', async () => {
    const { user } = await renderOpen();
    await user.type(field(), 'xyzzy');
    expect(said()).toBe(words.noPlace);
    await user.keyboard('{Enter}{ArrowDown}');
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('can be a municipality without the stops, which can be asked for again', async () => {
    loadStops.mockRejectedValueOnce(new Error('offline'));
    const { user } = await renderOpen();
    await user.type(field(), 'wesertor');
    expect(said()).toBe(words.noPlace);
    await user.click(screen.getByRole('button', { name: words.retry }));
    await user.type(field(), 'p');
    expect(options()).toEqual(['Wesertorplatz Haltestelle in Kassel']);
    expect(screen.queryByRole('button', { name: words.retry })).toBeNull();
  });
});

describe('the answer', () => {
  it('leads to the panel of a site by a plain click', async () => {
    const { user, store } = await renderOpen();
    await user.type(field(), 'am wesertor{Enter}');
    const link = screen.getByRole('link', { name: siteTitle(wesertor) });
    expect(link.getAttribute('href')).toBe(`standort/${wesertor.id}/`);
    await user.click(link);
    expect(store.getState().selectedId).toBe(wesertor.id);
  });

  it('ends: no place, the list in its order, and the focus on the button', async () => {
    const { user, store } = await renderOpen();
    await user.type(field(), 'fulda{Enter}');
    expect(toggle().textContent).toBe(de.near.openWith('Fulda'));
    await user.click(screen.getByRole('button', { name: words.end }));
    expect(store.getState()).toMatchObject({ origin: null, sort: 'kommune' });
    expect(document.activeElement).toBe(toggle());
    expect(toggle().textContent).toBe(de.near.open);
  });
});
