import type { Completeness } from '../../query/money/completeness';
import type { YearInTime } from '../../query/money/moneyInTime';

/** The mark under a year; none where the bar itself shows what is missing. */
export const markOf = ({
  completeness,
  missingEur,
}: Pick<YearInTime, 'completeness' | 'missingEur'>): Completeness['kind'] | null =>
  missingEur > 0 ? null : completeness.kind;
