import type { Site } from '../../model/site';
import { viewportSummary } from '../../query/near/viewportSummary';
import type { Query } from '../../query/query';
import { siteTitle } from '../../query/siteTitle';
import type { Texts } from '../../text/texts';

/** What the map shows, in one sentence. @param sites those in the section */
export function viewportSentence(t: Texts, sites: readonly Site[], query: Query): string {
  const { programme, largest, ...summary } = viewportSummary(sites, query);
  return t.mapKeys.viewport({
    ...summary,
    programme: programme && t.programme(programme).name,
    largest: largest && siteTitle(largest),
  });
}
