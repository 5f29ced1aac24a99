import { afterEach, describe, expect, test, vi } from 'vitest';
import { toGeoJson, toIndex } from '../model/sitesGeoJson';
import { fixtureContext, fixtureSites } from '../testing/fixtureFacts';
import { syntheticSite } from '../testing/syntheticSite';
import { loadSite, loadSites, loadWhole } from './loadSites';

afterEach(() => {
  vi.unstubAllGlobals();
});

const serve = (content: unknown, status = 200) =>
  vi.stubGlobal('fetch', async () => Response.json(content, { status }));

const site = syntheticSite();
const collection = toIndex([site], fixtureContext());
const [listed] = toIndex([site], fixtureContext()).features.map(({ properties }) => properties);

test('sites come checked, with areas and coverage beside them', async () => {
  const { areas, coverage, researched } = collection;
  const context = { areas, coverage, researched };
  serve(collection);
  expect(await loadSites('x')).toEqual({ ok: true, sites: [listed], context, problems: [] });
});

test('sites come without a context that can not be read', async () => {
  serve({ ...toGeoJson([site]), areas: 'none', coverage: [{}] });
  const context = { areas: [], coverage: [], researched: null };
  expect(await loadSites('x')).toEqual({ ok: true, sites: [listed], context, problems: [] });
});

test('a broken site is named, the others come', async () => {
  serve({ ...collection, features: [{ type: 'Feature' }, ...collection.features] });
  const loaded = await loadSites('x');
  expect(loaded).toMatchObject({ ok: true, sites: [{ id: site.id }] });
  expect(loaded.ok && new Set(loaded.problems.map(({ place }) => place.row))).toEqual(new Set([1]));
});

test.each([
  ['an empty list', { type: 'FeatureCollection', features: [] }],
  ['only broken sites', { type: 'FeatureCollection', features: [null, {}] }],
  ['something else', { sites: [] }],
  ['null', null],
])('%s is content that can not be shown', async (_case, content) => {
  serve(content);
  expect(await loadSites('x')).toEqual({ ok: false, reason: 'content' });
});

test('a failure of the server is passed on', async () => {
  serve(collection, 500);
  expect(await loadSites('x')).toEqual({ ok: false, reason: 'status' });
});

test('a missing connection is passed on', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await loadSites('x')).toEqual({ ok: false, reason: 'offline' });
});

describe('all that is known of the sites', () => {
  const whole = fixtureSites().slice(0, 3);

  test('comes in the order of those on the page, whatever else the file has', async () => {
    serve(toGeoJson(whole));
    const [first, second] = whole;
    if (first === undefined || second === undefined) throw new Error('no sites');
    expect(await loadWhole('x', [second, first])).toEqual([second, first]);
  });

  test('is refused where the file lacks one of them: it is of another release', async () => {
    serve(toGeoJson(whole.slice(1)));
    await expect(loadWhole('x', whole)).rejects.toThrow('x: content');
  });
});

describe('all that is known of one site', () => {
  const [feature] = toGeoJson([site]).features;

  test('comes from its own file', async () => {
    serve(feature);
    expect(await loadSite('x', site.id)).toEqual(site);
  });

  test('is refused where it is another, or none', async () => {
    serve(feature);
    await expect(loadSite('x', 'ort-a')).rejects.toThrow('x: content');
    serve({});
    await expect(loadSite('x', site.id)).rejects.toThrow('x: content');
    serve(feature, 404);
    await expect(loadSite('x', site.id)).rejects.toThrow('x: status');
  });
});
