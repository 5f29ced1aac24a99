import { describe, expect, it } from 'vitest';
import { hessenBounds } from '../model/geo/openingView';
import type { LngLat, Site } from '../model/site';
import { fixtureSite, fixtureSites } from '../testing/fixtureFacts';
import { nearView, siteView } from './siteView';

const pointSite = fixtureSite('kassel-wesertor');
const areaSite = fixtureSite('ikz-schwalm-eder-west');

describe('siteView', () => {
  it('shows a site without a known size as its point', () => {
    const { bounds } = siteView({ ...pointSite, areaHa: null });
    expect(bounds).toEqual([pointSite.point, pointSite.point]);
  });

  it('shows the circle of a site whose size is known, with its point in the middle', () => {
    const areaHa = 100;
    const { bounds } = siteView({ ...pointSite, areaHa });
    const [[west, south], [east, north]] = bounds;
    const [lng, lat] = pointSite.point;
    expect((west + east) / 2).toBeCloseTo(lng, 5);
    expect((south + north) / 2).toBeCloseTo(lat, 5);
    const metresPerDegree = 111_195;
    const diameterM = 2 * Math.sqrt((areaHa * 10_000) / Math.PI);
    expect((north - south) * metresPerDegree).toBeCloseTo(diameterM, -1);
    const narrowing = Math.cos((lat * Math.PI) / 180);
    expect((east - west) * metresPerDegree * narrowing).toBeCloseTo(diameterM, -1);
  });

  it('shows all parts of a real boundary and its point, and not more', () => {
    const square = (west: number, south: number) => [
      [west, south],
      [west + 0.1, south],
      [west + 0.1, south + 0.1],
      [west, south + 0.1],
      [west, south],
    ];
    const coordinates = [[square(9, 50)], [square(8.5, 50.5)]];
    const boundary = { type: 'MultiPolygon' as const, coordinates };
    const site: Site = { ...areaSite, boundary, point: [9.3, 50.2] };
    expect(siteView(site).bounds).toEqual([
      [8.5, 50],
      [9.3, 50.6],
    ]);
  });

  it('takes the real boundary before the circle', () => {
    expect(siteView({ ...areaSite, areaHa: 1 })).toEqual(siteView({ ...areaSite, areaHa: null }));
  });

  it('goes the less near the less exactly the place is known', () => {
    const zooms = (['site', 'neighbourhood', 'municipality'] as const).map(
      (precision) => siteView({ ...pointSite, precision }).maxZoom,
    );
    expect(zooms).toEqual(zooms.toSorted((a, b) => b - a));
    expect(new Set(zooms).size).toBe(3);
  });

  it('lies in Hessen for all sites, south-west before north-east', () => {
    const [west, south] = hessenBounds.southWest;
    const [east, north] = hessenBounds.northEast;
    for (const site of fixtureSites()) {
      const [from, to] = siteView(site).bounds;
      expect(from[0] >= west && from[1] >= south, site.id).toBe(true);
      expect(to[0] <= east && to[1] <= north, site.id).toBe(true);
      expect(from[0] <= to[0] && from[1] <= to[1], site.id).toBe(true);
    }
  });
});

describe('nearView', () => {
  it('shows the place and the sites next to it, with room on all sides', () => {
    const near = fixtureSites().slice(0, 3);
    const place: LngLat = [9.5, 51.3];
    const [from, to] = nearView(place, near).bounds;
    for (const [lng, lat] of [place, ...near.map(({ point }) => point)]) {
      expect(lng > from[0] && lng < to[0]).toBe(true);
      expect(lat > from[1] && lat < to[1]).toBe(true);
    }
  });

  it('shows the place alone where there is no site', () => {
    expect(nearView([9.5, 51.3], []).bounds).toEqual([
      [9.5, 51.3],
      [9.5, 51.3],
    ]);
  });
});
