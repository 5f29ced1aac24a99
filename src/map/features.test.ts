import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { project } from '../model/geo/mercator';
import { schematicArea } from '../model/geo/shapes';
import { onlyTownKnown } from '../model/onlyTownKnown';
import type { Site } from '../model/site';
import { isFormer } from '../model/sums';
import { symbolKind, symbolRadius, symbolZoom } from '../model/symbol';
import { emptyQuery, type Query } from '../query/query';
import { siteTitle } from '../query/siteTitle';
import { fixtureSite, fixtureSites } from '../testing/fixtureFacts';
import { fixtureYear } from '../testing/fixtureInputs';
import { areaFeatures, symbolFeatures } from './features';
import { symbolImageRadius } from './layerNames';

const sites = fixtureSites();
const funded = fixtureSite('kassel-wesertor');

const symbolOf = (site: Site, currentYear = fixtureYear) => {
  const [feature] = symbolFeatures([site], emptyQuery, currentYear).features;
  if (feature === undefined) throw new Error(`no symbol for ${site.id}`);
  return feature;
};
const areaOf = (site: Site) => areaFeatures([site]).features[0];

describe('symbolFeatures', () => {
  it('has one symbol a site at its true place, in the order of the sites', () => {
    const { features } = symbolFeatures(sites, emptyQuery, fixtureYear);
    expect(features.map(({ properties }) => properties.id)).toEqual(sites.map(({ id }) => id));
    expect(features.map(({ geometry }) => geometry.coordinates)).toEqual(
      sites.map(({ point }) => [...point]),
    );
  });

  it('carries what the layers need and nothing else', () => {
    const keys = ['aside', 'former', 'id', 'image', 'offset', 'order', 'reach', 'size', 'title'];
    for (const { properties } of symbolFeatures(sites, emptyQuery, fixtureYear).features) {
      const { stem: _, ...shared } = properties;
      expect(Object.keys(shared).toSorted()).toEqual(keys);
    }
    expect(symbolOf(funded).properties).toMatchObject({
      id: 'kassel-wesertor',
      title: siteTitle(funded),
      image: 'zusammenhalt',
      former: false,
    });
  });

  it('draws a site without a published amount hollow and at the smallest size', () => {
    const { image, size } = symbolOf({ ...funded, allocations: [] }).properties;
    expect(image).toBe('zusammenhalt-hollow');
    expect(size * symbolImageRadius).toBe(symbolRadius(null));
  });

  it('draws the size of the money, and the smaller symbol above the larger one', () => {
    const [first] = funded.allocations;
    if (first === undefined) throw new Error('expected an allocation');
    const rich = symbolOf({ ...funded, allocations: [{ ...first, amountEur: 40_000_000 }] });
    const poor = symbolOf({ ...funded, allocations: [{ ...first, amountEur: 10_000_000 }] });
    expect(rich.properties.size / poor.properties.size).toBeCloseTo(2, 10);
    expect(poor.properties.order).toBeGreaterThan(rich.properties.order);
  });

  it('takes the image of the latest programme', () => {
    const image = (programme: Site['programmes'][number]) =>
      symbolOf({ ...funded, programmes: [programme, 'sozialer-zusammenhalt'] }).properties.image;
    expect(image('wachstum-erneuerung')).toBe('erneuerung');
    expect(image('lebendige-zentren')).toBe('zentren');
    expect(image('investitionspakt-sportstaetten')).toBe('pakt');
  });

  it('marks a site as a former one after the year of its end', () => {
    const participations = funded.participations.map((part) => ({ ...part, endYear: 2020 }));
    const ended = { ...funded, participations };
    expect(symbolOf(ended, 2020).properties.former).toBe(false);
    expect(symbolOf(ended, 2021).properties.former).toBe(true);
    const former = symbolFeatures(sites, emptyQuery, fixtureYear).features.filter(
      ({ properties }) => properties.former,
    );
    expect(former).toHaveLength(sites.filter((site) => isFormer(site, fixtureYear)).length);
    expect(former.length).toBeGreaterThan(0);
  });

  it('moves each symbol by the distance between true and spread place', () => {
    for (const site of sites) {
      const { offset, size } = symbolOf(site).properties;
      const [x, y] = project(site.point, symbolZoom);
      const [spreadX, spreadY] = project(site.symbolPoint, symbolZoom);
      expect(offset[0] * size, site.id).toBeCloseTo(spreadX - x, 2);
      expect(offset[1] * size, site.id).toBeCloseTo(spreadY - y, 2);
    }
    expect(symbolOf({ ...funded, symbolPoint: funded.point }).properties.offset).toEqual([0, 0]);
  });

  it('says by its image that only the town is known, of each kind, with an amount or without', () => {
    for (const site of sites) {
      const { image } = symbolOf(site).properties;
      expect(image.endsWith('-town'), site.id).toBe(onlyTownKnown(site));
      expect(image.includes('-hollow'), site.id).toBe(site.allocations.length === 0);
    }
  });
});

