import { expect, test } from 'vitest';
import { allocation, measure, participation, syntheticSite } from '../../testing/syntheticSite';
import { emptyQuery, type ListFacet, type Query } from '../query';
import { facetValues } from './facetValues';

const site = syntheticSite({
  ags: ['06435014', '06435001'],
  districtAgs: ['06435014', '06435'],
  programmes: ['lebendige-zentren', 'sozialer-zusammenhalt'],
  measureTypes: ['kita', 'wohnen'],
  measures: [
    measure({ type: 'kita', status: 'fertig' }),
    measure({ type: 'kita', status: 'unbekannt' }),
    measure({ type: 'wohnen', status: 'geplant' }),
    measure({ type: 'wohnen', status: 'geplant' }),
  ],
  participations: [participation({ intakeYear: 2025 })],
  allocations: [allocation({ amountEur: 400_000 }), allocation({ amountEur: 200_000 })],
});

test.each<[ListFacet, Partial<Query>, readonly string[]]>([
  ['measureTypes', {}, ['kita', 'wohnen']],
  ['measureTypes', { measureStatuses: ['geplant'] }, ['wohnen']],
  ['measureTypes', { measureStatuses: ['im-bau'] }, []],
  ['measureStatuses', {}, ['geplant', 'fertig']],
  ['measureStatuses', { measureTypes: ['kita'] }, ['fertig']],
  ['measureStatuses', { measureTypes: ['bildung'] }, []],
  ['programmes', {}, ['lebendige-zentren', 'sozialer-zusammenhalt']],
  ['districts', {}, ['06435014', '06435', '064']],
  ['municipalities', {}, ['06435014', '06435001']],
  ['terms', {}, ['laufend', 'neu']],
  ['amounts', {}, ['bis-1mio']],
  ['amounts', { from: 2030, programmes: ['lebendige-zentren'] }, ['bis-1mio']],
])('%s of a site, asked for %j', (facet, changes, values) => {
  expect(facetValues[facet](site, { ...emptyQuery, ...changes }, 2026)).toEqual(values);
});

test('a site offers each value once', () => {
  const twice = syntheticSite({ districtAgs: ['06991', '06992'], ags: ['06991001', '06992001'] });
  expect(facetValues.districts(twice, emptyQuery, 2026)).toEqual(['06991', '06992', '069']);
});
