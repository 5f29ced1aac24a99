import type { CoverageRemark } from '../../model/coverage';
import { remarksOn } from '../../query/money/coverageRemarks';
import { useApp, useQuestion } from '../../state/hooks';

/** The remarks on the published money of a year, of the selected programmes. */
export function useRemarks(): (year: number) => readonly CoverageRemark[] {
  const { coverageRemarks } = useApp().context;
  const { programmes } = useQuestion().query;
  return (year) => remarksOn(coverageRemarks, { from: year, to: year }, programmes);
}
