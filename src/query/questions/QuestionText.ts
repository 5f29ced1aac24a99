import { type QuestionWord, questionWords } from './questionWords';

/** A part of a text: from an index of its letters up to before another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Bound = 'low' | 'high';
/** The named groups of all readers. */
type GroupName =
  | 'from'
  | 'to'
  | 'count'
  | 'year'
  | 'postcode'
  | Bound
  | `${Bound}${'Unit' | 'Bare' | 'Large'}`;

/** The groups of a match; '' for one that has matched nothing. */
export type Groups = Readonly<Partial<Record<GroupName, string>>>;

/**
 * A question of which readers take, one after the other, the words that they understand; what none
 * has taken is left, as it was typed.
 */
export class QuestionText {
  readonly #question: string;
  readonly #words: readonly QuestionWord[];
  readonly #taken = new Set<QuestionWord>();

  constructor(question: string) {
    this.#question = question;
    this.#words = questionWords(question);
  }

  /**
   * The first match of a pattern among neighbours that are left. It sees them with one space between
   * two, and matches whole words only.
   * @returns its named groups; null for no match
   */
  first(pattern: string): Groups | null {
    return this.#match(pattern)?.groups ?? null;
  }

  /** The same, and takes its words. */
  takeFirst(pattern: string): Groups | null {
    const match = this.#match(pattern);
    for (const word of match?.words ?? []) this.#taken.add(word);
    return match?.groups ?? null;
  }

  /** Takes all matches of a pattern; whether there were any. */
  takeAll(pattern: string): boolean {
    let some = false;
    while (this.takeFirst(pattern) !== null) some = true;
    return some;
  }

  /** Takes the words of a span; false, and nothing, where one is already taken. */
  takeSpan(span: Span): boolean {
    const words = this.#words.filter(({ start, end }) => start < span.end && end > span.start);
    if (words.some((word) => this.#taken.has(word))) return false;
    for (const word of words) this.#taken.add(word);
    return true;
  }

  /** The words that are left, as they were typed; signs alone are no words. */
  get rest(): string {
    return this.#words
      .filter((word) => !this.#taken.has(word) && /[\p{L}\p{N}]/u.test(word.word))
      .map(({ start, end }) => this.#question.slice(start, end))
      .join(' ');
  }

  #match(pattern: string) {
    const whole = new RegExp(`^(?:${pattern})(?= |$)`, 'u');
    for (const index of this.#words.keys()) {
      const free = this.#freeFrom(index);
      const match = whole.exec(free.map(({ word }) => word).join(' '));
      if (match === null) continue;
      const groups = Object.entries(match.groups ?? {}).map(([name, text]) => [name, text ?? '']);
      return {
        groups: Object.fromEntries(groups),
        words: free.slice(0, match[0].split(' ').length),
      };
    }
    return null;
  }

  #freeFrom(index: number): readonly QuestionWord[] {
    const rest = this.#words.slice(index);
    const end = rest.findIndex((word) => this.#taken.has(word));
    return end === -1 ? rest : rest.slice(0, end);
  }
}
