import { findAmounts } from '../../model/amount/readAmount';
import { wordsOf } from '../../query/search/words';
import { type KnownNames, saysNothing, townsIn } from './knownNames';
import { type ListContext, noContext } from './part';
import { programmeIn, yearIn } from './programmeNames';

export const totalWord =
  /(?<!\p{L})(?:insgesamt|(?:zwischen|gesamt|teil)?summe|gesamt(?:betrag|volumen|fördersumme)?|zusammen|total|alles zusammen|σ|∑)(?!\p{L})/iu;

/** A total that is no line of a site: it is of the state, of a programme, of many. */
export const ofAll =
  /(?<!\p{L})(?:land|hessen|bund|standorten?|kommunen|städten?|gemeinden|programm|millionen)(?!\p{L})/iu;

/** A total of a part: "Summe Regierungsbezirk Kassel". */
export const ofSection = /zwischensumme|teilsumme|regierungsbezirk|kreis/i;

/** "Seite 3 von 5", "- 3 -", "3/5". */
export const isPageNumber = (line: string): boolean => {
  const text = line.trim();
  return (
    text.length < 30 &&
    /^(?:seite\s*)?[-–—|]?\s*\d{1,3}\s*(?:(?:von|\/)\s*\d{1,3}\s*)?[-–—|]?$/i.test(text)
  );
};

/** Signs before a point of a list: "•", "-", "3.", "(3)", "a)". */
const bullet = /^\s*(?:[-–—*•·▪◦‣●○►➢✓]+\s+|[•·▪◦‣●○►➢✓]\s*|\(?\d{1,3}[.)]\s+(?=\D)|[a-z]\)\s+)/i;
export const hasBullet = (line: string): boolean => bullet.test(line);
export const withoutBullet = (line: string): string => line.replace(bullet, '').trim();

/** What a line without an amount says about those below: a district, a town, a programme; null where it is no heading. */
export function headingOf(
  line: string,
  names: KnownNames,
  before: ListContext,
): ListContext | null {
  const text = withoutBullet(line).replace(/(?<![\s:])[\s:]+$/, '');
  if (text === '' || text.length > longestHeading || /[,;(/-]$/.test(text)) return null;
  const region = /^Regierungsbezirk(?!\p{L})/iu.test(text);
  const district = /^(?:(?:Land)?kreis|Kreisfreie\s+St(?:adt|ädte))(?!\p{L})|kreis$/iu.test(text);
  if (region || district) {
    const name = text.replace(/^(?:Landkreis|Kreis|Kreisfreie\s+(?:Stadt|Städte))\s*/i, '');
    return { ...before, town: null, district: region || name === '' ? null : name };
  }
  const words = wordsOf(text);
  const programme = programmeIn(text);
  const year = yearIn(text);
  if (words.length > 0 && words.every(saysNothing))
    return programme === null && year === null
      ? null
      : { ...noContext, programme: programme ?? before.programme, year: year ?? before.year };
  const towns = townsIn(text, names);
  const [town] = towns;
  const isTown = towns.length === 1 && town?.some(({ stems }) => stems.length >= others(words));
  return isTown === true ? { ...before, town: text } : null;
}

const longestHeading = 120;
const others = (words: ReturnType<typeof wordsOf>): number =>
  words.filter((word) => !saysNothing(word)).length;

/** Whether a line goes on with what the one before has begun: "…in der" + "Stadt: 500.000 Euro". */
export function goesOn(before: string, line: string): boolean {
  if (hasBullet(line)) return false;
  if (startsWithUnit.test(line)) return true;
  if (findAmounts(before).length > 0) return false;
  const isOpen = (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0);
  return isOpen || openEnd.test(before);
}

/** "1,6" + "Mio. Euro". */
const startsWithUnit = /^\s*(?:Mio|Mill|Mrd|Tsd|T?EUR|Euro|T?€)/;
const openEnd =
  /(?:[,/&–-]|(?<!\p{L})(?:und|oder|in|im|an|am|auf|der|die|das|den|dem|des|von|vom|zum|zur|mit|für|rund|ca\.|rd\.|bad))\s*$/iu;

/** Two lines as one text: a hyphen before a small letter is no part of the word. */
export const joined = (before: string, line: string): string =>
  /\p{L}-\s*$/u.test(before) && /^\s*\p{Ll}/u.test(line)
    ? before.trimEnd().replace(/-$/, '') + line.trimStart()
    : `${before.trimEnd()} ${line.trimStart()}`;
