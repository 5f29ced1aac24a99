import { describe, expect, it, test } from 'vitest';
import measureTypeTable from '../../data/measure-types.json';
import programmeTable from '../../data/programmes.json';
import { symbolKind } from '../model/symbol';
import { type MeasureType, measureTypes, programmeIds } from '../model/vocabulary';
import { measureTypeLabel, programmeLabel } from './vocabulary';

describe('the code and data/ know the same words, in the same order', () => {
  it('of programmes', () => {
    expect(programmeTable.map(({ id }) => id)).toEqual([...programmeIds]);
  });

  it('of measures', () => {
    expect(measureTypeTable.map(({ id }) => id)).toEqual([...measureTypes]);
  });
});

test.each(programmeIds)('%s has its labels', (id) => {
  const { de, short, en, former, since, renamed } = programmeLabel(id);
  for (const label of [de, short, en, ...former]) expect(label).toMatch(/^\S.*\S$/);
  expect(since).toBeGreaterThanOrEqual(1999);
  expect(renamed === undefined).toBe(former.length === 0);
  if (renamed !== undefined) expect(renamed).toBeGreaterThan(since);
});

test('the programmes that are investment pacts share a symbol, and no other has it', () => {
  for (const id of programmeIds)
    expect(symbolKind(id) === 'pakt', id).toBe(programmeLabel(id).pact === true);
});

test.each(measureTypes)('%s has its labels', (type) => {
  const { de, short, en } = measureTypeLabel(type);
  for (const label of [de, short, en]) expect(label).toMatch(/^\S.*\S$/);
});

test('no two words are shown alike', () => {
  for (const table of [programmeTable, measureTypeTable]) {
    for (const field of ['de', 'short', 'en'] as const) {
      expect(new Set(table.map((entry) => entry[field])).size).toBe(table.length);
    }
  }
});

test('a word that data/ does not know is an error that names it', () => {
  expect(() => measureTypeLabel('schwimmbad' as MeasureType)).toThrow('schwimmbad');
});
