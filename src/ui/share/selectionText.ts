import type { Coverage } from '../../model/coverage';
import type { Area } from '../../model/geo/area';
import type { PartialDate } from '../../model/partialDate';
import type { Site } from '../../model/site';
import { conditionsOf } from '../../query/conditions';
import { isEmptyQuery, type Query, without } from '../../query/query';
import { selectionDigest } from '../../query/statements/selectionDigest';
import { sentencesIn } from '../../text/sentences';
import type { Texts } from '../../text/texts';
import { withSource } from './siteText';

/** A selection: the query in words, and the sites found. */
export interface Selected {
  readonly sites: readonly Site[];
  readonly query: Query;
  readonly areas: readonly Area[];
  readonly coverage: readonly Coverage[];
  readonly currentYear: number;
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
}

/** The facts of a selection, in the sentences of a language. */
export function selectionSentences(t: Texts, selected: Selected): readonly string[] {
  const { sites, query, currentYear } = selected;
  const requested = conditions(t, selected);
  return sentencesIn[t.id].selection(selectionDigest(sites, query, currentYear, requested));
}

/** As above the list, but with the programmes in sentence form. */
function conditions(t: Texts, { query, areas, currentYear }: Selected): string {
  const others = without(query, 'programmes');
  const conditions = t.result.conditions(conditionsOf(t, others, areas, currentYear));
  if (query.programmes.length === 0) return conditions;
  const programmes = sentencesIn[t.id].inProgrammes(query.programmes);
  return isEmptyQuery(others) ? programmes : `${programmes}, ${conditions}`;
}

/** The same for sharing, with a line about its origin. */
export const selectionText = (t: Texts, selected: Selected, address: string): string =>
  withSource(t, selectionSentences(t, selected), address, selected.researched);
