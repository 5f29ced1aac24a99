import type { Geometry, Position } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { compileFacts } from '../../tools/facts';
import { deepFreeze } from '../testing/deepFreeze';
import { realContext, realGeoJson, realRecords, realSites, realTable } from '../testing/realFacts';
import { signedArea } from '../testing/signedArea';
import { type DrawnSymbol, distancePx, worstOverlapPx } from '../testing/symbolOverlap';
import { findArea } from './geo/area';
import { measureKey, placeByKey } from './measureKey';
import { parseSites, toGeoJson } from './sitesGeoJson';
import { allocatedEur } from './sums';
import { symbolRadius } from './symbol';

const sites = realSites();
const ids = sites.map(({ id }) => id);

test('the tables have no error', () => {
  expect(compileFacts().problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('ids', () => {
  it('are those of sites.geojson, each once, made of small letters, digits and hyphens', () => {
    expect(ids.toSorted()).toEqual(
      realRecords()
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('and keys of measures lead to what they name', () => {
    for (const { id, measures } of sites)
      for (const [index, { point }] of measures.entries())
        expect(placeByKey(sites, measureKey(id, index))).toEqual(point);
  });
});

describe('the amounts', () => {
  const rows = realTable('allocations.csv');

  it('come to the sum of the table', () => {
    const compiled = sites.reduce((sum, site) => sum + (allocatedEur(site) ?? 0), 0);
    expect(compiled).toBe(rows.reduce((sum, row) => sum + Number(row.amount_eur), 0));
  });

  it('agree with the table for each site', () => {
    const inTable = new Map<string, number>();
    for (const { site_id: id = '', amount_eur: amount } of rows)
      inTable.set(id, (inTable.get(id) ?? 0) + Number(amount));
    expect(sites.map((site) => [site.id, allocatedEur(site)])).toEqual(
      sites.map(({ id }) => [id, inTable.get(id) ?? null]),
    );
  });
});

describe('no row of the tables is lost', () => {
  const lists = {
    'participations.csv': 'participations',
    'contradicting-amounts.csv': 'contradictions',
    'partial-amounts.csv': 'partialAmounts',
    'measures.csv': 'measures',
    'aliases.csv': 'aliases',
  } as const;

  it.each(Object.entries(lists))('of %s', (name, list) => {
    const compiled = sites.flatMap((site) => site[list].map(() => site.id));
    expect(compiled.toSorted()).toEqual(
      realTable(name)
        .map((row) => row.site_id)
        .toSorted(),
    );
  });

  it('of remarks.csv, but for those for the editors', () => {
    const shown = realTable('remarks.csv').filter(({ audience }) => audience === 'public');
    expect(sites.flatMap(({ remarks }) => remarks.map(({ text }) => text)).toSorted()).toEqual(
      shown.map(({ remark }) => remark).toSorted(),
    );
  });

  it('of coverage.csv', () => {
    expect(realContext().coverage.map(({ year, totalEur }) => `${year} ${totalEur}`)).toEqual(
      realTable('coverage.csv').map((row) => `${row.year} ${row.total_eur}`),
    );
  });
});

test('every fact that a site shows has its source in the list of the site', () => {
  for (const site of sites) {
    const urls = new Set(site.sources.map(({ url }) => url));
    const facts = [
      ...site.participations,
      ...site.allocations,
      ...site.contradictions,
      ...site.partialAmounts,
      ...site.measures,
      ...site.remarks.filter(({ source }) => source !== null),
    ];
    for (const { source } of facts) expect(urls, site.id).toContain(source);
  }
});

test('exactly the sites that are whole municipalities have a boundary', () => {
  for (const { id, boundary, extent } of sites)
    expect(boundary !== null, id).toBe(extent === 'municipalities');
});

test('each district and municipality of a site is an area', () => {
  const { areas } = realContext();
  const unknown = sites.flatMap(({ ags, districtAgs }) => [
    ...ags.filter((key) => findArea(areas, key, 'municipality') === undefined),
    ...districtAgs.filter((key) => findArea(areas, key, 'district') === undefined),
  ]);
  expect(unknown).toEqual([]);
});

describe('the published file', () => {
  const polygonsOf = (geometry: Geometry | null): readonly Position[][][] => {
    if (geometry?.type === 'Polygon') return [geometry.coordinates];
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  };
  const { features } = toGeoJson(sites);
  const polygons = features.flatMap(({ geometry }) => polygonsOf(geometry));

  it('brings back every site as it was', () => {
    expect(parseSites(realGeoJson())).toEqual({ sites, problems: [] });
  });

  it('has rings of four positions or more that end where they start (RFC 7946)', () => {
    for (const ring of polygons.flat()) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it('has outer rings that run counter-clockwise and holes that run clockwise (RFC 7946)', () => {
    for (const rings of polygons)
      for (const [index, ring] of rings.entries()) expect(signedArea(ring) > 0).toBe(index === 0);
  });

  it('has longitudes and latitudes in Hessen alone', () => {
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
});

describe('the symbols on the opening view', () => {
  const symbols: readonly DrawnSymbol[] = deepFreeze(
    sites.map((site) => ({ point: site.point, radius: symbolRadius(allocatedEur(site)) })),
  );
  const drawn = sites.map(({ symbolPoint }) => symbolPoint);

  it('hide none of each other', () => {
    expect(worstOverlapPx(symbols, drawn)).toBeLessThan(0.5);
  });

  it('stay within 24 pixels of their true places, about 9 km', () => {
    for (const [index, { point }] of symbols.entries())
      expect(distancePx(point, drawn[index] ?? [0, 0]), ids[index]).toBeLessThan(24);
  });
});
