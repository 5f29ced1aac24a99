import { areasIn } from './areasIn';
import { tierOfCost } from './costs';
import { contextTier, tierOf } from './fieldTexts';
import { type Found, none } from './findByText';
import type { SearchIndex } from './searchIndex';
import type { SuggestionGroup } from './suggestionGroups';
import type { Target } from './targets';
import { contentWords, wordsOf } from './words';

const max: Readonly<Record<SuggestionGroup, number>> = {
  sites: 5,
  municipalities: 4,
  districts: 4,
  measures: 4,
  programmes: 3,
};

function groupOf(target: Target): SuggestionGroup {
  switch (target.kind) {
    case 'site':
      return 'sites';
    case 'measure':
      return 'measures';
    case 'area':
      return target.area.kind === 'municipality' ? 'municipalities' : 'districts';
    case 'programme':
      return 'programmes';
  }
}

interface Ranked {
  readonly target: Target;
  /** 0: the label is what was typed, 1: another name is, 2: the label begins with it. */
  readonly exact: number;
  readonly cost: number;
}

/**
 * The best targets of each group. Where the words are a name, things that only mention them are left
 * out.
 * @param typed the folded text
 */
export function bestTargets(
  index: SearchIndex,
  { costs, best, worst }: Found,
  text: string,
  typed: string,
): (group: SuggestionGroup) => readonly Target[] {
  const all = new Map<SuggestionGroup, Ranked[]>();
  const byName = new Map<SuggestionGroup, Ranked[]>();
  const areas = namedAreas(index, text);
  let named = false;
  for (const [at, target] of index.targets.entries()) {
    const isNamed = target.kind === 'area' && areas.has(target.area.key);
    const cost = isNamed ? 0 : (costs[at] ?? none);
    if (cost === none || (!isNamed && tierOfCost(best[at] ?? 0) >= contextTier)) continue;
    const exact = Math.min(exactness(index.names[at] ?? [], typed), isNamed ? 1 : 3);
    if (exact <= 1 && target.kind !== 'measure') named = true;
    const ranked = { target, exact, cost };
    put(all, ranked);
    if (isNamed || tierOfCost(worst[at] ?? 0) <= tierOf.key) put(byName, ranked);
  }
  const chosen = named ? byName : all;
  return (group) => (chosen.get(group) ?? []).map(({ target }) => target);
}

function exactness([label = '', ...others]: readonly string[], typed: string): number {
  if (label === typed) return 0;
  if (others.includes(typed)) return 1;
  return label.startsWith(typed) ? 2 : 3;
}

/** Keeps the first few of each group in order, without sorting all. */
function put(groups: Map<SuggestionGroup, Ranked[]>, ranked: Ranked): void {
  const group = groupOf(ranked.target);
  const first = groups.get(group) ?? [];
  if (first.length === 0) groups.set(group, first);
  let at = first.length;
  for (let before = first[at - 1]; before !== undefined && isBefore(ranked, before); ) {
    at--;
    before = first[at - 1];
  }
  if (at >= max[group]) return;
  first.splice(at, 0, ranked);
  if (first.length > max[group]) first.pop();
}

/** Names before all, then the cost of the match; of equals those that begin with what was typed. */
const isBefore = (a: Ranked, b: Ranked): boolean =>
  Math.min(a.exact, 2) - Math.min(b.exact, 2) < 0 ||
  (Math.min(a.exact, 2) === Math.min(b.exact, 2) &&
    (a.cost < b.cost || (a.cost === b.cost && a.exact < b.exact)));

/** Keys of the areas of which the whole text is a name or nickname. */
function namedAreas({ areas, synonyms }: SearchIndex, text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const content = contentWords(words);
  const [first, last] = [content[0], content.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  return new Set(
    areasIn(words, areas, synonyms)
      .filter(({ from, to }) => from <= words.indexOf(first) && words.indexOf(last) < to)
      .map(({ area }) => area.key),
  );
}
