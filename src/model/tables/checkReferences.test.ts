import { describe, expect, it, test } from 'vitest';
import { syntheticFacts } from '../../testing/syntheticFacts';
import { altstadt, measureRow, musterbund, syntheticRows } from '../../testing/syntheticFiles';
import { checkReferences } from './checkReferences';
import type { TableName } from './tables';

const check = (...changes: Parameters<typeof syntheticFacts>) => {
  const { records, tables } = syntheticFacts(...changes);
  return checkReferences(records, tables);
};
/** The faultless rows of a table and one more after them. */
const plus = (name: TableName, row: string) => ({ [name]: [...syntheticRows[name], row] });
const rowAfter = (name: TableName): number => syntheticRows[name].length + 2;

test('the faultless facts have no problem', () => {
  expect(check()).toEqual([]);
});

describe('a row of a site that does not exist', () => {
  const rows: readonly (readonly [TableName, string])[] = [
    [
      'participations.csv',
      'nirgendwo,sozialer-zusammenhalt,,2016,,https://land.example/aufnahme,,',
    ],
    [
      'contradicting-amounts.csv',
      'nirgendwo,sozialer-zusammenhalt,2016,5,https://land.example/mittel-2016',
    ],
    ['partial-amounts.csv', 'nirgendwo,,,5,nur Bund,https://land.example/mittel-2016'],
    ['measures.csv', measureRow({ site_id: 'nirgendwo' })],
    ['links.csv', 'nirgendwo,Seite,https://stadt.example'],
    ['remarks.csv', 'nirgendwo,public,Hinweis,'],
    ['aliases.csv', 'Markt,nirgendwo'],
  ];

  it.each(rows)('is an error in %s', (name, row) => {
    expect(check(plus(name, row))).toEqual([
      {
        severity: 'error',
        code: 'unknownSite',
        place: { file: name, row: rowAfter(name), field: 'site_id' },
        found: 'nirgendwo',
      },
    ]);
  });

  it('is an error in allocations.csv, for the site and for the programme', () => {
    const row = 'nirgendwo,sozialer-zusammenhalt,2016,5,https://land.example/mittel-2016,';
    expect(check(plus('allocations.csv', row)).map(({ code }) => code)).toEqual([
      'unknownSite',
      'allocationWithoutProgramme',
    ]);
  });
});

describe('sources', () => {
  const unlisted = 'https://neu.example/seite';

  it.each([
    ['links.csv', 'musterstadt-altstadt,Seite,https://neu.example/seite'],
    ['aliases.csv', 'Markt,musterstadt-altstadt'],
  ] as const)('are not needed for a row of %s', (name, row) => {
    expect(check(plus(name, row))).toEqual([]);
  });

  it.each([
    ['measures.csv', 'source', measureRow({ title: 'Schule', source: unlisted })],
    ['remarks.csv', 'source', `musterstadt-altstadt,editor,Hinweis,${unlisted}`],
    ['coverage.csv', 'source', `alle,2020,,,5,nein,${unlisted}`],
    [
      'participations.csv',
      'end_source',
      `musterstadt-altstadt,lebendige-zentren,,2016,2020,https://land.example/ende,${unlisted},`,
    ],
  ] as const)('that sources.csv does not list are a hint in %s, %s', (name, field, row) => {
    expect(check(plus(name, row))).toEqual([
      {
        severity: 'warning',
        code: 'unknownSource',
        place: { file: name, row: rowAfter(name), field },
        found: unlisted,
      },
    ]);
  });

  it.each([
    ['areaSource', { areaHa: 5, areaSource: unlisted }],
    ['populationSource', { population: 5, populationSource: unlisted }],
  ])('of the %s of a site are looked up too', (field, changes) => {
    const problems = check({}, [altstadt(changes), musterbund]);
    expect(problems).toContainEqual({
      severity: 'warning',
      code: 'unknownSource',
      place: { file: 'sites.geojson', row: 1, field },
      found: unlisted,
    });
  });

  it('that nothing rests on are a hint', () => {
    expect(check(plus('sources.csv', `${unlisted},Neu,presse,,`))).toEqual([
      {
        severity: 'warning',
        code: 'sourceUnused',
        place: { file: 'sources.csv', row: rowAfter('sources.csv'), field: 'url' },
        found: unlisted,
      },
    ]);
  });
});

describe('programmes', () => {
  it('a site without one is an error', () => {
    const [altstadtOnly = ''] = syntheticRows['participations.csv'];
    expect(check({ 'participations.csv': [altstadtOnly] })).toContainEqual({
      severity: 'error',
      code: 'siteWithoutProgramme',
      place: { file: 'sites.geojson', row: 2, field: 'id' },
      found: 'ikz-musterbund',
    });
  });

  it('an amount from a programme in which the site is not is an error', () => {
    const row = 'musterstadt-altstadt,wachstum-erneuerung,2016,5,https://land.example/mittel-2016,';
    expect(check(plus('allocations.csv', row))).toEqual([
      {
        severity: 'error',
        code: 'allocationWithoutProgramme',
        place: { file: 'allocations.csv', row: 4, field: 'programme' },
        found: 'wachstum-erneuerung',
      },
    ]);
  });
});
