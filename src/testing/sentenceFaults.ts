import type { Language } from '../text/language';
import { grammarOf } from './grammar';

/** Faults of a sentence, by name. */
const faults: Readonly<Record<string, RegExp>> = {
  slip: /undefined|null|NaN|Infinity|\[object|=>/,
  'doubled word': /(?<![\p{L}\d])([\p{L}\d]+)\s+\1(?![\p{L}\d])/iu,
  'doubled space': /\s{2}|^\s|\s$/,
  'space before a mark': / [.,;:!?)“](?!\S)/,
  'doubled mark': /[.,;:]\s*[,;:]|\.\s*\.|[,;:]\s*\./,
  'no full stop': /[^.]$/,
  'small beginning': /^\p{Ll}|[^\p{Lu}]\. \p{Ll}/u,
  'empty quotation or parentheses': /\(\s*\)|„\s*“|“\s*”/,
};
/** The faults in grammar and punctuation of a text made of sentences; empty without any. */
export function sentenceFaults(text: string, language: Language): readonly string[] {
  const found = Object.entries(faults).filter(([, fault]) => fault.test(text));
  const all = found.map(([name]) => name);
  const { wrongNumber, pairs } = grammarOf[language];
  if (wrongNumber.test(text)) all.push('wrong number');
  for (const [open, close] of pairs)
    if (text.split(open).length !== text.split(close).length) all.push(`not balanced: ${open}`);
  return all;
}

/** The numbers in a text, except in quoted names: "1.250 € für 2019" → 1250, 2019. */
export function numbersIn(text: string, language: Language): readonly number[] {
  const { quoted, thousands, decimal } = grammarOf[language];
  const said = text.replace(quoted, '').match(/\d[\d.,]*\d|\d/g) ?? [];
  return said.map((number) => Number(number.replace(thousands, '').replace(decimal, '.')));
}
