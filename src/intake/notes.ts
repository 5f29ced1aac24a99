import { type Place, type Problem, problemAt } from '../model/problem';

/** Problems of many rows, of which each column and kind is told once, with its first row. */
export class Notes {
  readonly #problems = new Map<string, { readonly first: Problem; count: number }>();

  add(place: Place, code: Problem['code'], found: string, expected?: string): void {
    const key = `${place.file}\n${place.field}\n${code}`;
    const known = this.#problems.get(key);
    if (known !== undefined) known.count++;
    else
      this.#problems.set(key, {
        first: problemAt(place, code, shortened(found), expected),
        count: 1,
      });
  }

  list(): readonly Problem[] {
    return [...this.#problems.values()].map(({ first, count }) =>
      count === 1 ? first : { ...first, more: count - 1 },
    );
  }
}

/** Short enough for a message. */
export const shortened = (text: string): string =>
  text.length > 200 ? `${text.slice(0, 200)}…` : text;
