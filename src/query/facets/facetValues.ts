import { perSite } from '../../model/perSite';
import type { Measure, Site } from '../../model/site';
import { allocatedEur } from '../../model/sums';
import { includesOrEmpty } from '../money/counted';
import { type AskedStatus, askedStatuses, type ListFacet, type Query } from '../query';
import { amountClass } from './amountClass';
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
  measureStatuses: (site, { measureTypes }) =>
    measureTypes.length === 0
      ? allStatuses(site)
      : statusesIn(site.measures.filter(({ type }) => measureTypes.includes(type))),
  programmes: (site) => site.programmes,
  districts: perSite((site) => unique([...site.districtAgs, ...site.districtAgs.map(regionOf)])),
  municipalities: (site) => site.ags,
  terms: (site, _query, currentYear) => termsOf(site, currentYear),
  amounts: perSite((site) => [amountClass(allocatedEur(site))]),
};

const statusesIn = (measures: readonly Measure[]): readonly AskedStatus[] =>
  askedStatuses.filter((asked) => measures.some(({ status }) => status === asked));
const allStatuses = perSite((site: Site) => statusesIn(site.measures));

const regionOf = (districtKey: string): string => districtKey.slice(0, regionKeyLength);

const unique = <T>(values: readonly T[]): readonly T[] =>
  values.length < 2 ? values : [...new Set(values)];
