import type { Meaning } from '../../model/synonym';
import { isInArea } from '../inArea';
import { tierOf } from './fieldTexts';
import { type SearchIndex, tiers } from './searchIndex';
import type { Target } from './targets';
import type { Term } from './terms';
import { levels, type WordMatches } from './vocabulary';

/** More than any cost of a term. */
export const noMatch = 0xffff;

/**
 * The cost of a match by field and by level: titles come before notes, whole words before parts,
 * sites before measures. A whole word in the title of a measure comes before the beginning of one in
 * the name of a site, and any title before a note. By tier and by level.
 */
const tierCosts = [0, 1, 2, 5, 18, 20, 22, 24, 100];
const levelCosts = [0, 1, 6, 10, 12, 14, 16];

/** Ordered by cost; the tier is the last part. */
const costOf = (tier: number, level: number): number =>
  ((tierCosts[tier] ?? 0) + (levelCosts[level] ?? 0)) * tiers + tier;

/** How well each target matches a term, 0 being best; `noMatch` where it does not. */
export function costsOf(index: SearchIndex, { alternatives, meanings }: Term): Uint16Array {
  const costs = new Uint16Array(index.targets.length).fill(noMatch);
  for (const all of alternatives) {
    const [first, ...others] = all.map((matches) => costsOfWords(index, matches));
    if (first === undefined) continue;
    for (let target = 0; target < costs.length; target++) {
      let cost = first[target] ?? noMatch;
      for (const other of others) cost = Math.max(cost, other[target] ?? noMatch);
      if (cost < (costs[target] ?? noMatch)) costs[target] = cost;
    }
  }
  for (const { means } of meanings.filter(({ means }) => means.kind !== 'word'))
    for (const [target, each] of index.targets.entries()) {
      const cost = meantCost(each, means);
      if (cost < (costs[target] ?? noMatch)) costs[target] = cost;
    }
  return costs;
}

function costsOfWords({ targets, postings }: SearchIndex, matches: WordMatches): Uint16Array {
  const costs = new Uint16Array(targets.length).fill(noMatch);
  for (const [word, level] of matches)
    for (const posting of postings.get(word) ?? []) {
      const target = posting >> 4;
      const cost = costOf(posting & 15, level);
      if (cost < (costs[target] ?? noMatch)) costs[target] = cost;
    }
  return costs;
}

/** The tier that a cost is in. */
export const tierOfCost = (cost: number): number => cost & 15;

const asName = costOf(tierOf.alias, levels.whole);
const asContext = costOf(tierOf.context, levels.synonym);

/** How well a target is what a synonym means. */
function meantCost(target: Target, means: Meaning): number {
  switch (target.kind) {
    case 'site':
      return isIn(target.site, means) ? (means.kind === 'area' ? asName : asContext) : noMatch;
    case 'measure':
      if (means.kind === 'type') return target.measure.type === means.value ? asContext : noMatch;
      if (means.kind === 'status')
        return target.measure.status === means.value ? asContext : noMatch;
      return isIn(target.site, means) ? asContext : noMatch;
    case 'area':
      return means.kind === 'area' && target.area.key === means.value ? asName : noMatch;
    case 'programme':
      return means.kind === 'programme' && target.programme === means.value ? asName : noMatch;
  }
}

type SiteOf = Extract<Target, { kind: 'site' }>['site'];

/** Whether a site lies in what a word means, is funded by it or has a measure of it. */
export function isIn(site: SiteOf, means: Meaning): boolean {
  switch (means.kind) {
    case 'area':
      return isInArea(site, means.value);
    case 'programme':
      return site.programmes.includes(means.value);
    case 'type':
      return site.measureTypes.includes(means.value);
    case 'status':
      return site.measures.some(({ status }) => status === means.value);
    case 'word':
    case 'outside':
      return false;
  }
}
