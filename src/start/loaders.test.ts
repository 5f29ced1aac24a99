import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadSites } from '../load/loadSites';
import { toStopsFile } from '../model/geo/stops';
import { safeSettings } from '../model/operator/operatorSettings';
import { toGeoJson, toIndex } from '../model/sitesGeoJson';
import { fixtureContext, fixtureSites } from '../testing/fixtureFacts';
import { syntheticTopology } from '../testing/syntheticTopology';
import { factLoaders, pageLoaders } from './loaders';

const fetched = vi.fn<(url: string) => Promise<Response>>();
const root = 'https://karte.example/hessen/';

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  return () => vi.unstubAllGlobals();
});

test('what has come is kept, and asked for together it comes once', async () => {
  fetched.mockImplementation(async () => Response.json(syntheticTopology()));
  const { topology } = pageLoaders(root);
  const [first, second] = await Promise.all([topology(), topology()]);
  expect(await topology()).toBe(first);
  expect(second).toBe(first);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('what has failed is asked for anew', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  fetched.mockImplementation(async () => Response.json(syntheticTopology()));
  const { topology } = pageLoaders(root);
  await expect(topology()).rejects.toThrow('offline');
  expect(await topology()).toEqual(syntheticTopology());
});

test('what the operator has set is one file, fetched once', async () => {
  const email = 'karte@musterort.example';
  fetched.mockImplementation(async () => Response.json({ 'fehler-melden': { email } }));
  const { streets, reportAddress } = pageLoaders(root);
  expect(await streets.settings()).toEqual(safeSettings);
  expect(await reportAddress()).toEqual({ kind: 'email', email });
  // From the root, whatever page the address bar shows.
  expect(fetched.mock.calls.map(([url]) => url)).toEqual([`${root}betrieb.json`]);
});

test('a table comes read; other content is a failure', async () => {
  const stops = [{ name: 'Markt', ags: '06991001', point: [9.05, 50.05] as const, station: true }];
  fetched.mockImplementationOnce(async () => Response.json({ stops: [] }));
  await expect(pageLoaders(root).stops()).rejects.toThrow('data/stops.json: content');
  fetched.mockImplementation(async () => Response.json(toStopsFile(stops, 'ODbL')));
  expect(await pageLoaders(root).stops()).toEqual(stops);
});

describe('what is known of sites', () => {
  const [first, second] = fixtureSites();
  if (first === undefined || second === undefined) throw new Error('no sites');
  const whole = toGeoJson([first, second]);
  const listed = toIndex([first, second], fixtureContext());
  const loadersFor = (files: Readonly<Record<string, unknown>>) => {
    fetched.mockImplementation(async (url) => {
      const path = url.slice(root.length);
      return path in files ? Response.json(files[path]) : new Response('', { status: 404 });
    });
    return factLoaders(root, loadSites(`${root}data/sites-index.json`));
  };
  const asked = () => fetched.mock.calls.map(([url]) => url.slice(`${root}data/`.length));
  const files = {
    'data/sites-index.json': listed,
    'data/sites.geojson': whole,
    [`data/sites/${first.id}.json`]: whole.features[0],
  };

  test('is of the site that is opened alone, and comes once', async () => {
    const { site, siteHere } = loadersFor(files);
    expect(siteHere(first.id)).toBeNull();
    expect(await Promise.all([site(first.id), site(first.id)])).toEqual([first, first]);
    expect(siteHere(first.id)).toEqual(first);
    expect(asked()).toEqual(['sites-index.json', `sites/${first.id}.json`]);
  });

  test('comes from the file of all where that of the site does not come', async () => {
    const { site } = loadersFor(files);
    expect(await site(second.id)).toEqual(second);
  });

  test('is not asked for again where all of it is here', async () => {
    const { site, siteHere, whole } = loadersFor(files);
    await whole();
    expect(siteHere(first.id)).toEqual(first);
    expect(await site(first.id)).toEqual(first);
    expect(asked()).toEqual(['sites-index.json', 'sites.geojson']);
  });

  test('is asked for anew after it has not come', async () => {
    const { site } = loadersFor({ 'data/sites-index.json': listed });
    await expect(site(first.id)).rejects.toThrow('status');
    fetched.mockImplementation(async () => Response.json(whole.features[0]));
    expect(await site(first.id)).toEqual(first);
  });

  test('of a site that there is not is nothing', async () => {
    await expect(loadersFor(files).site('ort-a')).rejects.toThrow('there is no site ort-a');
  });

  test('is searched in full, but of thousands only as the list knows it', async () => {
    const few = loadersFor({ ...files, ...searched(listed) });
    await few.search();
    expect(asked()).toContain('sites.geojson');
    fetched.mockClear();
    const feature = listed.features[0];
    const features = Array.from({ length: 5001 }, (_, index) => ({
      ...feature,
      properties: { ...feature?.properties, id: `erfunden-${index}` },
    }));
    const { index } = await loadersFor(searched({ ...listed, features })).search();
    expect(index.sites).toHaveLength(5001);
    expect(asked()).not.toContain('sites.geojson');
  });
});

/** What a search fetches beside all that is known. */
const searched = (index: object) => ({
  'data/sites-index.json': index,
  'data/sites-places.json': { type: 'FeatureCollection', municipalities: {}, features: [] },
  'data/synonyms.json': [],
});
