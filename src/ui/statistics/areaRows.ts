import type { Area } from '../../model/geo/area';
import type { Population } from '../../model/population';
import type { ListedSite } from '../../model/site';
import type { Query } from '../../query/query';
import {
  type AreaFigures,
  areaFigures,
  areasAsked,
  type FundedShare,
  fundedShare,
} from '../../query/statistics/areaFigures';
import { type EuroByArea, euroByArea } from '../../query/statistics/euroByArea';
import type { Texts } from '../../text/texts';

/** What money is divided by. */
export const shownLevels = ['district', 'municipality'] as const;
export type ShownLevel = (typeof shownLevels)[number];

/** What the map shows. */
export const areaModes = ['sum', 'perHead'] as const;
export type AreaMode = (typeof areaModes)[number];

/** An area with its name and figures. */
export interface AreaRow extends AreaFigures {
  readonly name: string;
  /** People in its municipalities with a site; null for a municipality, and where it is not known. */
  readonly living: FundedShare | null;
}

export interface AreaRows {
  readonly level: ShownLevel;
  readonly money: EuroByArea;
  /** All areas that the query does not rule out, with and without a site. */
  readonly rows: readonly AreaRow[];
  /** All of them together. */
  readonly living: FundedShare | null;
}

/** @param population null while it is not there */
export function areaRows(
  t: Texts,
  sites: readonly ListedSite[],
  query: Query,
  level: ShownLevel,
  areas: readonly Area[],
  population: Population | null,
): AreaRows {
  const money = euroByArea(sites, query, level);
  const asked = areasAsked(level, query, areas);
  const livingIn = (within: readonly Area[]) =>
    population === null ? null : fundedShare(sites, within, population, areas);
  return {
    level,
    money,
    rows: asked.map((area) => ({
      ...areaFigures(area, money, population, areas),
      name: t.area.name(area),
      living: level === 'district' ? livingIn([area]) : null,
    })),
    living: livingIn(asked),
  };
}

/** The value on the map; null where it is not known, or nothing is there. */
export const shownValue = ({ money, perInhabitantEur }: AreaRow, mode: AreaMode): number | null =>
  mode === 'sum' ? (money?.eur ?? null) : perInhabitantEur;

export type Column = 'name' | 'sites' | 'inhabitants' | 'living' | AreaMode;
export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** Names begin with A, figures with the largest; asked for twice, an order is turned round. */
export const orderedBy = (by: Column, before?: Order): Order =>
  before?.by === by ? { by, descending: !before.descending } : { by, descending: by !== 'name' };

const collator = new Intl.Collator('de');

/** What is not known stays at the end of either order. */
export function inOrder(rows: readonly AreaRow[], { by, descending }: Order): readonly AreaRow[] {
  const turn = descending ? -1 : 1;
  const byName = rows.toSorted((a, b) => collator.compare(a.name, b.name));
  if (by === 'name') return descending ? byName.toReversed() : byName;
  const rank = (row: AreaRow) => rankBy[by](row) ?? Number.NaN;
  return byName.toSorted((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    if (Number.isNaN(one) || Number.isNaN(other))
      return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
    return turn * (one - other);
  });
}

const rankBy: Readonly<Record<Exclude<Column, 'name'>, (row: AreaRow) => number | null>> = {
  sites: ({ money }) => money?.sites ?? null,
  sum: (row) => shownValue(row, 'sum'),
  perHead: (row) => shownValue(row, 'perHead'),
  inhabitants: ({ inhabitants }) => inhabitants,
  living: ({ living }) => (living === null ? null : living.inhabitants / living.of),
};
