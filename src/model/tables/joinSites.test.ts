import { describe, expect, it, test } from 'vitest';
import { signedArea } from '../../testing/signedArea';
import { syntheticBoundaries, syntheticFacts } from '../../testing/syntheticFacts';
import {
  altstadt,
  measureRow,
  musterbund,
  syntheticRows,
  syntheticYear,
} from '../../testing/syntheticFiles';
import type { Site } from '../site';
import { allocatedEur } from '../sums';
import { joinSites, placeSymbols } from './joinSites';
import type { TableName } from './tables';

const join = (...changes: Parameters<typeof syntheticFacts>): readonly Site[] => {
  const { records, tables } = syntheticFacts(...changes);
  return joinSites(records, tables, syntheticBoundaries(), syntheticYear);
};
/** The synthetic site of Musterstadt, joined with the tables. */
const joinAltstadt = (changes: Partial<Record<TableName, readonly string[]>> = {}) => {
  const [site] = join(changes);
  if (site === undefined) throw new Error('the synthetic site is missing');
  return site;
};

test('a site carries what its file says, but not its row', () => {
  expect(joinAltstadt()).toMatchObject({ ...altstadt().properties, point: [9.05, 50.05] });
  expect(joinAltstadt()).not.toHaveProperty('row');
});

test('each row goes to its own site', () => {
  const [first, second] = join();
  expect(first?.participations).toEqual([
    {
      programme: 'sozialer-zusammenhalt',
      nameAtIntake: 'Soziale Stadt',
      intakeYear: 2016,
      endYear: null,
      source: 'https://land.example/aufnahme',
      endSource: null,
      note: null,
    },
  ]);
  expect(second?.programmes).toEqual(['wachstum-erneuerung']);
  expect([second?.allocations, second?.measures, second?.aliases]).toEqual([[], [], []]);
});

test('a site without a programme is left out', () => {
  const [ofAltstadt = ''] = syntheticRows['participations.csv'];
  const sites = join({ 'participations.csv': [ofAltstadt] });
  expect(sites.map(({ id }) => id)).toEqual(['musterstadt-altstadt']);
});

test('an id used twice makes one site: the first, which the problem does not name', () => {
  const sites = join({}, [altstadt({ name: 'Erste' }), altstadt({ name: 'Zweite' })]);
  expect(sites.map(({ name }) => name)).toEqual(['Erste']);
});

test('a programme that runs stands before one that has ended, then the latest, each once', () => {
  const row = (programme: string, intake: string, end: string) =>
    `musterstadt-altstadt,${programme},,${intake},${end},https://land.example/aufnahme,,`;
  const programmes = (...rows: readonly string[]) =>
    joinAltstadt({ 'participations.csv': rows }).programmes;
  const ended = row('lebendige-zentren', '2019', '2025');
  const endsNow = row('lebendige-zentren', '2019', '2026');
  const runs = row('wachstum-erneuerung', '2012', '');
  expect(programmes(ended, runs)).toEqual(['wachstum-erneuerung', 'lebendige-zentren']);
  expect(programmes(runs, endsNow)).toEqual(['lebendige-zentren', 'wachstum-erneuerung']);
  expect(programmes(ended, endsNow)).toEqual(['lebendige-zentren']);
});

test('programmes stand the latest first, each once', () => {
  const rows = [
    'lebendige-zentren,,2018',
    'sozialer-zusammenhalt,,',
    'lebendige-zentren,,2008',
  ].map((start) => `musterstadt-altstadt,${start},,https://land.example/aufnahme,,`);
  const site = joinAltstadt({
    'participations.csv': [...rows, ...syntheticRows['participations.csv']],
  });
  expect(site.programmes).toEqual(['lebendige-zentren', 'sozialer-zusammenhalt']);
  expect(site.participations.map(({ intakeYear }) => intakeYear)).toEqual([null, 2008, 2016, 2018]);
});

describe('money', () => {
  it('stands in the order of the years', () => {
    expect(joinAltstadt().allocations).toMatchObject([
      { year: 2016, amountEur: 100_000, note: 'Jahr erschlossen' },
      { year: 2017, amountEur: 250_000, note: null },
    ]);
  });

  it('that sources disagree about is shown with all amounts, and counted once', () => {
    const site = joinAltstadt();
    expect(site.contradictions.map(({ amountEur }) => amountEur)).toEqual([250_000, 260_000]);
    expect(allocatedEur(site)).toBe(350_000);
  });

  it('that is no yearly allocation is shown and never counted', () => {
    const site = joinAltstadt();
    expect(site.partialAmounts).toEqual([
      {
        programme: 'sozialer-zusammenhalt',
        year: 2018,
        amountEur: 70_000,
        whatItIs: 'nur Bundesanteil',
        source: 'https://www.presse.example/bund',
      },
    ]);
    expect(allocatedEur(site)).toBe(350_000);
  });
});

