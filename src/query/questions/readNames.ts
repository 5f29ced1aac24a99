import type { Area } from '../../model/geo/area';
import type { Synonym } from '../../model/synonym';
import { type AreaMatch, areasIn } from '../search/areasIn';
import { type SynonymMatch, synonymsIn } from '../search/synonymsIn';
import { isStopWord, type Word, wordsOf } from '../search/words';
import { filterNames } from './names';
import type { QuestionText } from './QuestionText';

/** The areas and other things that a question names. */
export interface ReadNames {
  readonly areas: readonly Area[];
  /** What words mean beside areas: types, programmes, statuses, places outside of Hessen. */
  readonly synonyms: readonly Synonym[];
}

interface Run<T> {
  readonly from: number;
  readonly to: number;
  readonly means: T;
}

/**
 * Takes the words that name areas, types, programmes and so on. Of two names that share a word the
 * longer counts, of equally long ones the area: who types "Münster" in a map of Hessen means ours.
 */
export function readNames(
  text: QuestionText,
  question: string,
  areas: readonly Area[],
  synonyms: readonly Synonym[],
): ReadNames {
  const words = wordsOf(question);
  const names = synonymsIn(words, filterNames(synonyms)).filter(
    ({ synonym }) => synonym.means.kind !== 'area',
  );
  const areaRuns = runsOf(
    areasBeside(names, words, areas, synonyms).filter(
      (match) => !isSmallWord(match, words, question),
    ),
  ).map(({ from, to, matches }) => ({ from, to, means: { areas: meantAreas(matches) } }));
  const nameRuns = runsOf(names).map(({ from, to, matches }) => ({
    from,
    to,
    means: { synonyms: matches.map(({ synonym }) => synonym) },
  }));
  const runs: readonly Run<Partial<ReadNames>>[] = [...areaRuns, ...nameRuns];
  const taken = runs
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .filter(({ from, to }) =>
      text.takeSpan({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }),
    );
  return {
    areas: taken.flatMap(({ means }) => means.areas ?? []),
    synonyms: taken.flatMap(({ means }) => means.synonyms ?? []),
  };
}

/** The areas that words name; "Soziale Stadt Kassel" names Kassel, not "Stadt Kassel". */
const areasBeside = (
  names: readonly SynonymMatch[],
  words: readonly Word[],
  areas: readonly Area[],
  synonyms: readonly Synonym[],
): readonly AreaMatch[] =>
  areasIn(words, areas, synonyms).flatMap((match) => {
    const name = names.find(
      ({ from, to }) => from < match.from && match.from < to && to < match.to,
    );
    if (name === undefined) return [match];
    const beside = areasIn(words.slice(name.to, match.to), areas, synonyms);
    if (beside.length === 0) return [match];
    return beside.map(({ from, to, ...rest }) => ({
      ...rest,
      from: from + name.to,
      to: to + name.to,
    }));
  });

/** Matches of the same words belong together. */
function runsOf<T extends { readonly from: number; readonly to: number }>(matches: readonly T[]) {
  const runs = new Map<string, { from: number; to: number; matches: T[] }>();
  for (const match of matches) {
    const key = `${match.from} ${match.to}`;
    const run = runs.get(key);
    if (run === undefined) runs.set(key, { from: match.from, to: match.to, matches: [match] });
    else run.matches.push(match);
  }
  return [...runs.values()];
}

/** In small letters "of" and "da" are words; in capitals number plates of Offenbach and Darmstadt. */
function isSmallWord({ nickname, from, to }: AreaMatch, words: readonly Word[], question: string) {
  const word = words[from];
  if (!nickname || to - from > 1 || word === undefined) return false;
  const typed = question.slice(word.start, word.end);
  return (isStopWord(word) || word.folded === 'of') && typed === typed.toLowerCase();
}

/**
 * What a bare name means: the town before the district, and that before the region of its name. Towns
 * that share a name are all meant.
 */
function meantAreas(matches: readonly AreaMatch[]): readonly Area[] {
  const areas = matches.map(({ area }) => area);
  for (const kind of ['municipality', 'city', 'district', 'region'] as const) {
    const found = areas.filter((area) => area.kind === kind);
    if (found.length > 0) return found;
  }
  return [];
}
