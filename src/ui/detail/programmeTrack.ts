import type { Allocation, Participation } from '../../model/site';
import type { YearSpan } from '../../model/yearSpan';
import type { ProgrammeWords } from '../../text/vocabulary';

/**
 * `open`: the beginning is not known. `before`: under the former name. `now`: under today's name.
 */
export interface TrackPiece {
  readonly kind: 'open' | 'before' | 'now';
  readonly from: number;
  /** The year after the last one. */
  readonly to: number;
}

/**
 * Year from which a participation had the new name of its programme; undefined where it never
 * changed.
 */
export function renamedIn(part: Participation, label: ProgrammeWords): number | undefined {
  const { renamed } = label;
  if (renamed === undefined || (part.nameAtIntake ?? label.name) === label.name) return undefined;
  return part.endYear === null || part.endYear >= renamed ? renamed : undefined;
}

/**
 * A participation on the timeline. Without a known beginning it is open until the first year of
 * which something is known: an amount, the renaming or the end.
 * @param amounts of the site
 */
export function programmeTrack(
  part: Participation,
  amounts: readonly Allocation[],
  renamed: number | undefined,
  years: YearSpan,
): readonly TrackPiece[] {
  const end = (part.endYear ?? years.to) + 1;
  const paid = amounts.filter(({ programme }) => programme === part.programme);
  const start =
    part.intakeYear ?? Math.min(end, renamed ?? end, ...paid.map((amount) => amount.year));
  const change = renamed === undefined ? start : Math.max(start, renamed);
  const pieces: readonly TrackPiece[] = [
    { kind: 'open', from: part.intakeYear ?? years.from, to: start },
    { kind: 'before', from: start, to: change },
    { kind: 'now', from: change, to: end },
  ];
  return pieces.filter(({ from, to }) => to > from);
}
