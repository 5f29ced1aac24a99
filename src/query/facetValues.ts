import type { Site } from '../model/site';
import { allocatedEur } from '../model/sums';
import { amountClass } from './amountClass';
import { includesOrEmpty } from './counted';
import { askedStatuses, type ListFacet, type Query } from './query';
import { termsOf } from './term';

type ValuesOf = (site: Site, query: Query, currentYear: number) => readonly string[];

/** Length of the key of a region: the first digits of the keys of its districts. */
const regionKeyLength = 3;

/**
 * What a site offers to each facet. Types and statuses speak of the same measure: who asks for
 * day-care under construction wants no site with a finished day-care and a street under construction.
 */
export const facetValues: Readonly<Record<ListFacet, ValuesOf>> = {
  measureTypes: (site, { measureStatuses }) =>
    measureStatuses.length === 0
      ? site.measureTypes
      : unique(
          site.measures
            .filter(({ status }) => includesOrEmpty(measureStatuses, status))
            .map(({ type }) => type),
        ),
  measureStatuses: (site, { measureTypes }) => {
    const statuses = site.measures
      .filter(({ type }) => includesOrEmpty(measureTypes, type))
      .map(({ status }) => status);
    return askedStatuses.filter((status) => statuses.includes(status));
  },
  programmes: (site) => site.programmes,
  districts: (site) => unique([...site.districtAgs, ...site.districtAgs.map(regionOf)]),
  municipalities: (site) => site.ags,
  terms: (site, _query, currentYear) => termsOf(site, currentYear),
  amounts: (site) => [amountClass(allocatedEur(site))],
};

const regionOf = (districtKey: string): string => districtKey.slice(0, regionKeyLength);

const unique = <T>(values: readonly T[]): readonly T[] =>
  values.length < 2 ? values : [...new Set(values)];
