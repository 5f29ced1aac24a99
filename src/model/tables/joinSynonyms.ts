import type { Synonym } from '../synonym';
import { parseSynonyms } from '../synonym';
import type { Tables } from './tables';

/** The words of synonyms.csv and what they mean; rows whose meaning there is not are left out. */
export const joinSynonyms = (tables: Tables): readonly Synonym[] =>
  tables['synonyms.csv'].flatMap(
    ({ values: { word, kind, means, explanation, source } }) =>
      parseSynonyms([{ word, means: { kind, value: means }, explanation, source }]) ?? [],
  );
