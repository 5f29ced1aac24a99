import type { CoverageRemark } from '../../model/coverage';
import type { ProgrammeId } from '../../model/vocabulary';
import type { YearSpan } from '../../model/yearSpan';
import { inSpan } from '../../model/yearSpan';

/**
 * The remarks on the published money of some years, in their order.
 * @param selected the selected programmes; empty: all
 */
export const remarksOn = (
  remarks: readonly CoverageRemark[],
  span: YearSpan,
  selected: readonly ProgrammeId[],
): readonly CoverageRemark[] =>
  remarks
    .filter(
      ({ year, programme }) =>
        inSpan(year, span) && (selected.length === 0 || selected.includes(programme)),
    )
    .toSorted((a, b) => a.year - b.year);
