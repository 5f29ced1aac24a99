import { describe, expect, it } from 'vitest';
import { allocation, measure, syntheticSite } from '../../testing/syntheticSite';
import { emptyQuery, type Query } from '../query';
import { fits } from '../selected';
import { countedAllocations, countedEur, countedMeasures } from './counted';

const site = syntheticSite({
  allocations: [
    allocation({ year: 2015, amountEur: 1 }),
    allocation({ year: 2016, amountEur: 20 }),
    allocation({ year: 2016, amountEur: 300, programme: 'lebendige-zentren' }),
    allocation({ year: 2017, amountEur: 4000 }),
  ],
  measures: [
    measure({ type: 'kita', status: 'fertig' }),
    measure({ type: 'kita', status: 'unbekannt' }),
    measure({ type: 'wohnen', status: 'geplant' }),
  ],
});
const query = (changes: Partial<Query>): Query => ({ ...emptyQuery, ...changes });

describe('the money that counts', () => {
  it.each<[string, Partial<Query>, number | null]>([
    ['all of it without a limit', {}, 4321],
    ['that of a year', { from: 2016, to: 2016 }, 320],
    ['that of a year and later', { from: 2016 }, 4320],
    ['that up to a year', { to: 2016 }, 321],
    ['that of a programme', { programmes: ['lebendige-zentren'] }, 300],
    [
      'that of either programme',
      { programmes: ['lebendige-zentren', 'sozialer-zusammenhalt'] },
      4321,
    ],
    [
      'that of programme and year',
      { programmes: ['sozialer-zusammenhalt'], from: 2016, to: 2016 },
      20,
    ],
    ['not known, rather than zero', { from: 2018 }, null],
    ['not limited by what is no money', { measureTypes: ['bildung'], amounts: ['ohne'] }, 4321],
  ])('is %s', (_case, changes, eur) => {
    expect(countedEur(site, query(changes))).toBe(eur);
  });

  it('is the list itself where nothing limits it', () => {
    expect(countedAllocations(site, emptyQuery)).toBe(site.allocations);
    expect(countedEur(syntheticSite(), emptyQuery)).toBeNull();
  });
});

describe('the measures that count', () => {
  it.each<[string, Partial<Query>, readonly number[]]>([
    ['all without a limit', {}, [0, 1, 2]],
    ['those of a type', { measureTypes: ['kita'] }, [0, 1]],
    ['those of a status', { measureStatuses: ['geplant', 'fertig'] }, [0, 2]],
    ['those of type and status', { measureTypes: ['kita'], measureStatuses: ['fertig'] }, [0]],
    [
      'none where no single one is both',
      { measureTypes: ['wohnen'], measureStatuses: ['fertig'] },
      [],
    ],
    [
      'not limited by years and programmes',
      { from: 2030, programmes: ['lebendige-zentren'] },
      [0, 1, 2],
    ],
  ])('are %s', (_case, changes, places) => {
    expect(countedMeasures(site, query(changes))).toEqual(
      places.map((place) => site.measures[place]),
    );
  });
});

it('an empty list asks for all', () => {
  expect(fits([], 'kita')).toBe(true);
  expect(fits<string>(['wohnen'], 'kita')).toBe(false);
});
