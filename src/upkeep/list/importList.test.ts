import { describe, expect, it, test } from 'vitest';
import { fixtureFiles, fixtureList } from '../../testing/factFiles';
import { fixtureYear } from '../../testing/fixtureInputs';
import { changedFiles } from './changedFiles';
import type { Decision } from './decisions';
import { type ImportRequest, importList, knownFacts } from './importList';

const files = fixtureFiles();
const facts = knownFacts(files, fixtureYear);
const source = {
  url: 'https://land.example/liste-2025',
  publisher: 'SYNTHETIC',
  kind: null,
  title: null,
  date: null,
};
const request = (list: string, changes: Partial<ImportRequest> = {}): ImportRequest => ({
  list,
  programme: 'sozialer-zusammenhalt',
  year: 2025,
  source,
  decisions: [],
  ...changes,
});
const decision = (text: string, changes: Partial<Decision>): Decision => ({
  line: null,
  text,
  siteId: null,
  amountEur: null,
  actions: [],
  ...changes,
});
const imported = (list: string, changes?: Partial<ImportRequest>, tables = facts) =>
  importList(request(list, changes), tables);
const only = (list: string, changes?: Partial<ImportRequest>, tables = facts) => {
  const { entries } = imported(list, changes, tables);
  expect(entries).toHaveLength(1);
  return entries[0]?.outcome;
};

describe('a press release', () => {
  const result = imported(fixtureList('mitteilung'));
  const outcomes = result.entries.map(({ part, outcome }) => [
    part.firstLine,
    outcome.kind,
    'siteId' in outcome ? outcome.siteId : '',
    'eur' in outcome ? outcome.eur : null,
  ]);

  it('gives each line that is clear to its site', () => {
    expect(outcomes).toEqual([
      [8, 'new', 'baunatal-baunsberg', 600_000],
      [9, 'new', 'kassel-wesertor', 1_200_000],
      [10, 'new', 'kassel-nordstadt', 800_000],
      [10, 'new', 'fulda-nordend', 500_000],
      [11, 'new', 'stadtallendorf-inseln-in-der-stadt', 450_000],
      [17, 'new', 'giessen-nordstadt', 700_000],
      [18, 'new', 'giessen-eulenkopf', 250_000],
      [19, 'noAmount', 'wetzlar-niedergirmes', null],
      [20, 'asked', '', null],
      [25, 'asked', '', null],
      [26, 'new', 'wiesbaden-graeselberg', 900_000],
      [27, 'new', 'frankfurt-nied', 1_000_000],
      [28, 'unmatched', '', null],
    ]);
  });

  it('is asked about a town alone and a rounded amount', () => {
    const asked = result.entries.flatMap(({ outcome }) =>
      outcome.kind === 'asked' ? outcome.questions : [],
    );
    expect(asked).toMatchObject([
      { kind: 'place', why: 'townOnly', candidates: [{ siteId: 'wetzlar-niedergirmes' }] },
      { kind: 'amount', why: 'about', readings: [{ eur: 1_600_000 }] },
    ]);
  });

  it('has its totals checked, each as it is meant', () => {
    expect(result.totals).toMatchObject([
      { statedEur: 8_300_000, sumEur: 8_650_000, differenceEur: 350_000, fits: false },
      { statedEur: 3_550_000, sumEur: 3_550_000, differenceEur: 0, fits: true },
    ]);
  });

  it('says of a site that we do not know only what it tells', () => {
    const draft = result.entries.flatMap(({ outcome }) =>
      outcome.kind === 'unmatched' ? [outcome.draft] : [],
    );
    expect(draft).toMatchObject([
      {
        id: 'ruesselsheim-am-main-dicker-busch',
        name: 'Dicker Busch',
        municipalities: ['Rüsselsheim am Main'],
        ags: ['06433012'],
        districts: ['Groß-Gerau'],
      },
    ]);
    expect(draft[0]?.missing).toContain('geometry');
  });
});

test('a table of a PDF: thousands from the header, the right one of two amounts, empty cells stay unknown', () => {
  const { entries, totals, rows } = imported(fixtureList('tabelle'));
  expect(
    entries.map(({ outcome }) => [outcome.kind, 'eur' in outcome ? outcome.eur : null]),
  ).toEqual([
    ['new', 600_000],
    ['new', 1_200_000],
    ['new', 300_000],
    ['noAmount', null],
    ['new', 150_500],
  ]);
  expect(rows['allocations.csv'][0]?.note).toBe('in der Quelle als 600 Tsd. Euro angegeben');
  expect(totals).toMatchObject([{ statedEur: 2_250_500, differenceEur: 0, fits: true }]);
});

