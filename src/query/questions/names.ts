import measureTypeTable from '../../../data/measure-types.json' with { type: 'json' };
import programmeTable from '../../../data/programmes.json' with { type: 'json' };
import { parseSynonyms, type Synonym } from '../../model/synonym';

/** The own names of types and programmes, old and new, as words that mean them. */
const ownNames: readonly Synonym[] =
  parseSynonyms([
    ...measureTypeTable.flatMap(({ id, de, en, short }) =>
      [de, en, short].map((word) => meaning(word, 'type', id)),
    ),
    ...programmeTable.flatMap(({ id, de, en, short, former }) =>
      [de, en, short, ...former].map((word) => meaning(word, 'programme', id)),
    ),
  ]) ?? [];

function meaning(word: string, kind: 'type' | 'programme', value: string) {
  return { word, means: { kind, value }, explanation: null, source: null };
}

const cache = new WeakMap<readonly Synonym[], readonly Synonym[]>();

/** All words that mean a filter: those of the table, and the names themselves. */
export function filterNames(synonyms: readonly Synonym[]): readonly Synonym[] {
  const known = cache.get(synonyms);
  if (known !== undefined) return known;
  const made = [...synonyms.filter(({ means }) => means.kind !== 'word'), ...ownNames];
  cache.set(synonyms, made);
  return made;
}
