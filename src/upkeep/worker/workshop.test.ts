import { expect, test } from 'vitest';
import { syntheticBoundaries } from '../../testing/syntheticFacts';
import { csv, syntheticFiles, syntheticRows, syntheticYear } from '../../testing/syntheticFiles';
import { applyChanges, setCell } from '../draft/changes';
import { collect } from './slices';
import { collectDraft, Workshop, withTables } from './workshop';

const { 'remarks.csv': _, ...published } = syntheticFiles();
const around = {
  boundaries: syntheticBoundaries(),
  changes: 'year,kind,ags,to_ags,to_name,district_ags,note\n',
  currentYear: syntheticYear,
};
const file = (name: string, text: string) => ({ name, content: new Blob([text]) });
const draftIn = (workshop: Workshop, report: Parameters<typeof collectDraft>[0]) =>
  collectDraft(report, (table) => collect(async (from) => workshop.rows(table, from)));

async function opened() {
  const workshop = new Workshop({
    surroundings: async () => around,
    tables: async () => published,
  });
  const draft = await draftIn(workshop, await workshop.openPublished());
  return { workshop, draft };
}

test('page and worker have the same draft, and follow the same changes', async () => {
  const { workshop, draft } = await opened();
  expect(await workshop.check()).toBe(0);
  const [row] = draft.tables['measures.csv'];
  if (row === undefined) throw new Error('no measure');
  const changes = setCell('measures.csv', row, 'type', 'kitta');
  workshop.change(changes);
  expect(await workshop.check()).toBe(1);
  expect(workshop.problems(0)).toEqual([
    expect.objectContaining({ table: 'measures.csv', key: row.key, suggestion: 'kita' }),
  ]);
  expect(await draftIn(workshop, draft)).toEqual(applyChanges(draft, changes));
});

test('a file changes nothing before it is asked to, then what differs; its table is open from then on', async () => {
  const { workshop, draft } = await opened();
  expect(draft.absent).toEqual(['site-areas.geojson', 'remarks.csv']);
  const given = [
    file('remarks.csv', csv('remarks.csv', syntheticRows['remarks.csv'])),
    file('aliases.csv', csv('aliases.csv', syntheticRows['aliases.csv'])),
  ];
  const { brought } = await workshop.readFiles(given);
  expect(brought).toEqual(['remarks.csv', 'aliases.csv']);
  expect(await draftIn(workshop, draft)).toEqual(draft);
  const changes = await collect(async (from) => workshop.replacing(from));
  workshop.replace();
  const added = syntheticRows['remarks.csv'].length;
  // The aliases are those that were there.
  expect(changes.map(({ kind, table }) => [kind, table])).toEqual(
    Array.from({ length: added }, () => ['add', 'remarks.csv']),
  );
  const expected = applyChanges(withTables(draft, brought), changes);
  expect(
    await draftIn(workshop, { absent: ['site-areas.geojson'], nextKey: expected.nextKey }),
  ).toEqual(expected);
});

test('rows in are rows read and rows named, and what was named stays to be seen', async () => {
  const { workshop } = await opened();
  const report = await workshop.openFiles(
    [file('aliases.csv', 'alias,site_id\nMarkt,musterstadt-altstadt\nMarkt\n')],
    'published',
  );
  expect(report.rows).toEqual([{ file: 'aliases.csv', found: 2, shown: 1, named: 1 }]);
  expect(workshop.notes(0)).toContainEqual(
    expect.objectContaining({ code: 'rowBroken', place: { file: 'aliases.csv', row: 3 } }),
  );
});

test('a file that can not be read is named, the others are opened', async () => {
  const { workshop } = await opened();
  const gone = Object.assign(new Blob(), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone')) }),
  });
  const aliases = file('aliases.csv', csv('aliases.csv', syntheticRows['aliases.csv']));
  const report = await workshop.openFiles(
    [{ name: 'fort.csv', content: gone as unknown as Blob }, aliases],
    'published',
  );
  expect(report.brought).toEqual(['aliases.csv']);
  expect(workshop.notes(0)).toEqual([
    expect.objectContaining({ code: 'fileUnreadable', place: { file: 'fort.csv' } }),
  ]);
});

test.each([
  ['a page of the host', () => '<!doctype html>\n<title>Start, Hilfe</title>\n'],
  ['a part', (text: string) => text.slice(0, text.length - 5)],
  ['something else', () => '{"SYNTHETIC":[null]}'],
])('%s in the place of a published table is none', async (_, come) => {
  for (const [name, text] of Object.entries(published)) {
    const workshop = new Workshop({
      surroundings: async () => around,
      tables: async () => ({ ...published, [name]: come(text) }),
    });
    await expect(workshop.openPublished(), name).rejects.toThrow(`${name} has not come whole`);
  }
});

test('the published facts are fetched anew where they have not come', async () => {
  let isOnline = false;
  const workshop = new Workshop({
    surroundings: async () => around,
    tables: async () => {
      if (!isOnline) throw new TypeError('Failed to fetch');
      return published;
    },
  });
  await expect(workshop.openPublished()).rejects.toThrow('Failed to fetch');
  isOnline = true;
  expect((await workshop.openPublished()).absent).toEqual(['site-areas.geojson', 'remarks.csv']);
});
