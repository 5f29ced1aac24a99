import type { OperatorDetails } from '../../../model/operator/operatorFields';

const open = 'Angabe fehlt noch';

/** A line that the operator has filled in, or words that say that he has not. */
export const given = (value: string | null | undefined): string => value ?? open;

/** The same for several lines. */
export const givenLines = (lines: readonly string[] | null | undefined): readonly string[] =>
  lines ?? [open];

/** Name and address one below the other; where both are missing, that is said once. */
export const givenAddress = (details: OperatorDetails): readonly string[] => {
  const all = [given(details['betreiber.name']), ...givenLines(details['betreiber.anschrift'])];
  return [...new Set(all)];
};
