import { textCalls } from './textCalls';

/** A text with its path, and the number of the call for a function. */
export interface SaidText {
  readonly path: string;
  readonly text: string;
}

/** Everything that a language says: each text, and each function with its sample arguments. */
export const everythingSaid = (value: unknown, path = ''): readonly SaidText[] => {
  if (typeof value === 'function') {
    const calls = textCalls[path];
    if (calls === undefined) throw new Error(`src/testing/textCalls.ts does not try ${path}`);
    return calls.flatMap((call, index) => everythingSaid(value(...call), `${path}(${index})`));
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) =>
      everythingSaid(inner, path === '' ? key : `${path}.${key}`),
    );
  return [{ path, text: value === null || value === undefined ? '' : String(value) }];
};
