import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { deepFreeze } from '../../testing/deepFreeze';
import { realTopology, testYear } from '../../testing/realSites';
import { Boundaries } from '../geo/boundaries';
import { allocatedEur } from '../sums';
import { compile } from './compile';

const folder = new URL('../../../data/', import.meta.url);
const files: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => /\.(csv|geojson)$/.test(name))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);
/** A table as it stands, read without any code of the project. */
const table = (name: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(files[name] ?? '', {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  }).data;
const { sites, problems } = deepFreeze(
  compile(deepFreeze(files), new Boundaries(realTopology()), testYear),
);

test('the real data has no error and no hint', () => {
  expect(problems).toEqual([]);
});

test('the real data has the sites, measures and amounts that were collected', () => {
  expect(sites).toHaveLength(236);
  expect(sites.flatMap(({ measures }) => measures)).toHaveLength(917);
  expect(sites.flatMap(({ allocations }) => allocations)).toHaveLength(390);
});

describe('the sums of the real data', () => {
  it('come to 314.398.200 € in all, as the table says', () => {
    const compiled = sites.reduce((sum, site) => sum + (allocatedEur(site) ?? 0), 0);
    const inTable = table('allocations.csv').reduce((sum, row) => sum + Number(row.amount_eur), 0);
    expect(compiled).toBe(314_398_200);
    expect(inTable).toBe(314_398_200);
  });

  it('agree with the table for each site', () => {
    const inTable = new Map<string, number>();
    for (const { site_id: id = '', amount_eur: amount } of table('allocations.csv')) {
      inTable.set(id, (inTable.get(id) ?? 0) + Number(amount));
    }
    expect(sites.map((site) => [site.id, allocatedEur(site)])).toEqual(
      sites.map(({ id }) => [id, inTable.get(id) ?? null]),
    );
  });
});

describe('no row of the tables is lost', () => {
  const lists = {
    'participations.csv': 'participations',
    'contradicting-amounts.csv': 'contradictions',
    'partial-amounts.csv': 'partialAmounts',
    'measures.csv': 'measures',
    'aliases.csv': 'aliases',
  } as const;

  it.each(Object.entries(lists))('of %s', (name, list) => {
    const compiled = sites.flatMap((site) => site[list].map(() => site.id));
    const inTable = table(name).map((row) => row.site_id);
    expect(compiled.toSorted()).toEqual(inTable.toSorted());
  });

  it('of remarks.csv, but for those for the editors', () => {
    const shown = table('remarks.csv').filter(({ audience }) => audience === 'public');
    expect(sites.flatMap(({ remarks }) => remarks.map(({ text }) => text)).toSorted()).toEqual(
      shown.map(({ remark }) => remark).toSorted(),
    );
    expect(shown.length).toBeLessThan(table('remarks.csv').length);
  });
});

test('every fact that a site shows has its source in the list of the site', () => {
  for (const site of sites) {
    const urls = new Set(site.sources.map(({ url }) => url));
    const facts = [
      ...site.participations,
      ...site.allocations,
      ...site.contradictions,
      ...site.partialAmounts,
      ...site.measures,
      ...site.remarks.filter(({ source }) => source !== null),
    ];
    for (const { source } of facts) expect(urls).toContain(source);
  }
});

test('exactly the cooperations of municipalities have a boundary', () => {
  const withBoundary = sites.filter(({ boundary }) => boundary !== null);
  expect(withBoundary).toHaveLength(17);
  expect(withBoundary.every(({ extent }) => extent === 'municipalities')).toBe(true);
});
