import * as v from 'valibot';
import type { Problem } from '../problem';
import { firstYear, measureTypes, programmeIds } from '../vocabulary';
import { issueProblem } from './readFeatures';

const text = v.pipe(v.string(), v.nonEmpty());
const year = v.pipe(v.number(), v.integer(), v.minValue(firstYear));

/** The lists that name the closed vocabularies, by file name, each with the shape of an entry. */
const entries = {
  'programmes.json': v.strictObject({
    id: v.picklist(programmeIds),
    de: text,
    short: text,
    en: text,
    former: v.array(text),
    since: year,
    renamed: v.optional(year),
    // An investment pact, whatever its name.
    pact: v.optional(v.boolean()),
  }),
  'measure-types.json': v.strictObject({
    id: v.picklist(measureTypes),
    de: text,
    short: text,
    en: text,
  }),
} as const;
export const vocabularyFiles = Object.keys(entries) as readonly (keyof typeof entries)[];

/** The problems of a vocabulary's list; never throws. @param content of the file */
export function checkVocabulary(
  file: (typeof vocabularyFiles)[number],
  content: string,
): readonly Problem[] {
  const list = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(v.unknown())), content);
  if (!list.success)
    return [
      { severity: 'error', code: 'fileUnreadable', place: { file }, found: content.slice(0, 60) },
    ];
  return list.output.flatMap((entry, index) => {
    const read = v.safeParse(entries[file], entry);
    return (read.issues ?? []).map((issue) => issueProblem(issue, file, index + 1, entry));
  });
}
