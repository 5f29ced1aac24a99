import { expect } from 'vitest';
import type { Site } from '../model/site';
import type { Query } from '../query/query';
import { euroByArea } from '../query/statistics/euroByArea';
import { euroByProgrammeAndYear } from '../query/statistics/euroByProgrammeAndYear';
import { measuresByType } from '../query/statistics/measuresByType';
import { view } from '../query/view';
import { naiveAllocations, naiveMeasures } from './naiveAnswer';

/** Fails where a statistic of the sites that a query finds disagrees with the sentence. */
export function expectOneSum(sites: readonly Site[], query: Query, currentYear: number): void {
  const { sites: found, totals } = view(sites, query, currentYear);
  const { years, programmes, amounts, sitesWithAmount } = euroByProgrammeAndYear(
    found,
    query,
    currentYear,
  );
  expect(sum(years.map(({ amountEur }) => amountEur))).toBe(totals.allocatedEur);
  expect(sum(programmes.map(({ amountEur }) => amountEur))).toBe(totals.allocatedEur);
  expect(amounts).toBe(found.flatMap((site) => naiveAllocations(site, query)).length);
  expect(sitesWithAmount).toBe(totals.sites - totals.sitesWithoutAmount);

  for (const level of ['region', 'district', 'municipality'] as const) {
    const { areas, several, all } = euroByArea(found, query, level);
    const rows = several === null ? [...areas.values()] : [...areas.values(), several];
    expect(sum(rows.map(({ eur }) => eur))).toBe(totals.allocatedEur);
    expect(sum(rows.map(({ sites: own }) => own))).toBe(totals.sites);
    expect(sum(rows.map(({ withoutAmount }) => withoutAmount.length))).toBe(
      totals.sitesWithoutAmount,
    );
    if (level === 'district') expect(areas.size).toBe(totals.districts);
    if (level === 'municipality') expect(areas.size).toBe(totals.municipalities);
    expect(all.eur ?? 0).toBe(totals.allocatedEur);
  }

  const measures = measuresByType(found, query);
  expect(measures.count).toBe(found.flatMap((site) => naiveMeasures(site, query)).length);
  expect(sum(measures.types.map(({ count }) => count))).toBe(measures.count);
  expect(sum(Object.values(measures.byStatus))).toBe(measures.count);
}

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);
