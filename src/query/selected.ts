/** Whether a value passes a list of selected ones; an empty list lets all pass. */
export const fits = <T>(selected: readonly T[], value: T): boolean =>
  selected.length === 0 || selected.includes(value);

/** The list with a value added, or removed where it was. */
export const toggled = <T>(selected: readonly T[], value: T): readonly T[] =>
  selected.includes(value) ? selected.filter((other) => other !== value) : [...selected, value];
