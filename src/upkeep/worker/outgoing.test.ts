import { expect, test } from 'vitest';
import { syntheticBoundaries } from '../../testing/syntheticFacts';
import { syntheticFiles, syntheticYear } from '../../testing/syntheticFiles';
import { applyChanges, setCell } from '../draft/changes';
import { draftOf } from '../draft/draftFiles';
import { Outgoing } from './outgoing';
import type { GivenFile } from './readFiles';
import { collect } from './slices';

const start = draftOf(syntheticFiles(), syntheticYear);
const surroundings = async () => ({
  boundaries: syntheticBoundaries(),
  changes: 'year,kind,ags,to_ags,to_name,district_ags,note\n',
  currentYear: syntheticYear,
});

/** What a worker says of a draft in which an amount was corrected. */
function corrected() {
  const [row] = start.tables['allocations.csv'];
  if (row === undefined) throw new Error('no amount');
  const draft = applyChanges(start, setCell('allocations.csv', row, 'amount_eur', '1234567'));
  const outgoing = new Outgoing({
    draft: () => draft,
    published: () => Promise.resolve(start),
    surroundings,
  });
  return { outgoing, siteId: row.cells.site_id ?? '' };
}

const given = (texts: Readonly<Record<string, string>>): readonly GivenFile[] =>
  Object.entries(texts).map(([name, text]) => ({ name, content: new Blob([text]) }));

test('differences come with the titles of their sites alone', async () => {
  const { outgoing, siteId } = corrected();
  const { names, left } = await outgoing.compare();
  expect([...names.keys()]).toEqual([siteId]);
  expect(left).toEqual([]);
  const differences = await collect(async (from) => outgoing.differences(from));
  expect(differences.map(({ table, kind }) => [table, kind])).toEqual([
    ['allocations.csv', 'changed'],
  ]);
});

test('what is missing is listed', async () => {
  const { outgoing } = corrected();
  const count = outgoing.listMissing({ currentYear: syntheticYear, oldBefore: '2024-01-01' });
  expect(await collect(async (from) => outgoing.todos(from))).toHaveLength(count);
  expect(count).toBeGreaterThan(0);
});

test('what is prepared is said, and written into a folder as it was opened', async () => {
  const { outgoing } = corrected();
  outgoing.noteFolder(start);
  const report = await outgoing.prepare('30. November 2026');
  expect(report).toMatchObject({ changed: ['allocations.csv'], hasPatch: true, left: [] });
  expect(report.summary).toContain('1.234.567');
  const texts = Object.fromEntries(report.files.map((name) => [name, outgoing.fileText(name)]));
  const before = { ...texts, 'allocations.csv': syntheticFiles()['allocations.csv'] ?? '' };
  const found = await outgoing.compareFolder(given(before));
  expect(found.filter(({ state }) => state !== 'same')).toEqual([
    { name: 'allocations.csv', state: 'changed' },
  ]);
  outgoing.noteWritten();
  const after = await outgoing.compareFolder(given(texts));
  expect(after.every(({ state }) => state === 'same')).toBe(true);
});

test('nothing is handed out that was not prepared', () => {
  expect(() => corrected().outgoing.patch()).toThrow('nothing was prepared');
});
