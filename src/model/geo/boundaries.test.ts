import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { hessenTopology } from '../../testing/hessenTopology';
import { signedArea } from '../../testing/signedArea';
import { syntheticTopology } from '../../testing/syntheticTopology';
import { Boundaries } from './boundaries';

const boundaries = new Boundaries(syntheticTopology());

/** Size in square degrees, holes taken off. */
const size = (area: Polygon | MultiPolygon | null | undefined): number => {
  const polygons = area?.type === 'Polygon' ? [area.coordinates] : (area?.coordinates ?? []);
  return polygons
    .map((rings) => rings.map((ring) => Math.abs(signedArea(ring))))
    .reduce(
      (sum, [outer = 0, ...holes]) => holes.reduce((rest, hole) => rest - hole, sum + outer),
      0,
    );
};

describe('a municipality', () => {
  it('is found by its key, with name, district and area', () => {
    const found = boundaries.municipality('06991001');
    expect(found).toMatchObject({
      ags: '06991001',
      name: 'Musterstadt',
      districtAgs: '06991',
      label: [9.05, 50.05],
    });
    expect(size(found?.boundary)).toBeCloseTo(0.01, 10);
  });

  it('is found by each key that it had before a merger', () => {
    for (const ags of ['06991002', '06991003']) {
      expect(boundaries.municipality(ags)).toMatchObject({ ags: '06991002' });
    }
  });

  it.each(['', '06991', '06999999', 'toString'])('is not found by %j', (ags) => {
    expect(boundaries.municipality(ags)).toBeUndefined();
  });
});

describe('the union of municipalities', () => {
  it('is as large as its parts, without the line between them', () => {
    const union = boundaries.union(['06991001', '06991002']);
    expect(size(union)).toBeCloseTo(0.02, 10);
    expect(union?.coordinates).toHaveLength(1);
    // The line between the two runs at 9.1° east; only its ends are left.
    const inside = union?.coordinates
      .flat(2)
      .filter(([x, y]) => x === 9.1 && y !== 50 && y !== 50.1);
    expect(inside).toEqual([]);
  });

  it('counts a municipality once that is named by several keys', () => {
    expect(size(boundaries.union(['06991002', '06991003', '06991002']))).toBeCloseTo(0.01, 10);
  });

  it('leaves out unknown keys', () => {
    expect(size(boundaries.union(['06999999', '06992001']))).toBeCloseTo(0.02, 10);
  });

  it('of nothing is null', () => {
    expect(boundaries.union([])).toBeNull();
    expect(boundaries.union(['06999999'])).toBeNull();
  });
});

test('asking changes nothing in the topology', () => {
  const topology = syntheticTopology();
  const asked = new Boundaries(topology);
  asked.municipality('06991001');
  asked.union(['06991001', '06992001']);
  expect(topology).toStrictEqual(syntheticTopology());
});

describe('the real boundaries', () => {
  const topology = hessenTopology();
  const real = new Boundaries(topology);
  const shapes = topology.objects.municipalities.geometries;

  it('know the municipalities that have merged since 2016', () => {
    const merged = {
      '06437008': 'Oberzent',
      '06633027': 'Wesertal',
      '06635005': 'Allendorf (Eder)',
    };
    for (const [ags, name] of Object.entries(merged)) {
      expect(real.municipality(ags)?.name).toBe(name);
    }
  });

  it('use no key twice', () => {
    const keys = shapes.flatMap(({ id, properties }) => [
      ...new Set([id, ...(properties.ags2016 ?? [])]),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('put each municipality into the district that its key begins with, but for Hanau', () => {
    const elsewhere = shapes.filter(({ id, properties }) => !id.startsWith(properties.districtAgs));
    expect(elsewhere).toEqual([]);
    expect(real.municipality('06435014')).toMatchObject({
      name: 'Hanau',
      districtAgs: '06435014',
    });
  });

  it('leave no gap and no overlap: the state is as large as the sum of its municipalities', () => {
    const sum = shapes.reduce((total, { id }) => total + size(real.municipality(id)?.boundary), 0);
    expect(size(real.union(shapes.map(({ id }) => id)))).toBeCloseTo(sum, 5);
  });
});
