import type { YearInTime } from '../../query/moneyInTime';
import { de } from '../../text/de';
import { programmeLabel } from '../../text/vocabulary';

/** How complete a year is, in words and numbers. */
export function completenessText({ completeness }: Pick<YearInTime, 'completeness'>): string {
  const apart = completeness.kind === 'unknown' ? [] : completeness.apart;
  return de.time.completeness(
    completeness,
    apart.map((programme) => programmeLabel(programme).short),
  );
}
