import type { Position } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { fixtureContext, fixtureSites } from '../testing/fixtureFacts';
import { syntheticSite } from '../testing/syntheticSite';
import { parseContext, parseIndex, parseSites, toGeoJson, toIndex } from './sitesGeoJson';

const sites = fixtureSites();
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
  const index = overTheWire(toIndex(sites, fixtureContext()));

  it('has of every site what the list knows, as the whole has it, and the context', () => {
    const { sites: listed, problems } = parseIndex(index);
    expect(problems).toEqual([]);
    const named = sites.map(({ measures, ...site }) => ({
      ...site,
      // The map names what has a place.
      measures: measures.map(({ title, ...rest }) => ({
        ...rest,
        title: rest.point === null ? null : title,
      })),
    }));
    for (const [at, site] of named.entries()) expect(site).toMatchObject({ ...listed[at] });
    expect(listed).toHaveLength(sites.length);
    expect(parseContext(index)).toEqual(fixtureContext());
  });

  it('is what the whole file is read as by the list', () => {
    expect(parseIndex(overTheWire(toGeoJson(sites))).sites).toEqual(parseIndex(index).sites);
  });

  it('has no text and no source that only details tell', () => {
    const { features } = toIndex(sites, fixtureContext());
    const known = JSON.stringify(features);
    for (const { summary } of sites) expect(known).not.toContain(JSON.stringify(summary));
    // By its source alone a boundary of its own is told from that of municipalities.
    expect(known.replaceAll(/"boundarySource":"[^"]*"/g, '')).not.toContain('http');
  });
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
