import type { Coverage } from '../../model/coverage';
import type { Area } from '../../model/geo/area';
import type { PartialDate } from '../../model/partialDate';
import type { ListedSite } from '../../model/site';
import { conditionsOf } from '../../query/conditions';
import { knownShare } from '../../query/money/knownShare';
import { shortfall } from '../../query/money/shortfall';
import type { Query } from '../../query/query';
import { selectionDigest } from '../../query/statements/selectionDigest';
import { sentencesIn } from '../../text/sentences';
import type { Texts } from '../../text/texts';
import { withSource } from './siteText';

/** A selection: the query in words, and the sites found. */
export interface Selected {
  readonly sites: readonly ListedSite[];
  /** Those of all of Hessen, to compare with published totals. */
  readonly all: readonly ListedSite[];
  readonly query: Query;
  readonly areas: readonly Area[];
  readonly coverage: readonly Coverage[];
  readonly currentYear: number;
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
}

/** The facts of a selection, in the sentences of a language. */
export function selectionSentences(t: Texts, selected: Selected): readonly string[] {
  const { sites, all, query, areas, currentYear } = selected;
  const requested = t.result.conditions(conditionsOf(t, query, areas, currentYear));
  const missing = shortfall(
    sites,
    query,
    currentYear,
    knownShare(query, { ...selected, sites: all }),
  );
  return sentencesIn[t.id].selection(
    selectionDigest(sites, query, currentYear, requested, missing),
  );
}

/** The same for sharing, with a line about its origin. */
export const selectionText = (t: Texts, selected: Selected, address: string): string =>
  withSource(t, selectionSentences(t, selected), address, selected.researched);
