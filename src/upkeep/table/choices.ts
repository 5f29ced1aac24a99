import { labelsOf } from '../../intake/cellForms';
import { fold } from '../../query/search/fold';
import { fuzzyWords } from '../../query/search/fuzzyWords';
import type { Draft, DraftRow, DraftTable } from '../draft/draft';
import type { CellRules } from './cellRules';

/** A value that a cell can take, and what people call it. */
export interface Choice {
  readonly value: string;
  /** Empty where the value says all. */
  readonly label: string;
}

/** What there is to choose from in a column. */
export interface Choices {
  readonly kind: 'site' | 'municipality' | 'source' | 'word' | 'known';
  readonly all: readonly Choice[];
  /** Whether another value is wrong: then the nearest one may be meant. */
  readonly closed: boolean;
  /** Several, parted by |. */
  readonly several: boolean;
}

/**
 * What a cell can take, from the draft itself: a source that was added is there for all tables at
 * once. Null where anything can stand.
 */
export function choicesFor(
  draft: Draft,
  table: DraftTable,
  column: string,
  rules: CellRules,
): Choices | null {
  const holds = rules.get(column)?.holds;
  const several = holds?.type === 'list';
  const words = holds?.constraints.enum ?? (holds?.type === 'boolean' ? ['true', 'false'] : null);
  if (words !== null) {
    const all = words.map((value) => ({ value, label: labelsOf(value)[0] ?? '' }));
    return { kind: 'word', all, closed: true, several };
  }
  if (column === 'site_id')
    return { kind: 'site', all: sitesOf(draft), closed: true, several: false };
  if (isSourceColumn(table, column))
    return { kind: 'source', all: sourcesOf(draft), closed: true, several: false };
  const isKey = column === 'ags';
  if (isKey || (column === 'municipalities' && table === 'sites.csv') || isNameOfKey(table, column))
    return {
      kind: 'municipality',
      all: municipalitiesOf(draft, isKey),
      closed: true,
      several,
    };
  if (repeated.has(column))
    return { kind: 'known', all: valuesOf(draft, table, column), closed: false, several };
  return null;
}

/** The pages that rows are taken from; url of sources.csv is the list itself. */
export const isSourceColumn = (table: DraftTable, column: string): boolean =>
  table !== 'sources.csv' && /(^|_)source$/.test(column) && column !== 'place_source';

const isNameOfKey = (table: DraftTable, column: string): boolean =>
  column === 'name' && (table === 'population.csv' || table === 'postcodes.csv');

/** Columns of which a table says few values, over and over. */
const repeated: ReadonlySet<string> = new Set(['publisher', 'place_source', 'based_on', 'label']);

/** Lists live as long as the rows that they are made of. */
const kept = new WeakMap<readonly DraftRow[], Map<string, readonly Choice[]>>();
function keptFor(
  rows: readonly DraftRow[],
  name: string,
  make: () => readonly Choice[],
): readonly Choice[] {
  const lists = kept.get(rows) ?? new Map<string, readonly Choice[]>();
  kept.set(rows, lists);
  const list = lists.get(name) ?? make();
  lists.set(name, list);
  return list;
}

const sitesOf = ({ tables }: Draft): readonly Choice[] =>
  keptFor(tables['sites.csv'], 'sites', () =>
    tables['sites.csv'].map(({ cells }) => ({
      value: cells.id ?? '',
      label: [cells.municipalities?.split('|')[0], cells.name].filter(Boolean).join(' · '),
    })),
  );

const sourcesOf = ({ tables }: Draft): readonly Choice[] =>
  keptFor(tables['sources.csv'], 'sources', () =>
    tables['sources.csv'].map(({ cells }) => ({
      value: cells.url ?? '',
      label: [cells.publisher, cells.title, cells.date].filter(Boolean).join(' · '),
    })),
  );

/** The table of inhabitants has every municipality of Hessen. */
const municipalitiesOf = ({ tables }: Draft, byKey: boolean): readonly Choice[] =>
  keptFor(tables['population.csv'], byKey ? 'ags' : 'name', () =>
    tables['population.csv'].map(({ cells: { ags = '', name = '' } }) =>
      byKey ? { value: ags, label: name } : { value: name, label: '' },
    ),
  );

const valuesOf = ({ tables }: Draft, table: DraftTable, column: string): readonly Choice[] =>
  keptFor(tables[table], column, () => {
    const values = new Set(tables[table].map(({ cells }) => cells[column] ?? ''));
    return [...values].filter(Boolean).map((value) => ({ value, label: '' }));
  });

/** More than fit on a screen help nobody; the next letter narrows them. */
const mostShown = 50;

/** The choices with all words of what is typed, those that begin with it first. */
export function choicesLike(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = fold(typed);
  if (wanted === '') return choices.slice(0, mostShown);
  const words = wanted.split(' ');
  const starting: Choice[] = [];
  const others: Choice[] = [];
  for (const choice of choices) {
    const text = foldedChoice(choice);
    if (text.startsWith(wanted) || text.includes(`\n${wanted}`)) starting.push(choice);
    else if (words.every((word) => text.includes(word))) others.push(choice);
  }
  return [...starting, ...others].slice(0, mostShown);
}

/** The choice that was probably meant by a value that is none; undefined where several are as near. */
export function nearestChoice(choices: readonly Choice[], typed: string): Choice | undefined {
  const wanted = typed.length > 80 ? '' : fold(typed);
  if (wanted.length < 3) return undefined;
  const most = wanted.length < 6 ? 1 : wanted.length < 12 ? 2 : 3;
  const words = new Map<string, Choice>();
  for (const choice of choices)
    for (const word of foldedChoice(choice).split('\n'))
      if (Math.abs(word.length - wanted.length) <= most) words.set(word, choice);
  const { words: near } = fuzzyWords(wanted, [...words.keys()].toSorted(), most);
  const found = new Set(near.map((word) => words.get(word)));
  return found.size === 1 ? [...found][0] : undefined;
}

const foldedChoices = new WeakMap<Choice, string>();
function foldedChoice(choice: Choice): string {
  let text = foldedChoices.get(choice);
  if (text === undefined) {
    const parts = choice.label.split(' · ').map(fold);
    text = [fold(choice.value), parts.join(' '), ...parts].join('\n');
    foldedChoices.set(choice, text);
  }
  return text;
}
