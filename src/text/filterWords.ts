import type { Conditions } from '../query/conditions';
import type { AmountSpan } from '../query/questions/readAmount';
import { joined } from './phrases';

interface Words {
  readonly or: (items: readonly string[]) => string;
  /** Measures of any type, where only their status is asked for. */
  readonly measures: string;
  readonly inProgramme: (types: string, programmes: string) => string;
  /** At least one of both is known. */
  readonly years: (from: number | null, to: number | null) => string;
  readonly amounts: (amounts: string) => string;
  readonly over: (eur: number) => string;
  readonly upTo: (eur: number) => string;
  readonly between: (over: number, upTo: number) => string;
  readonly word: (text: string) => string;
}

/**
 * Filters in a few words: "Grün, Spiel & Sport in Fulda, gefördert seit 2015". What it is about comes
 * first, the type before the programme.
 */
export const filterWords =
  (words: Words) =>
  /** @param span the amounts, null where no span says them */
  (asked: Conditions, span: AmountSpan | null): string => {
    const some = (items: readonly string[]) => (items.length === 0 ? '' : words.or(items));
    const about = joined(
      [subject(words, asked), some([...asked.districts, ...asked.municipalities])],
      ' ',
    );
    const amounts = span === null ? words.or(asked.amounts) : spanWords(words, span);
    const parts = [
      about,
      some(asked.measureStatuses),
      some(asked.terms),
      asked.from === null && asked.to === null ? '' : words.years(asked.from, asked.to),
      asked.amounts.length === 0 ? '' : words.amounts(amounts),
      asked.text === '' ? '' : words.word(asked.text),
    ];
    const whole = joined(parts, ', ');
    return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
  };

function subject({ or, measures, inProgramme }: Words, asked: Conditions): string {
  const { measureTypes, programmes, measureStatuses } = asked;
  if (measureTypes.length > 0 && programmes.length > 0)
    return inProgramme(or(measureTypes), or(programmes));
  if (measureTypes.length > 0) return or(measureTypes);
  if (programmes.length > 0) return or(programmes);
  return measureStatuses.length > 0 ? measures : '';
}

function spanWords(words: Words, { over, upTo }: AmountSpan): string {
  if (upTo === null) return words.over(over);
  return over === 0 ? words.upTo(upTo) : words.between(over, upTo);
}
