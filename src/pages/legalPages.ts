import type { AccessRecord } from '../model/accessRecord';
import type { OperatorDetails } from '../model/operator/operatorFields';
import type { StreetUse } from '../model/operator/streetUse';
import { accessReport } from '../query/accessReport';
import { type Language, pageLanguages } from '../text/language';
import type { PageWords } from '../text/pageWords';
import type { PageContent, Part } from './pageContent';
import { type PageValues, pageValues } from './pageValues';
import { parsePage } from './parsePage';

/** Each language has its pages in its own folder. */
const files = import.meta.glob<string>('../text/*/pages/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const wordFiles = import.meta.glob<PageWords>('../text/*/pages/words.ts', {
  import: 'pageWords',
  eager: true,
});

/** The texts of the pages in each language that has pages. */
export const translations: readonly PageWords[] = pageLanguages.map((language) => {
  const file = `text/${language}/pages/words.ts`;
  const words = wordFiles[`../${file}`];
  if (words === undefined) throw new Error(`src/${file} fehlt.`);
  return words;
});

/** A page in a language, by its file name. Throws its faults, in German. */
export function pageContent(language: Language, name: string, values: PageValues): PageContent {
  const file = `text/${language}/pages/${name}.md`;
  const text = files[`../${file}`];
  if (text === undefined) throw new Error(`src/${file} fehlt.`);
  return parsePage({ file: `src/${file}`, text }, values);
}

/** The known shortcomings, one part each. */
export function shortcomings({ language }: PageWords): readonly Part[] {
  const { sections } = pageContent(language, 'maengel', { lines: {}, blocks: {}, conditions: {} });
  return sections.map((section) => ({ kind: 'part', ...section }));
}

/** The values for the pages of a language: the operator's details and the test results. */
export function knownToPages(
  words: PageWords,
  details: OperatorDetails,
  streets: StreetUse,
  record: AccessRecord,
): PageValues {
  const known = shortcomings(words);
  const report = accessReport(record, known.length);
  return pageValues(words, { details, streets, report, shortcomings: known });
}
