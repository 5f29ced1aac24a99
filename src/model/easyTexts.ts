import * as v from 'valibot';
import { partialDate, text } from './site';

const easyTextsSchema = v.record(v.string(), v.object({ text, date: partialDate }));

/** What is said of sites in Leichte Sprache, by their ids; a site without an entry has no such text. */
export type EasyTexts = Readonly<v.InferOutput<typeof easyTextsSchema>>;

/** Reads data/leichte-sprache.json; null for content that the build does not write. */
export function parseEasyTexts(json: unknown): EasyTexts | null {
  const read = v.safeParse(easyTextsSchema, json);
  return read.success ? read.output : null;
}

/** The sentences of a text, each with its mark at the end. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?:])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Leichte Sprache has one statement a sentence, and few words in it. */
export const maxWords = 12;
/** What can be read at once: about eight sentences. */
export const maxLetters = 600;

export const wordCount = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
