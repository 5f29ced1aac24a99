import { type SymbolKind, symbolKind } from '../../model/symbol';
import type { ProgrammeId } from '../../model/vocabulary';
import { middleOf, type Scale } from './scales';

/** A part of a column or bar, in the unit of its chart. */
export interface Part<Kind extends string> {
  readonly kind: Kind;
  readonly value: number;
}

/** A part in its column, from the base line up. */
export interface Piece<Kind extends string> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/**
 * Parts one upon the other, in their order; one of zero leaves no piece.
 * @param least what a piece comes to at least, so that it can be seen
 */
export function stack<Kind extends string>(
  parts: readonly Part<Kind>[],
  least = 0,
): readonly Piece<Kind>[] {
  let top = 0;
  return parts
    .filter(({ value }) => value > 0)
    .map(({ kind, value }) => {
      const from = top;
      top += Math.max(value, least);
      return { kind, from, to: top };
    });
}

/** A year with its parts from below; without any, nothing is known of it, which is not zero. */
export interface Column<Kind extends string> {
  readonly year: number;
  readonly parts: readonly Part<Kind>[];
}

/** How much a column stands for. */
export const totalOf = ({ parts }: Pick<Column<string>, 'parts'>): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

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

/** Where columns stand; heights are in the unit of the frame of both scales. */
export interface ColumnScales {
  readonly x: Scale;
  readonly y: Scale;
  /** Height of the stub of a year of which nothing is known; without it there is none. */
  readonly stub?: number;
  /** Height that each piece has at least. */
  readonly least?: number;
}

/** A piece in its place, measured from the upper left corner. */
export interface Mark<Kind extends string> {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Part of a year's width that its column takes. */
const columnShare = 0.8;

/** Left edge and width of what stands over a year. */
export function columnAt(x: Scale, year: number): Pick<Mark<string>, 'x' | 'width'> {
  const width = (x(year + 1) - x(year)) * columnShare;
  return { x: middleOf(x, year) - width / 2, width };
}

/** The pieces of a column from the base line up; a stub where nothing is known. */
export function columnMarks<Kind extends string>(
  { year, parts }: Column<Kind>,
  { x, y, stub = 0, least = 0 }: ColumnScales,
): readonly Mark<Kind | 'unknown'>[] {
  const at = columnAt(x, year);
  const base = y(0);
  if (parts.length === 0)
    return stub === 0 ? [] : [{ kind: 'unknown', ...at, y: base - stub, height: stub }];
  return stack(parts, y.invert(base - least)).map(({ kind, from, to }) => ({
    kind,
    ...at,
    y: y(to),
    height: y(from) - y(to),
  }));
}
