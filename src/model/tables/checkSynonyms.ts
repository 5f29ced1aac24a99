import type { Boundaries } from '../geo/boundaries';
import { type Problem, problemAt } from '../problem';
import { parseSynonyms, type Synonym } from '../synonym';
import { measureStatuses, measureTypes, programmeIds } from '../vocabulary';
import type { Row, Tables } from './tables';

const file = 'synonyms.csv';
type SynonymRow = Row<typeof file>;

/**
 * Checks the words that people use: each means something that there is, and something else than itself.
 */
export function checkSynonyms(tables: Tables, boundaries: Boundaries): readonly Problem[] {
  return tables[file].flatMap((row) => meaningProblems(row, boundaries));
}

/** The words of synonyms.csv and what they mean; rows whose meaning there is not are left out. */
export const joinSynonyms = (tables: Tables): readonly Synonym[] =>
  tables['synonyms.csv'].flatMap(
    ({ values: { word, kind, means, explanation, source } }) =>
      parseSynonyms([{ word, means: { kind, value: means }, explanation, source }]) ?? [],
  );

function meaningProblems({ row, values }: SynonymRow, boundaries: Boundaries): Problem[] {
  const place = { file, row, field: 'means' };
  if (values.kind === 'word' && plain(values.word) === plain(values.means))
    return [problemAt(place, 'meaningItself', values.means)];
  const expected = expectedMeaning(values, boundaries);
  return expected === null ? [] : [problemAt(place, 'meaningUnknown', values.means, expected)];
}

/** What the meaning of a row may be; null where it is. */
function expectedMeaning(
  { kind, means }: SynonymRow['values'],
  boundaries: Boundaries,
): string | null {
  const ids = lists[kind];
  if (ids !== undefined) return ids.includes(means) ? null : `eines von: ${ids.join(', ')}`;
  if (kind !== 'area' || isArea(means, boundaries)) return null;
  return 'der Schlüssel einer Kommune, eines Kreises oder eines Regierungsbezirks in Hessen';
}

const lists: Readonly<Partial<Record<SynonymRow['values']['kind'], readonly string[]>>> = {
  type: measureTypes,
  programme: programmeIds,
  status: measureStatuses,
};

/** Districts and regions are the beginnings of the keys of their municipalities. */
const isArea = (key: string, boundaries: Boundaries): boolean =>
  /^06\d(\d{2}(\d{3})?)?$/.test(key) &&
  boundaries
    .municipalities()
    .some(({ ags }) => ags === key || (key.length < 8 && ags.startsWith(key)));

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
