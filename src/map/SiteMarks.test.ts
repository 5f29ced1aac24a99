import { expect, it } from 'vitest';
import type { ListedSite } from '../model/site';
import { emptyQuery } from '../query/query';
import { allocation, syntheticSite } from '../testing/syntheticSite';
import { sourceIds } from './layerNames';
import type { MapObject } from './MapObject';
import { SiteMarks } from './SiteMarks';

const sites = ['a', 'b', 'c'].map((id) =>
  syntheticSite({ id, allocations: [allocation({ amountEur: 900_000, year: 2016 })] }),
);
const [a, b, c] = sites;
const some = (...wanted: readonly (typeof a)[]) => wanted.flatMap((site) => site ?? []);

/** What the map has been told: the ids of each `setData`, and the last state of each id. */
function marksOn(first: readonly ListedSite[] = []) {
  const data: (readonly unknown[])[] = [];
  const hidden = new Map<string, boolean | undefined>();
  const map = { zoom: 7 };
  const source = {
    setData: (features: { features: readonly { properties: { id: string } }[] }) =>
      data.push(features.features.map(({ properties }) => properties.id)),
  };
  const marks = new SiteMarks(
    {
      getZoom: () => map.zoom,
      getSource: (id: string) => (id === sourceIds.sites ? source : undefined),
      getLayersOrder: () => [],
      setFeatureState: ({ id }: { id: string }, state: Readonly<Record<string, boolean>>) =>
        hidden.set(id, state.hidden),
    } as unknown as MapObject,
    { sites, first: { sites: first, query: emptyQuery }, currentYear: 2026 },
  );
  const seen = () => (data.at(-1) ?? []).filter((id) => hidden.get(String(id)) !== true);
  return { marks, map, data, hidden, seen };
}

it('a filter hides and shows by state: no tile is cut anew', () => {
  const { marks, data, seen } = marksOn();
  marks.setSites(sites, emptyQuery, sites);
  expect(data).toEqual([]);
  marks.start();
  for (const shown of [some(b), [], some(a, c), sites]) {
    marks.setSites(shown, { ...emptyQuery, measureTypes: ['kita'] }, sites);
    marks.look();
    expect(seen()).toEqual(shown.map(({ id }) => id));
  }
  expect(data).toEqual([['a', 'b', 'c']]);
});

it('sites of the first picture are in the style already: they are hidden by state, and nothing is sent until others are wanted', () => {
  const { marks, data, hidden } = marksOn(some(a, b));
  marks.start();
  expect(marks.setSites(some(a, b), emptyQuery, sites)).toBe(false);
  expect(marks.setSites(some(b), emptyQuery, sites)).toBe(true);
  expect([...hidden]).toEqual([['a', true]]);
  expect(data).toEqual([]);
  expect(marks.setSites(sites, emptyQuery, sites)).toBe(true);
  expect(data).toEqual([['a', 'b', 'c']]);
});

it('a draft has other sites from time to time: those that come, go or move are sent', () => {
  const { marks, data, seen } = marksOn(some(a));
  marks.start();
  marks.setSites(some(a), emptyQuery, some(a));
  const moved = sites.map((site) => ({ ...site, point: [9, 50] as const }));
  expect(marks.setSites(moved, emptyQuery, moved)).toBe(true);
  expect(seen()).toEqual(['a', 'b', 'c']);
  expect(marks.setSites(some(a), emptyQuery, some(a))).toBe(true);
  expect(data.at(-1)).toEqual(['a']);
});

it('symbols of another size are sent, all of them: a site that comes back has it, too', () => {
  const { marks, data, seen } = marksOn();
  marks.start();
  marks.setSites(sites, emptyQuery, sites);
  marks.setSites(some(a), { ...emptyQuery, from: 2017 }, sites);
  marks.setSites(some(b), { ...emptyQuery, from: 2017 }, sites);
  expect(data).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ]);
  expect(seen()).toEqual(['b']);
});

it('near by, where names want their room, the source has only what is seen', () => {
  const { marks, map, data, seen } = marksOn();
  marks.start();
  marks.setSites(sites, emptyQuery, sites);
  marks.setSites(some(a), emptyQuery, sites);
  map.zoom = 8;
  marks.look();
  marks.look();
  expect(data.slice(1)).toEqual([['a']]);
  marks.setSites(some(a, b), emptyQuery, sites);
  expect(data.at(-1)).toEqual(['a', 'b']);
  map.zoom = 7;
  marks.look();
  marks.setSites(some(b), emptyQuery, sites);
  expect(data).toHaveLength(3);
  marks.setSites(some(b, c), emptyQuery, sites);
  expect(data.at(-1)).toEqual(['a', 'b', 'c']);
  expect(seen()).toEqual(['b', 'c']);
});
