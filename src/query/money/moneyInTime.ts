import type { Coverage } from '../../model/coverage';
import type { Area } from '../../model/geo/area';
import type { ListedSite } from '../../model/site';
import { firstYear, type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { yearsOf } from '../../model/yearSpan';
import { compileQuery } from '../compileQuery';
import { type Query, without } from '../query';
import {
  type Completeness,
  completeYears,
  eurosByYear,
  isNarrowed,
  type KnownEur,
} from './completeness';
import { moneyColumn } from './moneyColumn';

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
  sites: readonly ListedSite[],
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
  readonly sites: readonly ListedSite[];
  readonly coverage: readonly Coverage[];
  readonly currentYear: number;
  readonly areas: readonly Area[];
}

function answerTo(facts: Facts, query: Query): MoneyInTime {
  const { sites, coverage, currentYear } = facts;
  const narrowed = isNarrowed(query);
  const failedBy = compileQuery(query, facts);
  const shown = eurosByYear(sites, (place) => failedBy(place) === 0, query);
  const complete = completeYears(sites, coverage, query.programmes);
  const to = moneyColumn(sites).years.reduce((latest, year) => Math.max(latest, year), currentYear);
  const years = yearsOf({ from: firstYear, to }).map((year) =>
    yearInTime(year, shown.get(year) ?? none, complete.get(year) ?? unknown, narrowed),
  );
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

const none: KnownEur = new Map();
const unknown: Completeness = { kind: 'unknown' };
