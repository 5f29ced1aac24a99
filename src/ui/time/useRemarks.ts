import type { CoverageRemark } from '../../model/coverage';
import type { CoverageNotes } from '../../model/sitesGeoJson';
import { remarksOn } from '../../query/money/coverageRemarks';
import { useQuestion } from '../../state/hooks';

/** The remarks on the published money of a year, of the selected programmes. */
export function useRemarks({
  coverageRemarks,
}: CoverageNotes): (year: number) => readonly CoverageRemark[] {
  const { programmes } = useQuestion().query;
  return (year) => remarksOn(coverageRemarks, { from: year, to: year }, programmes);
}
