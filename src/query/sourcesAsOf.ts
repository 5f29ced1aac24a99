import { latest, type PartialDate } from '../model/partialDate';
import { perSite } from '../model/perSite';
import type { Site, Source } from '../model/site';

interface SourcesAsOf {
  /** The date of the newest source that states one; null where none does. */
  readonly date: PartialDate | null;
  /** That source. */
  readonly newest: Source | null;
  /** How many sources state a date. */
  readonly dated: number;
}

/** How old what we know of a site is, as far as its sources say. */
export const sourcesAsOf = perSite(({ sources }: Site): SourcesAsOf => {
  const dates = sources.flatMap((source) => source.date ?? []);
  const date = latest(dates);
  const newest = date === null ? undefined : sources.find((source) => source.date === date);
  return { date, newest: newest ?? null, dated: dates.length };
});
