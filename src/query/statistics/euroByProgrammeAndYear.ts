import type { ListedSite } from '../../model/site';
import { firstYear, type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { yearsOf } from '../../model/yearSpan';
import { countedAllocations } from '../money/counted';
import type { Query } from '../query';

/** Euro of one programme. */
interface ProgrammeEuro {
  readonly programme: ProgrammeId;
  readonly amountEur: number;
}

export interface ProgrammeYear {
  readonly year: number;
  /** In the order of the vocabulary, only programmes with an amount. */
  readonly parts: readonly ProgrammeEuro[];
  /** Their sum; null where no amount is known, which is not zero. */
  readonly amountEur: number | null;
}

export interface EuroByProgrammeAndYear {
  /**
   * The selected years, without gaps; by default from the first year of the programmes to today.
   */
  readonly years: readonly ProgrammeYear[];
  /** Sums over all these years, only programmes with an amount. */
  readonly programmes: readonly ProgrammeEuro[];
  /** Number of published amounts in the sums, and of their sites. */
  readonly amounts: number;
  readonly sitesWithAmount: number;
}

/**
 * The money of found sites by year and programme: the same amounts as in the sentence of the
 * result.
 */
export function euroByProgrammeAndYear(
  sites: readonly ListedSite[],
  query: Query,
  currentYear: number,
): EuroByProgrammeAndYear {
  const counted = sites.map((site) => countedAllocations(site, query));
  const amounts = counted.flat();
  const known = amounts.map(({ year }) => year);
  const from = query.from ?? Math.min(firstYear, ...known);
  const to = query.to ?? Math.max(currentYear, ...known);
  const years = yearsOf({ from, to }).map((year) => {
    const parts = byProgramme(amounts.filter((amount) => amount.year === year));
    return { year, parts, amountEur: parts.length === 0 ? null : sumOf(parts) };
  });
  return {
    years,
    programmes: byProgramme(amounts),
    amounts: amounts.length,
    sitesWithAmount: counted.filter((own) => own.length > 0).length,
  };
}

const byProgramme = (amounts: readonly ProgrammeEuro[]): readonly ProgrammeEuro[] =>
  programmeIds.flatMap((programme) => {
    const own = amounts.filter((amount) => amount.programme === programme);
    return own.length === 0 ? [] : [{ programme, amountEur: sumOf(own) }];
  });

const sumOf = (parts: readonly ProgrammeEuro[]): number =>
  parts.reduce((sum, { amountEur }) => sum + amountEur, 0);
