import { describe, expect, it } from 'vitest';
import { groundContent } from '../../testing/groundContent';
import { hessenTopology } from '../../testing/hessenTopology';
import { Boundaries } from './boundaries';
import { boundaryLines } from './boundaryLines';
import { metresOutside } from './geometry';
import {
  groundLines,
  groundPositions,
  type QuarterTown,
  quarterLines,
  quarterNames,
} from './ground';
import { groundFiles, publishersOf } from './groundFiles';
import { groundIds } from './groundManifest';
import { withNearShapes } from './nearTopology';

const towns: readonly QuarterTown[] = ['kassel', 'frankfurt', 'darmstadt', 'wiesbaden'];

describe('the files of the ground', () => {
  it('are all in the manifest, each with its publishers', () => {
    expect(groundFiles.map(({ id }) => id)).toEqual([...groundIds]);
    for (const id of groundIds) expect(publishersOf([id]), id).not.toEqual([]);
  });

  it('are named by their publishers once, in one order', () => {
    const ids = publishersOf(['stops', 'wiesbaden', 'rivers', 'railways']).map(({ id }) => id);
    expect(ids).toEqual(['osm', 'db']);
    expect(publishersOf([])).toEqual([]);
  });

  it('say in themselves whose they are: ODbL stays apart', () => {
    for (const id of ['rivers', 'wiesbaden'] as const)
      expect(groundContent(id)).toMatchObject({ licence: expect.stringContaining('ODbL') });
    for (const id of ['railways', 'kassel', 'frankfurt', 'darmstadt'] as const)
      expect(JSON.stringify(groundContent(id)), id).not.toContain('ODbL');
  });

  it('hold no inhabitants, whose licence is not known', () => {
    for (const town of towns)
      expect(JSON.stringify(groundContent(town)), town).not.toContain('population');
  });
});

describe('rivers and railways', () => {
  it('are lines with names, with their gaps', () => {
    const { features } = groundLines(groundContent('rivers'));
    expect(features.map(({ properties }) => properties.name)).toContain('Fulda');
    const haune = features.find(({ properties }) => properties.name === 'Haune');
    expect(haune?.geometry.type).toBe('MultiLineString');
    expect(groundPositions(groundContent('railways')).length).toBeGreaterThan(150);
  });
});

describe.each(towns)('the quarters of %s', (town) => {
  const content = groundContent(town);
  const ags = groundFiles.find(({ id }) => id === town)?.ags ?? '';
  const boundary = new Boundaries(hessenTopology()).union([ags]);
  if (boundary === null) throw new Error(`no boundary of ${town}`);

  it('are named inside the town', () => {
    const { features } = quarterNames(content);
    expect(features).toHaveLength(content.objects.quarters.geometries.length);
    for (const { properties, geometry } of features) {
      const [lng = 0, lat = 0] = geometry.coordinates;
      expect(metresOutside([lng, lat], boundary), properties.name).toBe(0);
    }
  });

  it('are parted by lines inside the town: its border is drawn from elsewhere', () => {
    const positions = quarterLines(content).coordinates.flat();
    const outside = positions.map(([lng = 0, lat = 0]) => metresOutside([lng, lat], boundary));
    expect(positions.length).toBeGreaterThan(200);
    // The town's own border is simplified to 120 m.
    expect(Math.max(...outside)).toBeLessThan(300);
  });
});

describe('the borders in detail', () => {
  const near = withNearShapes(hessenTopology(), groundContent('municipalities'));

  it('are of the same municipalities, with their properties', () => {
    const of = ({ objects }: typeof near) =>
      objects.municipalities.geometries.map(({ id, properties }) => [id, properties]);
    expect(of(near)).toEqual(of(hessenTopology()));
  });

  it('have more points, and part the same', () => {
    const points = (topology: typeof near) =>
      boundaryLines(topology).municipalities.coordinates.flat().length;
    expect(points(near)).toBeGreaterThan(points(hessenTopology()) * 1.5);
  });
});
