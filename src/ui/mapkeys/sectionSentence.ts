import type { Site } from '../../model/site';
import type { Query } from '../../query/query';
import { sectionSummary } from '../../query/sectionSummary';
import { siteTitle } from '../../query/siteTitle';
import type { Texts } from '../../text/texts';

/** What the map shows, in one sentence. @param sites those in the section */
export function sectionSentence(t: Texts, sites: readonly Site[], query: Query): string {
  const { programme, largest, ...summary } = sectionSummary(sites, query);
  return t.mapKeys.section({
    ...summary,
    programme: programme && t.programme(programme).name,
    largest: largest && siteTitle(largest),
  });
}
