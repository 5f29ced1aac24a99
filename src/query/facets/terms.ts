import { isFormer } from '../../model/sums';
import { closed, listFacet } from './facet';

/** State of a site's funding: running, ended, new (taken in this year or the last). */
const ids = ['laufend', 'neu', 'abgeschlossen'] as const;
export type Term = (typeof ids)[number];

interface Words {
  readonly filters: {
    readonly terms: Readonly<Record<Term, (firstNewYear: number) => string>>;
    /** As a part of a sentence: "mit laufender Förderung". */
    readonly saidTerms: Readonly<Record<Term, (firstNewYear: number) => string>>;
  };
}

export const terms = listFacet('terms', {
  parameter: 'status',
  vocabulary: closed(ids),
  // A new site is running, too.
  values: (site, _query, currentYear): readonly Term[] => {
    if (isFormer(site, currentYear)) return ['abgeschlossen'];
    const isNew = site.participations.some(
      ({ intakeYear }) => (intakeYear ?? 0) >= firstNewYear(currentYear),
    );
    return isNew ? ['laufend', 'neu'] : ['laufend'];
  },
  label: (words: Words, value, { currentYear }) =>
    words.filters.terms[value](firstNewYear(currentYear)),
  name: (words, value, { currentYear }) =>
    words.filters.saidTerms[value](firstNewYear(currentYear)),
});

/** First year of intake that counts as new. */
const firstNewYear = (currentYear: number): number => currentYear - 1;
