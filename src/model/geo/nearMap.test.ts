import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../../testing/fixtureFacts';
import { syntheticNearGround } from '../../testing/syntheticNearGround';
import { syntheticSite } from '../../testing/syntheticSite';
import type { LngLat } from '../site';
import { groupMap, groupMapSize, type NearGround, nearMap, nearMapSize } from './nearMap';

const { width, height } = nearMapSize;
const small = syntheticSite({ point: [9.5, 51.32], areaHa: 95, boundary: null });
const line = (kind: keyof NearGround['lines'], ...positions: readonly Position[]) =>
  syntheticNearGround({
    lines: { ...syntheticNearGround().lines, rivers: [], [kind]: [{ positions, from: 'kassel' }] },
  });

/** The points of a path of `M` and relative `l`. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  return numbers.flatMap((step, index) => {
    if (index % 2 === 0) {
      x += step;
      return [];
    }
    y += step;
    return [[x, y] as const];
  });
}

describe('the surroundings of a site', () => {
  it('have the site in the middle, with a circle of its size', () => {
    const { marks, area, far } = nearMap(small, syntheticNearGround());
    expect(marks).toEqual([[width / 2, height / 2]]);
    expect(far).toBe(false);
    expect(area?.schematic).toBe(true);
    // 95 ha have a radius of 550 m; at zoom 12 and 51.32° north a pixel is 11.9 m.
    const xs = pointsOf(area?.path ?? '').map(([x]) => x);
    expect((Math.max(...xs) - Math.min(...xs)) / 2).toBeCloseTo(550 / 11.9, -0.5);
  });

  it('have no circle where the size is not known', () => {
    const unknown = syntheticSite({ point: [9.5, 51.32], areaHa: null, boundary: null });
    expect(nearMap(unknown, syntheticNearGround()).area).toBeNull();
  });

  it('are drawn from farther for whole municipalities, whose boundary is real', () => {
    const { area, far } = nearMap(fixtureSite('ikz-rheingau'), syntheticNearGround());
    expect(far).toBe(true);
    expect(area?.schematic).toBe(false);
    for (const [x, y] of (area?.path ?? '').split('Z').flatMap(pointsOf)) {
      expect(x >= 0 && x <= width, String(x)).toBe(true);
      expect(y >= 0 && y <= height, String(y)).toBe(true);
    }
  });

  it('hold the part of a line that is in view, and nothing of others', () => {
    const { lines, from } = nearMap(small, syntheticNearGround());
    expect(lines.map(({ kind }) => kind)).toEqual(['rivers']);
    expect(pointsOf(lines[0]?.path ?? '').every(([, y]) => y === height / 2)).toBe(true);
    expect(from).toEqual(['rivers']);
    const farAway = line('rivers', [8, 50], [8.1, 50]);
    expect(nearMap(small, farAway)).toMatchObject({ lines: [], from: [] });
  });

  it('leave a gap of a line open', () => {
    const gap = syntheticNearGround({
      lines: {
        ...syntheticNearGround().lines,
        rivers: [
          {
            positions: [
              [9.48, 51.32],
              [9.49, 51.32],
            ],
            from: 'rivers',
          },
          {
            positions: [
              [9.51, 51.32],
              [9.52, 51.32],
            ],
            from: 'rivers',
          },
        ],
      },
    });
    expect(nearMap(small, gap).lines[0]?.path.match(/M/g)).toHaveLength(2);
  });

  it('end a line where it ends, whatever is left out on the way', () => {
    const steps = Array.from({ length: 50 }, (_, index): Position => [9.5 + index * 1e-5, 51.32]);
    const points = pointsOf(nearMap(small, line('railways', ...steps)).lines[0]?.path ?? '');
    expect(points).toHaveLength(3);
    expect(points.at(-1)?.[0]).toBe(Math.round(width / 2 + (49e-5 / 360) * 512 * 2 ** 12));
  });
});

describe('names', () => {
  const named = (names: NearGround['names'], site = small) =>
    nearMap(site, syntheticNearGround({ names })).names.map(({ name }) => name);
  const at = (name: string, point: readonly [number, number], more = {}) =>
    ({ name, kind: 'quarter', point, ...more }) as const;

  it('stand where they have room: the first one first, none on the site, none cut off', () => {
    expect(
      named([
        at('Erster', [9.5, 51.33]),
        at('Zweiter', [9.501, 51.33]),
        at('Darauf', [9.5, 51.32]),
        at('Am Rand', [9.455, 51.33]),
        at('Weit fort', [8.6, 50.1]),
      ]),
    ).toEqual(['Erster']);
  });

  it('of a town give way to those of its quarters, and quarters to towns from afar', () => {
    const names = [
      at('Wesertor', [9.5, 51.33]),
      at('Kassel', [9.5, 51.28], { kind: 'municipality', hasQuarters: true }),
    ];
    expect(named(names)).toEqual(['Wesertor']);
    const afar = syntheticSite({ point: [9.5, 51.32], areaHa: 30_000, boundary: null });
    expect(named(names, afar)).toEqual(['Kassel']);
  });

  it('of stations name whose data they are', () => {
    const station = { name: 'Kassel Hbf', kind: 'station', point: [9.49, 51.33] } as const;
    const { from } = nearMap(small, syntheticNearGround({ names: [station] }));
    expect(from).toContain('stops');
  });
});

describe('the map of several sites', () => {
  const square = (west: number, south: number, side: number): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [west, south],
          [west + side, south],
          [west + side, south + side],
          [west, south + side],
          [west, south],
        ],
      ],
    ],
  });
  const district = square(9.4, 51.2, 0.3);
  const hessen = square(7.8, 49.4, 2.3);
  const town = (name: string, point: LngLat, ags: string, large: boolean) =>
    ({ name, kind: 'municipality', point, ags, large }) as const;
  const inMiddle = syntheticSite({ point: [9.55, 51.35], symbolPoint: [9.6, 51.35] });
  const ground = syntheticNearGround({
    names: [
      town('Large', [9.5, 50.5], '06611000', true),
      town('Other', [9.55, 51.35], '06633001', false),
      town('Own', [9.55, 51.35], inMiddle.ags[0] ?? '', false),
    ],
    lines: line('municipalities', [9.4, 51.3], [9.7, 51.3]).lines,
  });

  it('is as near as the whole area fits, which is filled, with a mark for each site', () => {
    const { area, marks, size } = groupMap([inMiddle, small], district, false, ground);
    expect(size).toEqual(groupMapSize);
    expect(marks).toHaveLength(2);
    expect(area?.schematic).toBe(false);
    const ys = pointsOf((area?.path ?? '').replace('Z', '')).map(([, y]) => y);
    expect((Math.max(...ys) - Math.min(...ys)) / groupMapSize.height).toBeCloseTo(0.94, 1);
  });

  it('names the towns of the sites first, beside a mark that lies on them', () => {
    const { names, marks } = groupMap([inMiddle], district, false, ground);
    expect(names.map(({ name }) => name)).toEqual(['Own', 'Other']);
    const [x, y] = marks[0] ?? [0, 0];
    for (const { at } of names) {
      expect(Math.abs(at[0] - x)).toBeLessThan(3);
      expect(Math.abs(at[1] - y)).toBeGreaterThan(8);
    }
  });

  it('of all Hessen has no fill, no municipality but the large ones, and symbols apart', () => {
    const drawn = groupMap([inMiddle], hessen, true, ground);
    expect(drawn.area).toBeNull();
    expect(drawn.lines).toEqual([]);
    expect(drawn.names.map(({ name }) => name)).toEqual(['Large']);
    const nearer = groupMap([{ ...inMiddle, symbolPoint: inMiddle.point }], hessen, true, ground);
    expect(drawn.marks).not.toEqual(nearer.marks);
  });
});
