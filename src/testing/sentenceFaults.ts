import type { Language } from '../text/language';

/** What no sentence may have, by its name. */
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
const wrongNumbers: Readonly<Record<Language, RegExp>> = {
  de: /(?<![\d.,])[01]\s(Maßnahmen|Standorte|Standorten|Kreisen|Kommunen|Menschen|Jahre|weiteren)(?!\p{L})|(?<![\d.,])(0|[2-9]|\d{2,})\s(Maßnahme|Standort|Kreis|Kommune)(?!\p{L})/u,
  en: /(?<![\d.,])[01]\s(measures|sites|districts|municipalities|people|years|others)\b|(?<![\d.,])(0|[2-9]|\d{2,})\s(measure|site|district|municipality|year)\b/,
  ls: /(?<![\d.,])[01]\s(Projekte|Projekten|Förder-Gebiete|Kreisen|Orte|Menschen|Jahre)(?![\p{L}-])|(?<![\d.,])(0|[2-9]|\d{2,})\s(Projekt|Förder-Gebiet|Kreis)(?![\p{L}-])|(?<=^|\.\s)(1 (sind|werden)|(0|[2-9]|\d{2,}) (ist|wird))(?!\p{L})/u,
};
const pairs = ['„“', '‚‘', '()'] as const;
const englishPairs = ['“”', '‘’', '()'] as const;

/** What is wrong with the grammar and the marks of a text that is made of sentences; empty where nothing is. */
export function sentenceFaults(text: string, language: Language): readonly string[] {
  const found = Object.entries(faults).filter(([, fault]) => fault.test(text));
  const all = found.map(([name]) => name);
  if (wrongNumbers[language].test(text)) all.push('wrong number');
  for (const [open = '', close = ''] of language === 'en' ? englishPairs : pairs)
    if (text.split(open).length !== text.split(close).length) all.push(`not balanced: ${open}`);
  return all;
}

/** The numbers that a text says, without names in quotation marks: "1.250 € für 2019" → 1250, 2019. */
export function numbersIn(text: string, language: Language): readonly number[] {
  const names = language === 'en' ? /“[^”]*”/g : /„[^“]*“/g;
  const [thousands, decimal] = language === 'en' ? [/,(?=\d{3})/g, '.'] : [/\.(?=\d{3})/g, ','];
  const said = text.replace(names, '').match(/\d[\d.,]*\d|\d/g) ?? [];
  return said.map((number) => Number(number.replace(thousands, '').replace(decimal, '.')));
}