test('measures have a point where one is known, and their types stand once, in the order of the vocabulary', () => {
  const site = joinAltstadt();
  expect(site.measures).toMatchObject([
    { title: 'Kita "Grüne Straße", Neubau', costEur: 1_200_000, point: [9.051, 50.052] },
    { title: 'Stadtplatz', costEur: null, point: null },
  ]);
  const again = measureRow({ title: 'Zweite Kita', status: 'geplant' });
  const more = joinAltstadt({
    'measures.csv': [...syntheticRows['measures.csv'].toReversed(), again],
  });
  expect(more.measureTypes).toEqual(['kita', 'oeffentlicher-raum']);
});

test('remarks for editors are left out', () => {
  expect(joinAltstadt().remarks).toEqual([
    { text: 'Der Name wechselte 2019.', source: 'https://stadt.example/name' },
  ]);
  expect(JSON.stringify(join())).not.toContain('nachfragen');
});

test('a page is linked once, under its first label', () => {
  expect(joinAltstadt().links).toEqual([
    { label: 'Stadt Musterstadt', url: 'https://stadt.example/altstadt' },
  ]);
});

describe('sources', () => {
  it('stand once each, in the order in which the panel shows them', () => {
    expect(joinAltstadt().sources.map(({ url }) => url)).toEqual([
      'https://land.example/aufnahme',
      'https://stadt.example/flaeche',
      'https://land.example/mittel-2016',
      'https://land.example/mittel-2017',
      'https://www.presse.example/mittel-2017',
      'https://www.presse.example/bund',
      'https://stadt.example/kita',
      'https://stadt.example/platz',
      'https://stadt.example/name',
    ]);
  });

  it('of the end of a programme stand beside those of its intake', () => {
    expect(join()[1]?.sources.map(({ url }) => url)).toEqual([
      'https://land.example/aufnahme',
      'https://land.example/ende',
    ]);
  });

  it('that are not listed have their domain as publisher, and no kind', () => {
    const { sources } = joinAltstadt({ 'sources.csv': [] });
    expect(sources).toContainEqual({
      url: 'https://www.presse.example/bund',
      publisher: 'presse.example',
      kind: null,
      title: null,
      date: null,
    });
  });

  it('that are listed have their publisher and kind, title and date where they are known', () => {
    const { sources } = joinAltstadt();
    expect(sources[0]).toEqual({
      url: 'https://land.example/aufnahme',
      publisher: 'Land',
      kind: 'land',
      title: null,
      date: null,
    });
    expect(sources).toContainEqual({
      url: 'https://land.example/mittel-2017',
      publisher: 'Land',
      kind: 'land',
      title: 'Mehr Geld für Quartiere',
      date: '2017-11',
    });
  });
});

it('an investment pact for a building stands behind the programme of the area', () => {
  const rows = [
    'musterstadt-altstadt,sozialer-zusammenhalt,,2016,,https://land.example/aufnahme,,',
    'musterstadt-altstadt,investitionspakt-sportstaetten,,2021,,https://land.example/aufnahme,,',
  ];
  const { programmes } = joinAltstadt({ 'participations.csv': rows });
  expect(programmes).toEqual(['sozialer-zusammenhalt', 'investitionspakt-sportstaetten']);
});

describe('the area', () => {
  it('of several municipalities is their union', () => {
    const boundary = join()[1]?.boundary;
    expect(boundary?.type).toBe('MultiPolygon');
    const [ring = []] = boundary?.coordinates.flat() ?? [];
    expect(Math.abs(signedArea(ring as [number, number][]))).toBeCloseTo(0.02, 10);
  });

  it('of a site of which only a point is known is not known', () => {
    expect(joinAltstadt().boundary).toBeNull();
  });
});

test('symbols of sites at the same place are drawn apart', () => {
  const here = { type: 'Point', coordinates: [9.05, 50.05] };
  const [first, second] = placeSymbols(join({}, [altstadt(), { ...musterbund, geometry: here }]));
  expect(first?.point).toEqual(second?.point);
  expect(first?.symbolPoint).not.toEqual(second?.symbolPoint);
});
