import type { Position } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { fixtureContext, fixtureSites } from '../testing/fixtureFacts';
import { syntheticSite } from '../testing/syntheticSite';
import {
  boundaryBox,
  boundaryOf,
  hasBoundary,
  hasPlaces,
  placesOf,
  pointOf,
  providePlaces,
} from './places';
import {
  parseContext,
  parseIndex,
  parsePlaces,
  parseSite,
  parseSites,
  toGeoJson,
  toIndex,
  toPlaces,
} from './sitesGeoJson';

const sites = fixtureSites();
const context = fixtureContext();
const overTheWire = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

const ring: Position[] = [
  [9, 50],
  [9.1, 50],
  [9.1, 50.1],
  [9, 50],
];
const withArea = syntheticSite({ boundary: { type: 'Polygon', coordinates: [ring] } });

describe('the published file', () => {
  it('brings back every site as it was', () => {
    const back = parseSites(overTheWire(toGeoJson(sites)));
    expect(back.problems).toEqual([]);
    expect(back.sites).toEqual(sites);
  });

  it('has the boundary as geometry where one is known, else the point', () => {
    const { features } = toGeoJson([withArea, syntheticSite({ id: 'ohne-grenze' })]);
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Polygon', coordinates: [ring] },
      { type: 'Point', coordinates: [9.05, 50.05] },
    ]);
  });

  it('has the id of each site as id of its feature, and the boundary only once', () => {
    const [feature] = toGeoJson([withArea]).features;
    expect(feature?.id).toBe('musterstadt-altstadt');
    expect(feature?.properties).not.toHaveProperty('boundary');
    expect(feature?.properties?.point).toEqual([9.05, 50.05]);
  });
});

describe('the index', () => {
  const index = overTheWire(toIndex(sites, context));

  it('has of every site what the list knows, as the whole has it, and the context', () => {
    const { sites: listed, problems } = parseIndex(index);
    expect(problems).toEqual([]);
    for (const [at, site] of sites.entries()) {
      const { bbox, ...rest } = listed[at] ?? {};
      expect(site).toMatchObject(rest);
      expect(bbox ?? null).toEqual(boundaryBox(site));
    }
    expect(listed).toHaveLength(sites.length);
    expect(parseContext(index)).toEqual(parseContext(overTheWire(fixtureContext())));
  });

  it('is what the whole file is read as by the list', () => {
    expect(parseIndex(overTheWire(toGeoJson(sites))).sites).toEqual(parseIndex(index).sites);
  });

  it('knows of which sites the boundary is known, and the rectangle around it', () => {
    const { sites: listed } = parseIndex(index);
    expect(listed.filter(hasBoundary).map(({ id }) => id)).toEqual(
      sites.filter(({ boundary }) => boundary !== null).map(({ id }) => id),
    );
    expect(parseIndex(overTheWire(toIndex([withArea], context))).sites).toMatchObject([
      { bbox: [9, 50, 9.1, 50.1] },
    ]);
  });

  it('has no text and no source that only details tell', () => {
    const { features } = toIndex(sites, context);
    const known = JSON.stringify(features);
    for (const { summary } of sites) expect(known).not.toContain(JSON.stringify(summary));
    // By its source alone a boundary of its own is told from that of municipalities.
    expect(known.replaceAll(/"boundarySource":"[^"]*"/g, '')).not.toContain('http');
  });
});

describe('the places', () => {
  const listed = parseIndex(overTheWire(toIndex(sites, context))).sites;
  const { areas } = parseContext(overTheWire(toIndex(sites, context)));
  const file = (): unknown => overTheWire(toPlaces(sites, context.areas));
  const provide = (json: unknown) => {
    const places = parsePlaces(json);
    if (places === null) throw new Error('no places');
    return providePlaces({ sites: listed, areas }, places);
  };

  it('may not be asked for before they have come', () => {
    const [first] = listed;
    const [area] = areas;
    if (first === undefined || area === undefined) throw new Error('no sites');
    expect(hasPlaces(listed)).toBe(false);
    expect(() => placesOf(first)).toThrow('before the places are loaded');
    expect(() => pointOf(area)).toThrow('before the places are loaded');
  });

  it('lead sites and areas of the index to where those in full are', () => {
    expect(provide(file())).toBe(true);
    expect(hasPlaces(listed)).toBe(true);
    expect(listed.map(placesOf)).toEqual(sites.map(placesOf));
    expect(listed.map(boundaryOf)).toEqual(sites.map(({ boundary }) => boundary));
    expect(areas.map(pointOf)).toEqual(context.areas.map(({ point }) => point));
    expect(listed.flatMap((site) => placesOf(site).measures).length).toBeGreaterThan(30);
  });

  it('are refused where they lack a boundary that the index knows of', () => {
    expect(provide(overTheWire(toPlaces(sites.slice(0, 1), context.areas)))).toBe(false);
  });

  it.each([[null], [{}], ['x'], [{ municipalities: {} }], [{ municipalities: 7, features: [] }]])(
    'are not made of %j',
    (json) => {
      expect(parsePlaces(json)).toBeNull();
    },
  );
});

test('a site by itself is read as among all', () => {
  const [first] = sites;
  const [feature] = toGeoJson(sites.slice(0, 1)).features;
  expect(parseSite(overTheWire(feature))).toEqual(first);
  for (const json of [null, {}, 'x', { ...feature, properties: {} }])
    expect(parseSite(overTheWire(json))).toBeNull();
});

describe('reading', () => {
  const good = (id: string) => toGeoJson([syntheticSite({ id })]).features[0];
  const read = (...features: readonly unknown[]) =>
    parseSites(overTheWire({ type: 'FeatureCollection', features }));

  it('leaves out a second site with the same id and names it', () => {
    const { sites: found, problems } = read(good('ort-a'), good('ort-b'), good('ort-a'));
    expect(found.map(({ id }) => id)).toEqual(['ort-a', 'ort-b']);
    expect(problems).toEqual([
      {
        severity: 'error',
        code: 'idTwice',
        place: { file: 'sites.geojson', row: 3, field: 'id', siteId: 'ort-a' },
        found: 'ort-a',
      },
    ]);
  });

  it('leaves out a site of which the area is no closed ring and names it', () => {
    const geometry = { type: 'Polygon', coordinates: [ring.slice(0, 3)] };
    const { sites: found, problems } = read({ ...good('ort-a'), geometry }, good('ort-b'));
    expect(found.map(({ id }) => id)).toEqual(['ort-b']);
    expect(problems[0]).toMatchObject({ severity: 'error', place: { row: 1, siteId: 'ort-a' } });
    expect(problems.every(({ place }) => place.row === 1)).toBe(true);
  });

  it('freezes the sites', () => {
    expect(read(good('ort-a')).sites.every(Object.isFrozen)).toBe(true);
  });
});

test('writing and reading nothing is an empty collection without a problem', () => {
  expect(toGeoJson([])).toEqual({
    type: 'FeatureCollection',
    areas: [],
    coverage: [],
    coverageRemarks: [],
    coverageSources: [],
    researched: null,
    features: [],
  });
  expect(parseSites(toGeoJson([]))).toEqual({ sites: [], problems: [] });
});
