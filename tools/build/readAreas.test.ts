import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { areaSchema } from '../../src/model/geo/area';
import { syntheticTopology } from '../../src/testing/syntheticTopology';
import { readHessen, readTopology } from '../facts';
import { readAreas } from './readAreas';

test('regions come first, then districts, then municipalities, each under the one above', () => {
  const csv = [
    'ags,name,kind,region',
    '06991,Musterkreis,Landkreis,Musterbezirk',
    '06992,Probedorf,kreisfreie Stadt,Musterbezirk',
    '',
  ].join('\n');
  expect(readAreas(csv, syntheticTopology())).toEqual([
    { key: '069', kind: 'region', name: 'Musterbezirk', parent: null, point: null },
    { key: '06991', kind: 'district', name: 'Musterkreis', parent: '069', point: null },
    { key: '06992', kind: 'city', name: 'Probedorf', parent: '069', point: null },
    {
      key: '06991001',
      kind: 'municipality',
      name: 'Musterstadt',
      parent: '06991',
      point: [9.05, 50.05],
    },
    {
      key: '06991002',
      kind: 'municipality',
      name: 'Beispielhausen',
      parent: '06991',
      point: [9.15, 50.05],
      formerKeys: ['06991003'],
    },
    {
      key: '06992001',
      kind: 'municipality',
      name: 'Probedorf',
      parent: '06992',
      point: [9.1, 50.15],
    },
  ]);
});

test('land that belongs to no municipality is none', () => {
  const topology = syntheticTopology();
  const [first] = topology.objects.municipalities.geometries;
  if (first?.properties === undefined) throw new Error('expected a municipality');
  Object.assign(first.properties, { unincorporated: true });
  const names = readAreas('ags,name,kind,region\n', topology).map(({ name }) => name);
  expect(names).toEqual(['Beispielhausen', 'Probedorf']);
});

describe('the areas of Hessen', () => {
  const areas = readHessen();
  const of = (kind: string) => areas.filter((area) => area.kind === kind);

  it('are the municipalities of the boundaries and the districts that these lie in', () => {
    const shapes = readTopology().objects.municipalities.geometries;
    const told = shapes.filter(({ properties }) => properties.unincorporated !== true);
    expect(of('municipality').map(({ key }) => key)).toEqual(told.map(({ id }) => id));
    expect(new Set([...of('district'), ...of('city')].map(({ key }) => key))).toEqual(
      new Set(shapes.map(({ properties }) => properties.districtAgs)),
    );
  });

  it('all fit their schema, and each stands under an area that there is', () => {
    const upper = new Set(
      [...of('region'), ...of('district'), ...of('city')].map(({ key }) => key),
    );
    for (const area of areas) {
      expect(v.is(areaSchema, area), area.name).toBe(true);
      expect(area.parent === null ? area.kind === 'region' : upper.has(area.parent)).toBe(true);
      expect(area.point === null).toBe(area.kind !== 'municipality');
    }
  });

  it('have a key of their own on each level', () => {
    const municipalities = of('municipality').map(({ key }) => key);
    expect(new Set(municipalities).size).toBe(municipalities.length);
    const upper = areas.filter(({ kind }) => kind !== 'municipality').map(({ key }) => key);
    expect(new Set(upper).size).toBe(upper.length);
  });

  it('hold Hanau as an independent city, no longer in the Main-Kinzig-Kreis', () => {
    const hanau = areas.filter(({ key }) => key === '06435014');
    expect(hanau.map(({ kind, name, parent }) => [kind, name, parent])).toEqual([
      ['city', 'Hanau', '064'],
      ['municipality', 'Hanau', '06435014'],
    ]);
  });
});
