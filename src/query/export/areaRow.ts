import type { Population } from '../../model/population';
import { type AreaFigures, type NoFigure, noFigure } from '../statistics/areaFigures';
import type { Columns, RowOf } from './columns';
import type { ExportWords } from './exportWords';

/** Columns of the table of municipalities, in their order. */
export const areaColumns = {
  ags: 'text',
  municipality: 'text',
  district: 'text',
  inhabitants: 'whole',
  inhabitantsDate: 'text',
  sites: 'whole',
  sitesWithoutAmount: 'whole',
  sharedSites: 'whole',
  countedEur: 'whole',
  eurPerInhabitant: 'decimal',
  whyNone: 'text',
  inhabitantsSource: 'text',
} as const satisfies Columns;
export type AreaColumn = keyof typeof areaColumns;

interface AreaWords extends Pick<ExportWords, 'ags'> {
  /** Why there is no money per inhabitant. */
  readonly noFigure: (reason: NoFigure) => string;
}

/**
 * A municipality as a row of a table, with or without sites; what is not known is null.
 * @param district its name
 */
export function areaRow(
  figures: AreaFigures,
  district: string,
  population: Population,
  words: AreaWords,
): RowOf<typeof areaColumns> {
  const { area, money, inhabitants, perInhabitantEur } = figures;
  const reason = noFigure(figures);
  return {
    ags: words.ags(area.key),
    municipality: area.name,
    district,
    inhabitants,
    inhabitantsDate: population.date,
    sites: money?.sites ?? 0,
    sitesWithoutAmount: money?.withoutAmount.length ?? 0,
    sharedSites: money?.shared ?? 0,
    countedEur: money?.eur ?? null,
    eurPerInhabitant: inCents(perInhabitantEur),
    whyNone: reason === null ? null : words.noFigure(reason),
    inhabitantsSource: population.source.url,
  };
}

/** Euro with two decimals, never rounded up. */
export const inCents = (eur: number | null): number | null =>
  eur === null ? null : Math.floor(eur * 100 + 1e-6) / 100;
