import { expect, it } from 'vitest';
import type { Site } from '../model/site';
import { measureZoom } from '../model/symbol';
import { emptyQuery } from '../query/query';
import { measure, syntheticSite } from '../testing/syntheticSite';
import { AreaMarks } from './AreaMarks';
import { sourceIds } from './layerNames';
import type { MapObject } from './MapObject';
import { MeasureMarks } from './MeasureMarks';

/** Three sites with an area and a measure each; many others far away. */
const placed = [8, 9, 10].map((lng) =>
  syntheticSite({
    id: `at-${lng}`,
    point: [lng, 50],
    areaHa: 10,
    measures: [measure({ point: [lng, 50] })],
  }),
);
const far = syntheticSite({ point: [5, 40], areaHa: 10 });
const thousands = [
  ...placed,
  ...Array.from({ length: 5000 }, (_, index): Site => ({ ...far, id: `far-${index}` })),
];

/** A map that shows a square around a place, and keeps what it is given. */
function mapOn() {
  const view = { lng: 9 };
  const sent: string[][] = [];
  const map = {
    getZoom: () => measureZoom,
    getBounds: () => ({
      getWest: () => view.lng - 0.1,
      getSouth: () => 49.9,
      getEast: () => view.lng + 0.1,
      getNorth: () => 50.1,
    }),
    getSource: (id: string) => ({
      setData: ({ features }: { features: readonly { properties: { id: string } }[] }) =>
        id === sourceIds.areas || id === sourceIds.measures
          ? sent.push(features.map(({ properties }) => properties.id))
          : 0,
    }),
    getLayersOrder: () => [],
    setFilter: () => undefined,
    setFeatureState: () => undefined,
  } as unknown as MapObject;
  return { map, view, sent };
}

const marks = {
  areas: (map: MapObject) => new AreaMarks(map),
  measures: (map: MapObject) => new MeasureMarks(map),
} as const;

it.each([
  ['areas', ''],
  ['measures', '/0'],
] as const)(
  'of thousands the %s around the view are drawn, and others when it leaves them',
  (kind, end) => {
    const { map, view, sent } = mapOn();
    const drawn = marks[kind](map);
    drawn.start();
    drawn.setSites(thousands, emptyQuery);
    view.lng = 9.05;
    drawn.look();
    view.lng = 10;
    drawn.look();
    drawn.look();
    expect(sent.filter((ids) => ids.length > 0)).toEqual([[`at-9${end}`], [`at-10${end}`]]);
  },
);

it.each(['areas', 'measures'] as const)('of few all %s are drawn once', (kind) => {
  const { map, view, sent } = mapOn();
  const drawn = marks[kind](map);
  drawn.setSites(placed, emptyQuery);
  drawn.start();
  view.lng = 10;
  drawn.look();
  expect(sent.map(({ length }) => length)).toEqual([3]);
});
