import * as v from 'valibot';
import { isWebLink } from './site';
import { measureStatuses, measureTypes, programmeIds } from './vocabulary';

const text = v.pipe(v.string(), v.nonEmpty());

/**
 * What a word of data/synonyms.csv means. `word`: another word that the facts use; `area`: the key of
 * an area, for nicknames; `outside`: a place that is not in Hessen, with the land it lies in.
 */
const meaningSchema = v.variant('kind', [
  v.object({ kind: v.literal('word'), value: text }),
  v.object({ kind: v.literal('type'), value: v.picklist(measureTypes) }),
  v.object({ kind: v.literal('programme'), value: v.picklist(programmeIds) }),
  v.object({ kind: v.literal('status'), value: v.picklist(measureStatuses) }),
  v.object({
    kind: v.literal('area'),
    value: v.pipe(v.string(), v.regex(/^06\d(\d{2}(\d{3})?)?$/)),
  }),
  v.object({ kind: v.literal('outside'), value: text }),
]);

/** All kinds of meaning, as they stand in the table. */
export const meaningKinds = ['word', 'type', 'programme', 'status', 'area', 'outside'] as const;

const synonymSchema = v.object({
  /** What people type: a word or several. */
  word: text,
  means: meaningSchema,
  /** A German sentence for people who wonder why, null where nobody would. */
  explanation: v.nullable(text),
  /** Where the explanation stands. */
  source: v.nullable(v.pipe(v.string(), v.check(isWebLink))),
});

/** A word that people use, and what it means in the facts. */
export type Synonym = Readonly<v.InferOutput<typeof synonymSchema>>;
export type Meaning = Synonym['means'];

/** Reads data/synonyms.json; null for content that the build does not write. */
export function parseSynonyms(json: unknown): readonly Synonym[] | null {
  const read = v.safeParse(v.pipe(v.array(synonymSchema), v.readonly()), json);
  return read.success ? read.output : null;
}
