const open = 'Angabe fehlt noch';

/** A line that the operator has filled in, or words that say that he has not. */
export const given = (value: string | null | undefined): string => value ?? open;

/** The same for several lines. */
export const givenLines = (lines: readonly string[] | null | undefined): readonly string[] =>
  lines ?? [open];