test('sums of parts are compared with their part, the sum of all with all', () => {
  const list = [
    'Kassel, Wesertor: 500.000 Euro',
    'Summe: 500.000 Euro',
    'Kassel, Nordstadt: 300.000 Euro',
    'Summe: 300.000 Euro',
    'Insgesamt 0,8 Mio. Euro',
  ];
  expect(imported(list.join('\n')).totals).toMatchObject([
    { sumEur: 500_000, fits: true },
    { sumEur: 300_000, fits: true },
    { sumEur: 800_000, fits: true },
  ]);
});

describe('what our tables have', () => {
  const line = 'Fulda, Nordend: 217.000 Euro';
  const known =
    'https://brachinaimagepress.de/283-mio-euro-fuer-soziale-stadt-aufwertung-strukturschwacher-stadt-und-ortsteile';

  it('is not imported again, from the same source or another', () => {
    const at = { year: 2019, source: { ...source, url: known } };
    expect(only(line, at)?.kind).toBe('known');
    expect(imported(line, at).rows['allocations.csv']).toEqual([]);
    const counted = only('Fulda, Nordend: 310.000 Euro', { year: 2019 });
    expect([only(line, { year: 2019 })?.kind, counted?.kind].toSorted()).toEqual([
      'confirmed',
      'conflict',
    ]);
  });

  it('with another amount is a conflict with both values, which a person solves', () => {
    const list = 'Alsfeld, Denkmalgebiet Altstadt: 2.500.000 Euro';
    const about = { programme: 'lebendige-zentren' as const };
    expect(only(list, about)).toMatchObject({
      kind: 'conflict',
      eur: 2_500_000,
      countedEur: 3_000_000,
      solved: null,
    });
    expect(imported(list, about).rows['allocations.csv']).toEqual([]);
    for (const action of ['both', 'replace'] as const) {
      const decisions = [decision(list, { actions: [action] })];
      const { rows } = imported(list, { ...about, decisions });
      expect(rows['contradicting-amounts.csv'].map(({ amountEur }) => amountEur)).toEqual([
        3_000_000, 2_500_000,
      ]);
      expect(rows['allocations.csv']).toHaveLength(action === 'replace' ? 1 : 0);
      const after = knownFacts({ ...files, ...changedFiles(rows, files) }, fixtureYear);
      expect(only(list, { ...about, decisions }, after)?.kind).toBe('known');
    }
  });
});

describe('within one list', () => {
  it('the same line twice is imported once, two amounts for a site are asked', () => {
    const same = imported('Kassel, Wesertor: 500.000 Euro\nKassel (Wesertor): 0,5 Mio. Euro');
    expect(same.entries.map(({ outcome }) => outcome.kind)).toEqual(['new', 'duplicate']);
    expect(same.rows['allocations.csv']).toHaveLength(1);
    const differing = imported('Kassel, Wesertor: 500.000 Euro\nKassel, Wesertor: 600.000 Euro');
    expect(differing.entries.map(({ outcome }) => outcome.kind)).toEqual(['asked', 'asked']);
    expect(differing.rows['allocations.csv']).toEqual([]);
  });

  it('a heading with another programme or year makes lines below it questions', () => {
    const { entries } = imported('Lebendige Zentren 2024\nKassel, Wesertor: 500.000 Euro');
    expect(entries[0]?.outcome).toMatchObject({
      kind: 'asked',
      questions: [
        { kind: 'otherProgramme', named: 'lebendige-zentren' },
        { kind: 'otherYear', named: 2024 },
      ],
    });
  });
});

describe('a decision', () => {
  const rounded = 'Dietzenbach, Süd-Ost: rd. 1,6 Mio. Euro';

  it('confirms a rounded amount, and the row says so', () => {
    const decisions = [decision(rounded, { amountEur: 1_600_000 })];
    const { rows } = imported(rounded, { decisions });
    expect(rows['allocations.csv']).toMatchObject([
      { amountEur: 1_600_000, note: 'in der Quelle gerundet (rd. 1,6 Mio. Euro)' },
    ]);
  });

  it('names the site, leaves a line out, adds a participation', () => {
    const town = 'Wetzlar: 300.000 Euro';
    const site = [decision(town, { siteId: 'wetzlar-niedergirmes' })];
    expect(only(town, { decisions: site })).toMatchObject({
      kind: 'new',
      siteId: 'wetzlar-niedergirmes',
    });
    expect(only(town, { decisions: [decision(town, { actions: ['skip'] })] })?.kind).toBe(
      'skipped',
    );
    const other = 'Alsfeld, Denkmalgebiet Altstadt: 300.000 Euro';
    expect(only(other)).toMatchObject({ kind: 'asked', questions: [{ kind: 'notInProgramme' }] });
    const { rows } = imported(other, {
      decisions: [decision(other, { actions: ['participation'] })],
    });
    expect(rows['participations.csv']).toMatchObject([
      { siteId: 'alsfeld-denkmalgebiet-altstadt' },
    ]);
  });
});
