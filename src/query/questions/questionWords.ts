import { fold } from '../search/fold';

/** A word, a number or a sign of a question, with its place in the typed text. */
export interface QuestionWord {
  /** Folded; numbers as in 1500000 or 1.5, signs as one of - < > €. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers with their separators (also the spaces between thousands), words, signs that mean something. */
const parts =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{Cf}]+|[-–—/<>€]/gu;

/** The words of a question, in order. Never throws. */
export function questionWords(question: string): readonly QuestionWord[] {
  return [...question.matchAll(parts)].flatMap(({ 0: part, index }) => {
    const word = normalised(part);
    return word === '' ? [] : [{ word, start: index, end: index + part.length }];
  });
}

function normalised(part: string): string {
  if (/^\d/.test(part)) return number(part);
  if (/^[-–—/]$/.test(part)) return '-';
  return /^[<>€]$/.test(part) ? part : fold(part).replaceAll(' ', '');
}

/** "1.500.000" and "1,500,000" are thousands, "1,5" and "1.5" a decimal; a postcode keeps its zero. */
function number(part: string): string {
  if (/^\d{1,3}(?:[., \u00a0\u202f]\d{3})+$/.test(part)) return part.replace(/\D/g, '');
  const decimal = /^(\d+)[.,](\d+)$/.exec(part);
  return decimal === null ? part.replace(/\D/g, '') : `${decimal[1]}.${decimal[2]}`;
}
