import type { Geometry, Position } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { realSites } from '../testing/realSites';
import { signedArea } from '../testing/signedArea';
import { syntheticSite } from '../testing/syntheticSite';
import { parseSites, toGeoJson } from './sitesGeoJson';

const sites = realSites();
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

describe('RFC 7946: in the published file of the real data', () => {
  const polygonsOf = (geometry: Geometry | null): readonly Position[][][] => {
    if (geometry?.type === 'Polygon') return [geometry.coordinates];
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  };
  const features = toGeoJson(sites).features;
  const polygons = features.flatMap(({ geometry }) => polygonsOf(geometry));

  it('there are areas to check', () => {
    expect(polygons.length).toBeGreaterThanOrEqual(17);
  });

  it('each ring has four positions or more and ends where it starts', () => {
    for (const each of polygons.flat()) {
      expect(each.length).toBeGreaterThanOrEqual(4);
      expect(each.at(-1)).toEqual(each[0]);
    }
  });

  it('outer rings run counter-clockwise, holes clockwise (the right-hand rule)', () => {
    const wrong = features.filter(({ geometry }) =>
      polygonsOf(geometry).some((rings) =>
        rings.some((each, index) => signedArea(each) > 0 !== (index === 0)),
      ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('all positions are longitude, latitude in Hessen', () => {
    const positions = features.flatMap(({ geometry }) =>
      geometry?.type === 'Point' ? [geometry.coordinates] : polygonsOf(geometry).flat(2),
    );
    for (const [lng = 0, lat = 0] of positions) {
      expect(lng).toBeGreaterThan(7.7);
      expect(lng).toBeLessThan(10.3);
      expect(lat).toBeGreaterThan(49.3);
      expect(lat).toBeLessThan(51.7);
    }
  });

  it('each feature has an id of its own', () => {
    expect(new Set(features.map(({ id }) => id)).size).toBe(236);
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
    features: [],
  });
  expect(parseSites(toGeoJson([]))).toEqual({ sites: [], problems: [] });
});
