import { type SymbolKind, symbolKind } from '../../model/symbol';
import type { ProgrammeId } from '../../model/vocabulary';
import { middleOf, type Scale } from './scales';

/** A part of a column or bar, in the unit of its chart. */
export interface Part<Kind extends string> {
  readonly kind: Kind;
  readonly value: number;
}

/** A part in its stack, measured from the baseline up. */
export interface Piece<Kind extends string> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

const sumOf = (parts: readonly Part<string>[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

/**
 * Stacks parts in their order; parts of zero are left out.
 * @param min minimum of the sum, so that it stays visible; all parts grow in proportion
 */
export function stack<Kind extends string>(
  parts: readonly Part<Kind>[],
  min = 0,
): readonly Piece<Kind>[] {
  const sum = sumOf(parts);
  const growth = Math.max(sum, min) / sum;
  let top = 0;
  return parts
    .filter(({ value }) => value > 0)
    .map(({ kind, value }) => {
      const from = top;
      top += value * growth;
      return { kind, from, to: top };
    });
}

/** A year and its amounts, the lowest first. */
export interface Column<Kind extends string> {
  readonly year: number;
  /** Empty: not known, which is not zero. */
  readonly parts: readonly Part<Kind>[];
  /** Known to be missing from the amounts; hatched on top of them. */
  readonly missing?: number;
}

/** Total of a column, including the missing part. */
export const totalOf = ({ parts, missing = 0 }: Omit<Column<string>, 'year'>): number =>
  sumOf(parts) + missing;

/** The amounts of a year by programme. */
export const moneyColumn = (
  year: number,
  amounts: readonly { readonly programme: ProgrammeId; readonly amountEur: number }[],
): Column<SymbolKind> => ({
  year,
  parts: amounts.map(({ programme, amountEur }) => ({
    kind: symbolKind(programme),
    value: amountEur,
  })),
});

/** Scales and minimum heights of columns, in the unit of the frame. */
export interface ColumnScales {
  readonly x: Scale;
  readonly y: Scale;
  /** Height of the hatched stub of an unknown year; by default there is none. */
  readonly stub?: number;
  /** Minimum height of the amounts of a year. */
  readonly minHeight?: number;
}

/** A piece as a rectangle, measured from the upper left corner. */
export interface Mark<Kind extends string> {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Share of a year's width that its column takes. */
const columnShare = 0.8;

/** Left edge and width of the column of a year. */
export function columnAt(x: Scale, year: number): Pick<Mark<string>, 'x' | 'width'> {
  const width = (x(year + 1) - x(year)) * columnShare;
  return { x: middleOf(x, year) - width / 2, width };
}

/**
 * The rectangles of a column from the baseline up, the missing part on top; a stub for an unknown
 * year.
 */
export function columnMarks<Kind extends string>(
  { year, parts, missing = 0 }: Column<Kind>,
  { x, y, stub = 0, minHeight = 0 }: ColumnScales,
): readonly Mark<Kind | 'unknown'>[] {
  const at = columnAt(x, year);
  const base = y(0);
  if (parts.length === 0 && missing === 0)
    return stub === 0 ? [] : [{ kind: 'unknown', ...at, y: base - stub, height: stub }];
  const amounts = stack(parts, y.invert(base - minHeight));
  const top = amounts.at(-1)?.to ?? 0;
  const pieces =
    missing === 0
      ? amounts
      : [...amounts, { kind: 'unknown' as const, from: top, to: top + missing }];
  return pieces.map(({ kind, from, to }) => ({
    kind,
    ...at,
    y: y(to),
    height: y(from) - y(to),
  }));
}
