import type { Site } from '../../model/site';
import { isFormer } from '../../model/sums';

/** Where a site stands in its funding: running, ended, taken in lately (this year or the last). */
export const terms = ['laufend', 'neu', 'abgeschlossen'] as const;
export type Term = (typeof terms)[number];

/** A site that was taken in lately is running too. */
export function termsOf(site: Site, currentYear: number): readonly Term[] {
  if (isFormer(site, currentYear)) return ['abgeschlossen'];
  return site.participations.some(
    ({ intakeYear }) => (intakeYear ?? 0) >= firstNewYear(currentYear),
  )
    ? ['laufend', 'neu']
    : ['laufend'];
}

/** First year of intake that counts as new. */
export const firstNewYear = (currentYear: number): number => currentYear - 1;
