import fc from 'fast-check';
import { expect, test } from 'vitest';
import { project, unproject } from '../model/geo/mercator';
import type { LngLat, Site } from '../model/site';
import { measureZoom, symbolRadius, symbolScale, symbolZoom } from '../model/symbol';
import { countedEur } from '../query/money/counted';
import { emptyQuery, type Query } from '../query/query';
import { allocation, measure, syntheticSite } from '../testing/syntheticSite';
import { symbolShift } from './expressions';
import { hitMeasure, hitSite } from './hit';
import { tileSide } from './measureImages';
import type { MeasurePlace } from './measurePlaces';

const middle: LngLat = [9, 50.5];

/** A map of 400 × 400 pixels around the middle. */
const mapAt = (zoom: number) => {
  const [middleX, middleY] = project(middle, zoom);
  return {
    getZoom: () => zoom,
    getLayer: () => ({}),
    queryRenderedFeatures: () => [],
    project: (point: [number, number]) => {
      const [x, y] = project(point, zoom);
      return { x: x - middleX + 200, y: y - middleY + 200 };
    },
  };
};

const pixels = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const shifts = (most: number) => fc.tuple(pixels(most), pixels(most));
/** Many share a place. */
const places = fc.oneof(fc.constantFrom<[number, number]>([0, 0], [3, 3]), shifts(60));
const at = (zoom: number, [x, y]: readonly [number, number]): LngLat => {
  const [middleX, middleY] = project(middle, zoom);
  return unproject([middleX + x, middleY + y], zoom);
};

const drawn = fc
  .record({
    at: places,
    spread: fc.oneof(fc.constant<[number, number]>([0, 0]), shifts(30)),
    aside: fc.oneof(fc.constant<[number, number]>([0, 0]), shifts(40)),
    eur: fc.array(
      fc.record({ year: fc.integer({ min: 2014, max: 2018 }), amountEur: fc.nat(9e7) }),
      {
        maxLength: 2,
      },
    ),
    isShown: fc.boolean(),
  })
  .map((one) => ({
    ...one,
    eur: one.eur.map((each) => ({ ...each, amountEur: each.amountEur + 1 })),
  }));

const asked = fc.record({
  zoom: fc.double({ min: 5, max: 14, noNaN: true }),
  point: fc.record({
    x: fc.double({ min: 0, max: 400, noNaN: true }),
    y: fc.double({ min: 0, max: 400, noNaN: true }),
  }),
  reachPx: fc.nat(30),
});

/** The first of the nearest. */
const nearestOf = <T>(hits: readonly { readonly it: T; readonly distance: number }[]) =>
  hits.toSorted((a, b) => a.distance - b.distance)[0]?.it ?? null;

test('the site at a pointer is the nearest of those drawn there, whichever others there are', () => {
  fc.assert(
    fc.property(
      fc.array(drawn, { maxLength: 40 }),
      asked,
      fc.constantFrom(null, 2016),
      (list, { zoom, point, reachPx }, from) => {
        const map = mapAt(zoom);
        const query: Query = { ...emptyQuery, from };
        const all = list.map((one, index): Site => {
          const where = at(zoom, one.at);
          const [x, y] = project(where, symbolZoom);
          return syntheticSite({
            id: `s-${index}`,
            point: where,
            symbolPoint: unproject([x + one.spread[0], y + one.spread[1]], symbolZoom),
            aside: one.aside,
            allocations: one.eur.map((each) => allocation(each)),
          });
        });
        const sites = all.filter((_site, index) => list[index]?.isShown);
        const hits = sites.flatMap((site) => {
          const { x, y } = map.project([...site.point]);
          const [right, down] = symbolShift(site, zoom);
          const distance = Math.hypot(x + right - point.x, y + down - point.y);
          const reach = symbolRadius(countedEur(site, query)) * symbolScale(zoom) + reachPx;
          return distance <= reach ? [{ it: site.id, distance }] : [];
        });
        expect(hitSite(map, point, { sites, all, query, reachPx })).toBe(nearestOf(hits));
      },
    ),
    { numRuns: 500 },
  );
});

test('the measure at a pointer is the nearest of those whose tile is there', () => {
  const tiles = fc.array(fc.record({ at: places, offset: shifts(60) }), { maxLength: 40 });
  fc.assert(
    fc.property(tiles, asked, (list, { zoom: far, point, reachPx }) => {
      const zoom = Math.max(far, measureZoom);
      const map = mapAt(zoom);
      const all = list.map(
        (one, index): MeasurePlace => ({
          ...{ key: `m-${index}`, siteId: 's', measure: measure(), title: '', alone: false },
          ...{ point: at(zoom, one.at), offset: one.offset },
        }),
      );
      const reach = tileSide / 2 + reachPx;
      const hits = all.flatMap((place) => {
        const { x, y } = map.project([...place.point]);
        const dx = x + place.offset[0] - point.x;
        const dy = y + place.offset[1] - point.y;
        const isThere = Math.abs(dx) <= reach && Math.abs(dy) <= reach;
        return isThere ? [{ it: place, distance: Math.hypot(dx, dy) }] : [];
      });
      expect(hitMeasure(map, point, all, reachPx)).toBe(nearestOf(hits));
    }),
    { numRuns: 500 },
  );
});
