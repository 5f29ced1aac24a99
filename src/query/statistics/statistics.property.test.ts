import fc from 'fast-check';
import { test } from 'vitest';
import { expectOneSum } from '../../testing/expectOneSum';
import { bboxesOf, queriesFor } from '../../testing/queryArbitrary';
import { syntheticPlaces, syntheticSites } from '../../testing/syntheticSiteArbitrary';

const currentYear = 2024;
const queries = queriesFor({
  text: fc.constant(''),
  districts: ['065', '06591', '06991', '06992'],
  municipalities: syntheticPlaces.map(({ ags }) => ags).toSorted(),
  years: fc.integer({ min: 1999, max: 2026 }),
  viewport: bboxesOf(4),
});

test('for any question all statistics come to what the sentence says', () => {
  fc.assert(
    fc.property(syntheticSites, queries, (sites, query) => expectOneSum(sites, query, currentYear)),
    { numRuns: 60 },
  );
}, 60_000);
