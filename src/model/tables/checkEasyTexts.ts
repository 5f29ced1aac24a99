import { type EasyTexts, maxLetters, maxWords, sentencesOf, wordCount } from '../easyTexts';
import { type Problem, problemAt } from '../problem';
import type { Tables } from './tables';

const file = 'leichte-sprache.csv';

/**
 * Checks the texts in Leichte Sprache: short as a whole, short sentences, nothing that is hard to
 * read, and one for each of the sites that are asked for most.
 */
export function checkEasyTexts(tables: Tables): readonly Problem[] {
  return [...writingProblems(tables), ...missing(tables)];
}

/** The texts in Leichte Sprache by site; of two for the same site the first, as the check says. */
export const joinEasyTexts = (tables: Tables): EasyTexts =>
  Object.fromEntries(
    tables['leichte-sprache.csv']
      .toReversed()
      .map(({ values: { siteId, text, date } }) => [siteId, { text, date }]),
  );

function writingProblems(tables: Tables): Problem[] {
  return tables[file].flatMap(({ row, values: { text, siteId } }) => {
    const place = { file, row, field: 'text', siteId };
    const long = sentencesOf(text).filter((sentence) => wordCount(sentence) > maxWords);
    const hard = text.match(hardToRead) ?? [];
    return [
      ...(text.length > maxLetters
        ? [problemAt(place, 'easyTextLong', `${text.length}`, `${maxLetters}`)]
        : []),
      ...long.map((sentence) => problemAt(place, 'easySentenceLong', sentence, `${maxWords}`)),
      ...(hard.length > 0 ? [problemAt(place, 'easyTextHard', hard.join(' '))] : []),
    ];
  });
}

/** So many sites, those with most money, are to have a text. */
const wanted = 40;
const maxNamed = 5;

/** One problem for all, and the first of them by money. */
function missing(tables: Tables): Problem[] {
  const sums = new Map<string, number>();
  for (const { values } of tables['allocations.csv'])
    sums.set(values.siteId, (sums.get(values.siteId) ?? 0) + values.amountEur);
  const largest = [...sums].toSorted(([, a], [, b]) => b - a).slice(0, wanted);
  const written = new Set(tables[file].map(({ values }) => values.siteId));
  const without = largest.flatMap(([siteId]) => (written.has(siteId) ? [] : [siteId]));
  if (without.length === 0) return [];
  const rest = without.length > maxNamed ? ` … (${without.length})` : '';
  const found = `${without.slice(0, maxNamed).join(', ')}${rest}`;
  return [problemAt({ file, field: 'site_id' }, 'easyTextMissing', found, `${wanted}`)];
}

/** Signs and abbreviations that the rules of Leichte Sprache leave out. */
const hardToRead = /[;()[\]/&%§€„“"·–]|z\. ?B\.|d\. ?h\.|usw\.|Mio\./g;
