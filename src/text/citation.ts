import type { PartialDate } from '../model/partialDate';
import type { Source } from '../model/site';

interface Dates {
  readonly partialDate: (date: PartialDate) => string;
}

/**
 * A source in one line, always in this order: "Stadt Kassel: Mehr Geld für das Wesertor (3. März
 * 2021)". What is not known is left out. @param format of the reader's language
 */
export function citation(
  { publisher, title, date }: Pick<Source, 'publisher' | 'title' | 'date'>,
  format: Dates,
): string {
  const named = title === null ? publisher : `${publisher}: ${title}`;
  return date === null ? named : `${named} (${format.partialDate(date)})`;
}
