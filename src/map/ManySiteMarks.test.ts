import {
  featureFilter,
  latest,
  normalizePropertyExpression,
} from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { symbolRadius, symbolZoom } from '../model/symbol';
import { emptyQuery } from '../query/query';
import { allocation, syntheticSite } from '../testing/syntheticSite';
import { dotFilter, dotRadius } from './dotLayer';
import { nearestDotZoom, sourceIds } from './layerNames';
import { ManySiteMarks } from './ManySiteMarks';
import type { MapObject } from './MapObject';

const sites = [8, 9, 10].map((lng) =>
  syntheticSite({
    id: `at-${lng}`,
    point: [lng, 50],
    allocations: [allocation({ amountEur: 4_000_000, year: 2016 })],
  }),
);

/** A map that keeps what it is told, and shows a square around a place. */
function marksOn() {
  const map = { zoom: 7, lng: 9 };
  const sent: (readonly [source: string, ids: readonly string[]])[] = [];
  const told = { filter: dotFilter([]), radius: dotRadius([]) };
  const marks = new ManySiteMarks(
    {
      getZoom: () => map.zoom,
      getBounds: () => ({
        getWest: () => map.lng - 0.1,
        getSouth: () => 49.9,
        getEast: () => map.lng + 0.1,
        getNorth: () => 50.1,
      }),
      getSource: (id: string) => ({
        setData: (data: { features: readonly { properties: { id: string } }[] }) =>
          sent.push([id, data.features.map(({ properties }) => properties.id)]),
      }),
      getLayersOrder: () => [],
      setFilter: (_layer: string, filter: typeof told.filter) => {
        told.filter = filter;
      },
      setPaintProperty: (_layer: string, _name: string, value: typeof told.radius) => {
        told.radius = value;
      },
    } as unknown as MapObject,
    { sites, first: { sites: [], query: emptyQuery }, currentYear: 2026 },
  );
  const dot = (place: number) => ({ type: 'Point' as const, properties: { place } });
  const seen = () =>
    sites
      .filter((_site, place) => featureFilter(told.filter, 'f').filter({ zoom: 7 }, dot(place)))
      .map(({ id }) => id);
  const radius = (place: number) =>
    normalizePropertyExpression(
      told.radius as never,
      'r',
      latest.paint_circle['circle-radius'] as never,
    ).evaluate({ zoom: symbolZoom }, dot(place));
  return { marks, map, sent, seen, radius };
}

it('all are sent once; a query only tells which are seen, and how large', () => {
  const { marks, sent, seen, radius } = marksOn();
  marks.setSites(sites, emptyQuery, sites);
  marks.start();
  expect(seen()).toEqual(sites.map(({ id }) => id));
  expect(radius(1)).toBeCloseTo(symbolRadius(4_000_000), 1);
  marks.setSites(sites.slice(2), { ...emptyQuery, from: 2017 }, sites);
  expect(seen()).toEqual(['at-10']);
  expect(radius(2)).toBeCloseTo(symbolRadius(null), 1);
  marks.look();
  expect(sent).toEqual([[sourceIds.siteDots, sites.map(({ id }) => id)]]);
});

it('a draft has other sites from time to time: their dots are sent, and sized', () => {
  const { marks, sent, radius } = marksOn();
  marks.start();
  marks.setSites(sites, emptyQuery, sites);
  const fewer = sites.slice(1);
  marks.setSites(fewer, emptyQuery, fewer);
  expect(sent.map(([, ids]) => ids.length)).toEqual([3, 2]);
  expect(radius(1)).toBeCloseTo(symbolRadius(4_000_000), 1);
});

it('near by those around the view are symbols, and others when the view leaves them', () => {
  const { marks, map, sent } = marksOn();
  marks.start();
  marks.setSites(sites, emptyQuery, sites);
  map.zoom = nearestDotZoom;
  marks.look();
  map.lng = 9.05;
  marks.look();
  map.lng = 10;
  marks.look();
  map.zoom = 8;
  marks.look();
  marks.look();
  expect(sent.filter(([source]) => source === sourceIds.sites).map(([, ids]) => ids)).toEqual([
    ['at-9'],
    ['at-10'],
    [],
  ]);
});
