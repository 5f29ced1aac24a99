import type { YearInTime } from '../../query/money/moneyInTime';
import type { Texts } from '../../text/texts';

/** How complete a year is, in words and numbers. */
export function completenessText(
  t: Texts,
  { completeness }: Pick<YearInTime, 'completeness'>,
): string {
  const apart = completeness.kind === 'unknown' ? [] : completeness.apart;
  return t.time.completeness(
    completeness,
    apart.map((programme) => t.programme(programme).short),
  );
}
