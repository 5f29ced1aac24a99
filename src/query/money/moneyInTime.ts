import type { Coverage } from '../../model/coverage';
import type { Area } from '../../model/geo/area';
import { groupBy } from '../../model/groupBy';
import type { Allocation, Site } from '../../model/site';
import { firstYear, type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { yearsOf } from '../../model/yearSpan';
import { compileQuery } from '../compileQuery';
import { facets, hasFacet, type Query, without } from '../query';
import { type Completeness, completeness, type KnownEur } from './completeness';
import { countedAllocations } from './counted';

/** A year of the time strip. */
export interface YearInTime {
  readonly year: number;
  /** Euro by programme, in the order of the vocabulary, only programmes with an amount. */
  readonly parts: readonly { readonly programme: ProgrammeId; readonly amountEur: number }[];
  /** Their sum; null where no amount is known, which is not zero. */
  readonly amountEur: number | null;
  readonly completeness: Completeness;
  /**
   * Euro of the published total beyond our lists; 0 where not known or where the query narrows the
   * sums.
   */
  readonly missingEur: number;
}

export interface MoneyInTime {
  /** From the first year of the programmes to `currentYear`, without gaps. */
  readonly years: readonly YearInTime[];
  /** The sums cover selected sites only, so they are not comparable with the state's totals. */
  readonly narrowed: boolean;
}

/**
 * Money by year and programme of the sites that a query finds, regardless of its span of years. How
 * complete a year is depends on all sites and the selected programmes. The last answer is cached,
 * so that moving through the years costs nothing.
 */
export function moneyInTime(
  sites: readonly Site[],
  query: Query,
  coverage: readonly Coverage[],
  currentYear: number,
  areas: readonly Area[] = noAreas,
): MoneyInTime {
  const inputs = { sites, coverage, currentYear, areas, ...without(query, 'years') };
  if (last === undefined || !sameFields(last.inputs, inputs))
    last = { inputs, money: answerTo(inputs, without(query, 'years')) };
  return last.money;
}

const noAreas: readonly Area[] = [];
let last: { readonly inputs: object; readonly money: MoneyInTime } | undefined;

const sameFields = (a: object, b: object): boolean => {
  const fields = new Map(Object.entries(a));
  return Object.entries(b).every(([name, value]) => fields.get(name) === value);
};

interface Facts {
  readonly sites: readonly Site[];
  readonly coverage: readonly Coverage[];
  readonly currentYear: number;
  readonly areas: readonly Area[];
}

function answerTo(facts: Facts, query: Query): MoneyInTime {
  const { sites, coverage, currentYear } = facts;
  const failed = compileQuery(query, facts);
  const narrowed = facets.some((facet) => facet !== 'programmes' && hasFacet(query, facet));
  const known: EurosByYear = new Map();
  const shown: EurosByYear = new Map();
  for (const site of sites) {
    add(known, site.allocations);
    if (failed(site).length === 0) add(shown, countedAllocations(site, query));
  }
  const published = groupBy(coverage, ({ year }) => year);
  const to = Math.max(currentYear, ...known.keys());
  const years = yearsOf({ from: firstYear, to }).map((year) => {
    const totals = published.get(year) ?? [];
    const complete = completeness(known.get(year) ?? none, totals, query.programmes);
    return yearInTime(year, shown.get(year) ?? none, complete, narrowed);
  });
  return { years, narrowed };
}

function yearInTime(
  year: number,
  euros: KnownEur,
  complete: Completeness,
  narrowed: boolean,
): YearInTime {
  const parts = programmeIds.flatMap((programme) => {
    const amountEur = euros.get(programme);
    return amountEur === undefined ? [] : [{ programme, amountEur }];
  });
  const isMissing = !narrowed && complete.kind === 'partial';
  return {
    year,
    parts,
    amountEur: parts.length === 0 ? null : parts.reduce((sum, part) => sum + part.amountEur, 0),
    completeness: complete,
    missingEur: isMissing ? complete.totalEur - complete.knownEur : 0,
  };
}

type EurosByYear = Map<number, Map<ProgrammeId, number>>;

const none: KnownEur = new Map();

function add(sums: EurosByYear, allocations: readonly Allocation[]): void {
  for (const { year, programme, amountEur } of allocations) {
    let euros = sums.get(year);
    if (euros === undefined) {
      euros = new Map();
      sums.set(year, euros);
    }
    euros.set(programme, (euros.get(programme) ?? 0) + amountEur);
  }
}