describe('areaFeatures', () => {
  it('has the real boundary where one is known, whatever size is stated', () => {
    const site = { ...fixtureSite('ikz-rheingau'), areaHa: 5 };
    expect(areaOf(site)).toEqual({
      type: 'Feature',
      geometry: site.boundary,
      properties: { id: 'ikz-rheingau', kind: 'erneuerung', schematic: false },
    });
  });

  it('has a circle of the stated size where the boundary is not known', () => {
    for (const areaHa of [2, 48.16, 900]) {
      const area = areaOf({ ...funded, areaHa, boundary: null });
      expect(area?.properties).toMatchObject({ schematic: true });
      expect(area?.geometry).toEqual(schematicArea(funded.point, areaHa));
      const [ring = []] = area?.geometry.type === 'Polygon' ? area.geometry.coordinates : [];
      expect(Math.abs(ringHa(ring) / areaHa - 1)).toBeLessThan(0.005);
    }
  });

  it('has nothing for a site of which neither is known, nor where in its town the circle would be', () => {
    expect(areaOf({ ...funded, areaHa: null, boundary: null })).toBeUndefined();
    expect(
      areaOf({ ...funded, areaHa: 48, boundary: null, precision: 'municipality' }),
    ).toBeUndefined();
  });

  it('has an area for each site with a boundary or a size, and for no other', () => {
    const expected = sites.filter((site) => site.boundary !== null || site.areaHa !== null);
    const found = areaFeatures(sites).features.map(({ properties }) => properties.id);
    expect(found).toEqual(expected.map(({ id }) => id));
    expect(found.length).toBeGreaterThan(30);
    expect(found.length).toBeLessThan(sites.length);
  });
});

/** Area of a small ring on the sphere, in hectares: shoelace in metres around its first corner. */
function ringHa(ring: readonly Position[]): number {
  const [, firstLat = 0] = ring[0] ?? [];
  const metres = (6_371_008.8 * Math.PI) / 180;
  const corners = ring.map(([lng = 0, lat = 0]) => [
    lng * metres * Math.cos((firstLat * Math.PI) / 180),
    lat * metres,
  ]);
  const twice = corners.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = corners[(index + 1) % corners.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2 / 10_000;
}

describe('symbolFeatures of a query', () => {
  it('are as large as the money of the asked years', () => {
    const size = (query: Query) =>
      symbolFeatures([funded], query, fixtureYear).features[0]?.properties;
    const [year] = funded.allocations.map((allocation) => allocation.year);
    if (year === undefined) throw new Error('no amount');
    const all = size(emptyQuery);
    const one = size({ ...emptyQuery, from: year, to: year });
    expect(one?.size).toBeLessThan(all?.size ?? 0);
    expect(one?.image).toBe(all?.image);
    expect(size({ ...emptyQuery, from: 1999, to: 1999 })?.image).not.toBe(all?.image);
  });

  it('have the symbol of the asked programme', () => {
    const both = sites.find(
      ({ programmes: [first, second] }) =>
        first === 'lebendige-zentren' && second !== undefined && symbolKind(second) === 'pakt',
    );
    if (both === undefined) throw new Error('no site of two programmes');
    const [, pact = 'lebendige-zentren'] = both.programmes;
    const image = (programmes: Query['programmes']) =>
      symbolFeatures([both], { ...emptyQuery, programmes }, fixtureYear).features[0]?.properties
        .image;
    expect(image([pact])).toMatch(/pakt/);
    expect(image([])).toMatch(/zentren/);
  });
});
