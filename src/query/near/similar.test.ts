import { describe, expect, it } from 'vitest';
import type { Site } from '../../model/site';
import { fixtureSites } from '../../testing/fixtureFacts';
import { measure, participation, syntheticSite } from '../../testing/syntheticSite';
import { type SimilarSite, similar } from './similar';

const from = (intakeYear: number | null) => [participation({ intakeYear })];
const site = syntheticSite({
  id: 'a',
  population: 3000,
  areaHa: 40,
  measureTypes: ['kita', 'wohnen'],
});
const other = (changes: Partial<Site> = {}) => syntheticSite({ id: 'b', ...changes });
const why = (of: SimilarSite | undefined) => of?.likenesses.map(({ kind }) => kind);
const likenessTo = (changes: Partial<Site>) => similar([site, other(changes)], site, 3)[0];

describe('why', () => {
  it('names programme, shared types, size and start, with what they are', () => {
    const found = likenessTo({
      population: 4400,
      measureTypes: ['kita', 'mobilitaet'],
      participations: from(2019),
    });
    expect(found?.likenesses).toEqual([
      { kind: 'programme', programmes: ['sozialer-zusammenhalt'] },
      { kind: 'measures', types: ['kita'] },
      { kind: 'population' },
      { kind: 'start', years: [2016, 2019] },
    ]);
  });

  it('is never what is not known, and never less than two things', () => {
    expect(why(likenessTo({ participations: from(null) }))).toBeUndefined();
    expect(why(likenessTo({ participations: from(2020) }))).toBeUndefined();
    expect(why(likenessTo({ participations: from(2015) }))).toEqual(['programme', 'start']);
  });

  it('takes hectares where inhabitants are not known of both, and not against them', () => {
    expect(why(likenessTo({ areaHa: 50, participations: from(null) }))).toEqual([
      'programme',
      'area',
    ]);
    expect(
      why(likenessTo({ areaHa: 40, population: 9000, participations: from(null) })),
    ).toBeUndefined();
  });

  it('says first of which types both have most', () => {
    const rich = { measures: [measure({ type: 'wohnen' })], measureTypes: site.measureTypes };
    const [found] = similar([{ ...site, ...rich }, other(rich)], { ...site, ...rich }, 1);
    expect(found?.likenesses).toContainEqual({ kind: 'measures', types: ['wohnen', 'kita'] });
  });
});

it('puts the most alike first, at most as many as are asked for, and never the site itself', () => {
  const same = { ...site, id: 'same' };
  const half = other({ id: 'half', measureTypes: ['kita', 'mobilitaet'], population: 3000 });
  const found = similar([half, site, same, other()], site, 2);
  expect(found.map((one) => one.site.id)).toEqual(['same', 'half']);
});

it('takes all measure types in common for more than a like size, and half of them for as much', () => {
  const unknownStart = { participations: from(null) };
  const size = other({ id: 'size', population: 3000, ...unknownStart });
  const types = (id: string, measureTypes: Site['measureTypes']) =>
    other({ id, measureTypes, ...unknownStart });
  const all = types('all', ['kita', 'wohnen']);
  const half = types('half', ['kita']);
  const order = (...sites: readonly Site[]) => similar(sites, site, 3).map((one) => one.site.id);
  expect(order(size, all)).toEqual(['all', 'size']);
  expect(order(size, half)).toEqual(['size', 'half']);
  expect(order(half, size)).toEqual(['half', 'size']);
});

it('finds three for most sites of Hessen, each for reasons that hold from both sides', () => {
  const sites = fixtureSites();
  const found = sites.map((one) => ({ one, list: similar(sites, one, 3) }));
  expect(found.filter(({ list }) => list.length === 3).length).toBeGreaterThan(sites.length * 0.9);
  for (const { one, list } of found)
    for (const alike of list) {
      const back = similar(sites, alike.site, sites.length).find((own) => own.site === one);
      expect(why(back)).toEqual(why(alike));
    }
});
