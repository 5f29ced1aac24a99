import { describe, expect, it } from 'vitest';
import { checkVocabulary } from './checkVocabulary';

/** SYNTHETIC: an entry of the list of programmes. */
const entry = {
  id: 'sozialer-zusammenhalt',
  de: 'Alpha',
  short: 'Alpha',
  en: 'Alpha',
  former: [],
  since: 2017,
};
const problems = (...entries: readonly unknown[]) =>
  checkVocabulary('programmes.json', JSON.stringify(entries)).map(({ code, place, found }) => ({
    code,
    row: place.row,
    field: place.field,
    found,
  }));

describe('the list of programmes', () => {
  it('may say that a programme is an investment pact', () => {
    expect(problems(entry, { ...entry, pact: true })).toEqual([]);
  });

  it('says so with true or false only', () => {
    expect(problems(entry, { ...entry, pact: 'ja' })).toEqual([
      { code: 'fieldInvalid', row: 2, field: 'pact', found: '"ja"' },
    ]);
  });

  it('has no entry without a name, of an unknown programme or with a field that nobody reads', () => {
    const { de, ...unnamed } = entry;
    expect(de).toBe('Alpha');
    expect(problems(unnamed, { ...entry, id: 'beta' }, { ...entry, pakt: true })).toMatchObject([
      { code: 'valueMissing', row: 1, field: 'de' },
      { code: 'fieldInvalid', row: 2, field: 'id' },
      { code: 'fieldInvalid', row: 3, field: 'pakt' },
    ]);
  });

  it('is a list', () => {
    for (const content of ['', '{}', '[{']) {
      const [problem, ...others] = checkVocabulary('programmes.json', content);
      expect(problem?.code).toBe('fileUnreadable');
      expect(others).toEqual([]);
    }
  });
});
