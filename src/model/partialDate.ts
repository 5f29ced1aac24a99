/**
 * A date as precisely as a source states it: a year, a month or a day, such as 2025, 2025-01 or
 * 2025-01-16. Written like that, dates can be compared as texts: of two that begin alike the more
 * precise one counts as the later.
 */
export type PartialDate = string;

/** Whether a text is such a date, of a day that there is. */
export function isPartialDate(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false;
  // The date that is read back: 30 February would have become 1 March.
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The latest of some dates; null without any. */
export const latest = (dates: readonly (PartialDate | null)[]): PartialDate | null =>
  dates.reduce(
    (last, date) => (date !== null && (last === null || date > last) ? date : last),
    null,
  );

/** Whether a text is a date of that form that names the day. */
export const isDay = (text: string): boolean => text.length === 10 && isPartialDate(text);
