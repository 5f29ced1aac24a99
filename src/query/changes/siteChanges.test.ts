import { expect, test } from 'vitest';
import { nothingYet, type RawRow, type Release } from '../../model/releases/release';
import { parseSiteChanges } from '../../model/releases/siteChanges';
import { siteChanges } from './siteChanges';

/** SYNTHETIC: a release with these sites and amounts, "site year". */
const release = (date: string, sites: readonly RawRow[], amounts: readonly string[]): Release => ({
  date,
  tables: {
    ...nothingYet.tables,
    'sites.csv': sites,
    'allocations.csv': amounts.map((amount) => {
      const [site_id = '', year = ''] = amount.split(' ');
      return { site_id, programme: 'p', year, amount_eur: '1' };
    }),
    'sources.csv': [{ url: `https://quelle.example/${date}` }],
  },
});
const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, area_ha: '1' }));
const releases = [
  release(
    '2026-11',
    [a, b, c].flatMap((row) => row ?? []),
    ['a 2023', 'b 2023'],
  ),
  release(
    '2027-01',
    [a, b, c].flatMap((row) => row ?? []),
    ['a 2023', 'a 2024', 'a 2025', 'b 2023'],
  ),
  release(
    '2027-02-28',
    [{ id: 'a', area_ha: '2' }, b, { id: 'd' }].flatMap((row) => row ?? []),
    ['a 2024', 'a 2025', 'b 2023', 'd 2026'],
  ),
];

test('tells of each site what each release has changed, the newest first', () => {
  expect(siteChanges(releases)).toEqual({
    since: '2026-11',
    sites: {
      a: [
        {
          date: '2027-02-28',
          statements: [
            { table: 'sites.csv', kind: 'changed', count: 1, years: [] },
            { table: 'allocations.csv', kind: 'removed', count: 1, years: [2023] },
          ],
        },
        {
          date: '2027-01',
          statements: [{ table: 'allocations.csv', kind: 'added', count: 2, years: [2024, 2025] }],
        },
      ],
      d: [
        {
          date: '2027-02-28',
          statements: [
            { table: 'sites.csv', kind: 'added', count: 1, years: [] },
            { table: 'allocations.csv', kind: 'added', count: 1, years: [2026] },
          ],
        },
      ],
    },
  });
});

test('the first release changes nothing', () => {
  expect(siteChanges(releases.slice(0, 1))).toEqual({ since: '2026-11', sites: {} });
});

test('what is published is read back, and nothing else is', () => {
  const changes = siteChanges(releases);
  expect(parseSiteChanges(JSON.parse(JSON.stringify(changes)))).toEqual(changes);
  expect(parseSiteChanges({ ...changes, since: 'gestern' })).toBeNull();
  expect(
    parseSiteChanges({ ...changes, sites: { a: [{ date: '2027', statements: [] }] } }),
  ).toBeNull();
});
