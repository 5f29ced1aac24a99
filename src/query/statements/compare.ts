import type { Site } from '../../model/site';
import { allocatedEur, endYear, firstIntakeYear } from '../../model/sums';
import { spanOf, type YearSpan, yearsOf } from '../../model/yearSpan';
import { type MoneyYear, moneyByYear } from '../money/moneyByYear';
import { siteTitle } from '../siteTitle';

/** The compared figures of a site; null: not known, or not computable. */
export interface ComparedSite {
  readonly site: Site;
  readonly allocatedEur: number | null;
  /** First and last year with an amount. */
  readonly paid: YearSpan | null;
  readonly paidYears: number;
  /** Years of its funding for which no amount is published; null where its years are not known. */
  readonly unknownYears: number | null;
  readonly perInhabitantEur: number | null;
  readonly perHaEur: number | null;
  /** Its years without gaps; empty without an amount. */
  readonly years: readonly MoneyYear[];
}

/** What would mislead in a comparison of these sites. */
export type Caveat =
  | { readonly kind: 'spans'; readonly spans: readonly YearSpan[] }
  | { readonly kind: 'gaps' | 'none' | 'extents'; readonly titles: readonly string[] }
  | { readonly kind: 'populationYearUnknown' }
  | { readonly kind: 'populationYears'; readonly years: readonly number[] };

export interface Comparison {
  readonly sites: readonly ComparedSite[];
  /** The years on the common axis; null where no amount is published for any. */
  readonly years: YearSpan | null;
  /** The maximum sum of a year: the top of the common axis. */
  readonly highestEur: number;
  readonly caveats: readonly Caveat[];
}

/** Sites side by side: the figures of each, one axis for all, and what would mislead. */
export function compare(sites: readonly Site[], currentYear: number): Comparison {
  const compared = sites.map((site) => comparedSite(site, currentYear));
  const years = compared.flatMap((one) => one.years);
  return {
    sites: compared,
    years: spanOf(years.map(({ year }) => year)),
    highestEur: Math.max(0, ...years.map(({ amountEur }) => amountEur ?? 0)),
    caveats: caveatsOf(compared),
  };
}

function comparedSite(site: Site, currentYear: number): ComparedSite {
  const eur = allocatedEur(site);
  const per = (count: number | null) => (eur === null || count === null ? null : eur / count);
  const paid = [...new Set(site.allocations.map(({ year }) => year))];
  const funded = yearsFromIntake(site, currentYear);
  return {
    site,
    allocatedEur: eur,
    paid: spanOf(paid),
    paidYears: paid.length,
    unknownYears: funded === null ? null : funded.filter((year) => !paid.includes(year)).length,
    perInhabitantEur: per(site.population),
    perHaEur: per(site.areaHa),
    years: moneyByYear(site, currentYear),
  };
}

/** The years from intake to end, or to today; null where the intake is not known. */
function yearsFromIntake(site: Site, currentYear: number): readonly number[] | null {
  const from = firstIntakeYear(site);
  return from === null ? null : yearsOf({ from, to: endYear(site) ?? currentYear });
}

function caveatsOf(compared: readonly ComparedSite[]): readonly Caveat[] {
  if (compared.length < 2) return [];
  const withSum = compared.filter((one) => one.allocatedEur !== null);
  const spans = withSum.flatMap(({ paid }) => paid ?? []);
  const perHead = compared.filter((one) => one.perInhabitantEur !== null);
  const whole = compared.filter(
    ({ site }) => site.extent === 'municipalities' && site.boundarySource === null,
  );
  const found: readonly (Caveat | null)[] = [
    different(spans.map(({ from, to }) => `${from} ${to}`)) ? { kind: 'spans', spans } : null,
    some(
      'gaps',
      withSum.filter((one) => (one.unknownYears ?? 0) > 0),
    ),
    some(
      'none',
      compared.filter((one) => one.allocatedEur === null),
    ),
    populationCaveat(perHead.map(({ site }) => site.populationYear)),
    whole.length < compared.length ? some('extents', whole) : null,
  ];
  return found.filter((caveat) => caveat !== null);
}

const some = (kind: 'gaps' | 'none' | 'extents', sites: readonly ComparedSite[]): Caveat | null =>
  sites.length === 0 ? null : { kind, titles: sites.map(({ site }) => siteTitle(site)) };

/** @param counted years of the populations that sums are divided by */
function populationCaveat(counted: readonly (number | null)[]): Caveat | null {
  const years = [...new Set(counted)];
  if (years.includes(null)) return { kind: 'populationYearUnknown' };
  const known = years.filter((year) => year !== null);
  return known.length > 1 ? { kind: 'populationYears', years: known } : null;
}

const different = (values: readonly unknown[]): boolean => new Set(values).size > 1;
