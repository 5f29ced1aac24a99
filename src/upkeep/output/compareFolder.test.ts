import { expect, test } from 'vitest';
import { syntheticFiles, syntheticYear } from '../../testing/syntheticFiles';
import { applyChanges, setCell } from '../draft/changes';
import type { Draft } from '../draft/draft';
import { draftOf, filesOf } from '../draft/draftFiles';
import { compareFolder } from './compareFolder';

const opened = draftOf(syntheticFiles(), syntheticYear);
const textsOf = (draft: Draft) => filesOf(draft, syntheticYear);
const withNote = (draft: Draft, note: string) => {
  const row = draft.tables['measures.csv'][0];
  if (row === undefined) throw new Error('no measure');
  return applyChanges(draft, setCell('measures.csv', row, 'note', note));
};
const ours = textsOf(withNote(opened, 'unsere'));

/** What writing ours would do, where the folder holds this. */
function states(texts: Readonly<Record<string, string>>, known: Draft | null = opened) {
  const draft = draftOf(texts, syntheticYear);
  const found = compareFolder({ texts, draft }, { files: ours, known }, syntheticYear);
  return Object.fromEntries(found.map(({ name, state }) => [name, state]));
}

test('only what is different is written', () => {
  const found = states(textsOf(opened));
  expect(found['measures.csv']).toBe('changed');
  expect(new Set(Object.values(found))).toEqual(new Set(['same', 'changed']));
});

test('what somebody else has changed since is a conflict', () => {
  expect(states(textsOf(withNote(opened, 'fremde')))['measures.csv']).toBe('conflict');
});

test('a file that is written another way but says the same is none', () => {
  const texts = textsOf(opened);
  const other = (texts['measures.csv'] ?? '').replaceAll('\n', '\r\n');
  expect(states({ ...texts, 'measures.csv': `\uFEFF${other}` })['measures.csv']).toBe('changed');
});

test('a file that is not there is new, and what is not known is not overwritten', () => {
  const { 'measures.csv': measures = '', ...others } = textsOf(opened);
  expect(states(others)['measures.csv']).toBe('new');
  expect(states({ ...others, 'measures.csv': measures }, null)['measures.csv']).toBe('conflict');
});

test('after writing, the folder holds ours', () => {
  const known = withNote(opened, 'unsere');
  expect(new Set(Object.values(states(ours, known)))).toEqual(new Set(['same']));
});
