import type { ListedSite } from '../../model/site';
import { costsOf, noMatch } from './costs';
import { isFiller } from './fillers';
import { isBlank } from './fold';
import type { SearchIndex } from './searchIndex';
import { forgiving, isOutside, type Term, termsOf, withAreas } from './terms';

/** What a text has found: the targets that match each of its terms. */
export interface Found {
  readonly terms: readonly Term[];
  /** By target: the sum of the costs of all terms, `none` where one does not match. */
  readonly costs: Float64Array;
  /** By target: the cost of the term that matches best. */
  readonly best: Uint16Array;
  /** By target: the cost of the term that matches worst. */
  readonly worst: Uint16Array;
}
export const none = Number.POSITIVE_INFINITY;

let last: { readonly index: SearchIndex; readonly text: string; readonly found: Found } | undefined;

/**
 * All targets that match each word of a text; the last answer is kept, as list and suggestions ask
 * for the same. Never throws.
 */
export function findTargets(index: SearchIndex, text: string): Found {
  if (last?.index === index && last.text === text) return last.found;
  let found = evaluate(index, []);
  for (const terms of isOutside(index, text) ? [] : readings(index, text)) {
    found = evaluate(index, terms);
    if (found.costs.some((cost) => cost < none)) break;
  }
  last = { index, text, found };
  return found;
}

/** How a text can be read, the most exact first; each is for texts of which those before find nothing. */
function* readings(index: SearchIndex, text: string): Generator<readonly Term[]> {
  const terms = termsOf(index, text);
  yield terms;
  // "Was kostet das Wesertor": what all is about is in no text.
  const few = withoutFillers(terms);
  if (few.length < terms.length) yield few;
  const inAreas = withAreas(index, text, few);
  if (inAreas !== few) yield inAreas;
  // Where the words are right but not together, one of them may be a typing error that is a word.
  if (few.some(({ forgivable }) => forgivable)) yield forgiving(index, few);
}

/** All, where there are no others. */
function withoutFillers(terms: readonly Term[]): readonly Term[] {
  const others = terms.filter(({ word }) => !isFiller(word));
  return others.length === 0 ? terms : others;
}

function evaluate(index: SearchIndex, terms: readonly Term[]): Found {
  const count = index.targets.length;
  const costs = new Float64Array(count).fill(terms.length === 0 ? none : 0);
  const best = new Uint16Array(count).fill(noMatch);
  const worst = new Uint16Array(count);
  for (const term of terms) {
    const each = costsOf(index, term);
    for (let target = 0; target < count; target++) {
      const cost = each[target] ?? noMatch;
      costs[target] = cost === noMatch ? none : (costs[target] ?? none) + cost;
      if (cost < (best[target] ?? noMatch)) best[target] = cost;
      if (cost > (worst[target] ?? 0)) worst[target] = cost;
    }
  }
  return { terms, costs, best, worst };
}

/**
 * The ids of the sites in which each word of a text is found, in names, measures, notes and all else that is
 * known: as a word, with other endings, as the beginning or a part of a word, by a synonym, and with
 * typing errors where nothing else is found; words of questions ("Standorte") count only where that
 * finds something. A blank text finds all; a text of signs alone ("🏠") and a place outside of Hessen
 * none.
 */
export function findByText(index: SearchIndex, text: string): ReadonlySet<string> {
  if (isBlank(text)) return idsOf(index.sites);
  const { costs } = findTargets(index, text);
  return idsOf(index.sites.filter((_site, target) => (costs[target] ?? none) < none));
}

const idsOf = (sites: readonly ListedSite[]): ReadonlySet<string> =>
  new Set(sites.map(({ id }) => id));
