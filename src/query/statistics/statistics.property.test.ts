import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naiveAllocations, naiveMeasures } from '../../testing/naiveAnswer';
import { bboxesOf, queriesFor } from '../../testing/queryArbitrary';
import { syntheticPlaces, syntheticSites } from '../../testing/syntheticSiteArbitrary';
import { view } from '../view';
import { euroByDistrict } from './euroByDistrict';
import { euroByProgrammeAndYear } from './euroByProgrammeAndYear';
import { measuresByType } from './measuresByType';

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
    fc.property(syntheticSites, queries, (sites, query) => {
      const { sites: found, totals } = view(sites, query, currentYear);
      const { years, programmes, amounts, sitesWithAmount } = euroByProgrammeAndYear(
        found,
        query,
        currentYear,
      );
      const sum = (values: readonly (number | null)[]) =>
        values.reduce<number>((all, value) => all + (value ?? 0), 0);
      expect(sum(years.map(({ amountEur }) => amountEur))).toBe(totals.allocatedEur);
      expect(sum(programmes.map(({ amountEur }) => amountEur))).toBe(totals.allocatedEur);
      expect(amounts).toBe(found.flatMap((site) => naiveAllocations(site, query)).length);
      expect(sitesWithAmount).toBe(totals.sites - totals.sitesWithoutAmount);

      const { districts, several, all } = euroByDistrict(found, query);
      const rows = several === null ? districts : [...districts, several];
      expect(sum(rows.map(({ eur }) => eur))).toBe(totals.allocatedEur);
      expect(sum(rows.map(({ sites: own }) => own))).toBe(totals.sites);
      expect(sum(rows.map(({ sitesWithoutAmount }) => sitesWithoutAmount))).toBe(
        totals.sitesWithoutAmount,
      );
      expect(districts).toHaveLength(totals.districts);
      expect(all.eur ?? 0).toBe(totals.allocatedEur);

      const measures = measuresByType(found, query);
      expect(measures.count).toBe(found.flatMap((site) => naiveMeasures(site, query)).length);
      expect(sum(measures.types.map(({ count }) => count))).toBe(measures.count);
      expect(sum(Object.values(measures.byStatus))).toBe(measures.count);
    }),
    { numRuns: 60 },
  );
}, 60_000);
