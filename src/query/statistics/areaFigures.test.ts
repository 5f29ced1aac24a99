import { describe, expect, it, test } from 'vitest';
import type { Population } from '../../model/population';
import { syntheticAreas } from '../../testing/syntheticAreas';
import { allocation, syntheticSite } from '../../testing/syntheticSite';
import { emptyQuery } from '../query';
import { areaFigures, areasAsked, fundedShare, noFigure } from './areaFigures';
import { type AreaLevel, euroByArea } from './euroByArea';

/** SYNTHETIC */
const population: Population = {
  date: '2024-12-31',
  source: {
    url: 'https://statistik.example/',
    publisher: 'Musteramt',
    kind: 'land',
    title: null,
    date: null,
  },
  inhabitants: { '06911000': 1000, '06991001': 200, '06992014': 50 },
};
const site = (ags: readonly string[], amountEur: number | null) =>
  syntheticSite({
    ags: [...ags],
    districtAgs: [...new Set(ags.map((key) => key.slice(0, 5)))],
    allocations: amountEur === null ? [] : [allocation({ amountEur })],
  });
const areaOf = (key: string) => {
  const area = syntheticAreas.find((one) => one.key === key);
  if (area === undefined) throw new Error(`no area ${key}`);
  return area;
};
const figures = (
  key: string,
  sites: readonly ReturnType<typeof site>[],
  from: Population | null = population,
) => {
  const { kind } = areaOf(key);
  const level: AreaLevel = kind === 'city' ? 'district' : kind;
  return areaFigures(areaOf(key), euroByArea(sites, emptyQuery, level), from, syntheticAreas);
};

test('the known money of the sites is divided by all inhabitants of the area', () => {
  const sites = [site(['06911000'], 4000), site(['06911000'], 1000), site(['06911000'], null)];
  for (const key of ['06911000', '06911'])
    expect(figures(key, sites)).toMatchObject({ inhabitants: 1000, perInhabitantEur: 5 });
  expect(figures('069', sites).perInhabitantEur).toBe(4);
});

describe('no figure is not zero', () => {
  const both = [site(['06911000', '06991001'], 100)];
  it.each([
    ['noSite', figures('06992014', both)],
    ['sharedOnly', figures('06991001', both)],
    ['noAmount', figures('06991001', [site(['06991001'], null)])],
    ['noInhabitants', figures('06991001', [site(['06991001'], 100)], null)],
  ])('%s', (reason, of) => {
    expect(of.perInhabitantEur).toBeNull();
    expect(noFigure(of)).toBe(reason);
  });

  it('where all is known there is no reason', () => {
    expect(noFigure(figures('06991001', [site(['06991001'], 100)]))).toBeNull();
  });
});

describe('the share of people in municipalities with a site', () => {
  const sites = [site(['06991001', '06992014'], null)];
  const share = (key: string, from = population) =>
    fundedShare(sites, [areaOf(key)], from, syntheticAreas);

  it('counts shared sites and those without an amount, each municipality once', () => {
    expect(share('069')).toEqual({ inhabitants: 250, of: 1250 });
    expect(share('06911')).toEqual({ inhabitants: 0, of: 1000 });
    const twice = fundedShare(sites, [areaOf('069'), areaOf('06991')], population, syntheticAreas);
    expect(twice).toEqual(share('069'));
  });

  it('is not known where the inhabitants of one are not', () => {
    const partly = { ...population, inhabitants: { '06991001': 200, '06992014': 50 } };
    expect(share('069', partly)).toBeNull();
    expect(share('06991', partly)).toEqual({ inhabitants: 200, of: 200 });
  });
});

test.each([
  ['district', {}, ['06911', '06991', '06992']],
  ['district', { districts: ['06991'] }, ['06991']],
  ['district', { municipalities: ['06992014'] }, ['06992']],
  ['municipality', { districts: ['069'] }, ['06911000', '06991001', '06992014']],
  ['municipality', { districts: ['06991'], municipalities: ['06992014'] }, []],
] as const)('of level %s, %o leaves %o', (level, query, keys) => {
  const asked = areasAsked(level, { ...emptyQuery, ...query }, syntheticAreas);
  expect(asked.map(({ key }) => key)).toEqual(keys);
});
