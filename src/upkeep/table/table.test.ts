import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureFiles } from '../../testing/factFiles';
import { addRows, applyChanges, removeRows, setCell } from '../draft/changes';
import { columnsOfTable, type Draft, type DraftTable, draftTables } from '../draft/draft';
import { draftOf } from '../draft/draftFiles';
import { type Edited, redo, take, undo, unedited } from '../draft/history';
import { extended, isInArea } from './area';
import { readBlock, writeBlock } from './block';
import { cellRules } from './cellRules';
import { choicesFor, choicesLike, nearestChoice } from './choices';
import { netChanges, takeBack } from './netChanges';
import { type PasteTarget, paste } from './paste';
import { keysShown as inSlices, rowsByKeys, wholeTable } from './rowsShown';

const year = 2026;

function keysShown(...looking: Parameters<typeof inSlices>): readonly number[] {
  const slices = inSlices(...looking);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

const start = draftOf(fixtureFiles(), year);
const rowsOf = (draft: Draft, table: DraftTable) => draft.tables[table];
function rowAt(draft: Draft, table: DraftTable, at: number) {
  const row = draft.tables[table].at(at);
  if (row === undefined) throw new Error(`no row ${at}`);
  return row;
}

test('each cell of the fixture facts is taken by the rule of its column', () => {
  const refused = draftTables.flatMap((table) => {
    const rules = [...cellRules(table, year)];
    expect(rules.map(([column]) => column)).toEqual(columnsOfTable(table, year));
    return rowsOf(start, table).flatMap(({ cells }) =>
      rules.filter(([column, rule]) => 'code' in rule(cells[column] ?? '')),
    );
  });
  expect(refused).toEqual([]);
});

test('a cell of sites.csv is judged by the schema of sites.geojson', () => {
  const rules = cellRules('sites.csv', year);
  expect(rules.get('extent')?.('kreis')).toMatchObject({ code: 'notInVocabulary' });
  expect(rules.get('name')?.('')).toEqual({ code: 'valueMissing' });
  expect(rules.get('area_ha')?.('viel')).toMatchObject({ code: 'fieldInvalid' });
  expect(rules.get('ags')?.('06611000|06412000')).toEqual({ value: ['06611000', '06412000'] });
  expect(rules.get('lat')?.('99')).toMatchObject({ code: 'notANumber' });
});

test('a block that is written for a spreadsheet reads back as it was, formulas made harmless', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ',', 'ü', ' ') });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 2 }),
      (block) => {
        const even = block.map((line) => block[0]?.map((_, index) => line[index] ?? '') ?? []);
        const text = writeBlock(even);
        expect(readBlock(text)).toEqual(even.map((line) => line.map((each) => readAgain(each))));
      },
    ),
  );
  expect(writeBlock([['=1+1', '-5', 'a']])).toBe("'=1+1\t'-5\ta");
  expect(readBlock('"ein\nzwei"\r\n')).toEqual([['ein\nzwei']]);
});

/** An apostrophe stands before what a spreadsheet would run; reading a cell takes it away. */
const readAgain = (cell: string): string => (/^[\t\r\n]/.test(cell) ? `'${cell}` : cell);

const allocations: Omit<PasteTarget, 'rows'> = {
  table: 'allocations.csv',
  rules: cellRules('allocations.csv', year),
  columns: columnsOfTable('allocations.csv', year),
  ...{ top: 0, left: 0, height: 1, width: 1 },
};

test('amounts of a spreadsheet come in our form and are named; the rest of the row stays', () => {
  const rows = rowsOf(start, 'allocations.csv');
  const block = readBlock('1.600.000 €\r\n1,6 Mio. €\r\nviel\r\n');
  const pasted = paste(start, block, { ...allocations, rows, left: 3 });
  const after = applyChanges(start, pasted.changes).tables['allocations.csv'];
  expect(after.slice(0, 3).map(({ cells }) => cells.amount_eur)).toEqual([
    ...['1600000', '1600000', 'viel'],
  ]);
  expect(after[0]?.cells.site_id).toBe(rows[0]?.cells.site_id);
  expect(pasted.readAs.map(({ found }) => found)).toEqual(['1.600.000 €', '1,6 Mio. €']);
  expect(pasted).toMatchObject({ added: 0, lost: 0, header: false });
});

test('what is longer than the table becomes new rows, what is wider is counted', () => {
  const rows = rowsOf(start, 'allocations.csv').slice(-1);
  const line = [
    'a-b',
    'lebendige-zentren',
    '2024',
    '100000',
    'https://example.org/',
    '',
    'zu viel',
  ];
  const pasted = paste(start, [line, line], { ...allocations, rows });
  expect(pasted).toMatchObject({ added: 1, lost: 2 });
  const after = applyChanges(start, pasted.changes).tables['allocations.csv'];
  expect(after.at(-1)?.cells).toMatchObject({ site_id: 'a-b', amount_eur: '100000', note: '' });
});

test('a header says which columns, in whatever order', () => {
  const rows = rowsOf(start, 'allocations.csv');
  const block = readBlock('Betrag\tJahr\n5 Mio. €\t2021\n');
  const pasted = paste(start, block, { ...allocations, rows });
  expect(pasted.header).toBe(true);
  const [first] = applyChanges(start, pasted.changes).tables['allocations.csv'];
  expect(first?.cells).toMatchObject({ amount_eur: '5000000', year: '2021' });
});

test('one cell fills all that are marked, and a formula stays a text', () => {
  const rows = rowsOf(start, 'allocations.csv');
  const target = { ...allocations, rows, left: 5, height: 3 };
  const pasted = paste(start, readBlock('=HYPERLINK("https://example.org")'), target);
  const after = applyChanges(start, pasted.changes).tables['allocations.csv'];
  expect(after.slice(0, 3).map(({ cells }) => cells.note)).toEqual(
    Array.from({ length: 3 }, () => '=HYPERLINK("https://example.org")'),
  );
});

test('points in metres or swapped are put right and named', () => {
  const rows = rowsOf(start, 'measures.csv');
  const target = {
    ...{ ...allocations, table: 'measures.csv' as const, rows },
    rules: cellRules('measures.csv', year),
    columns: columnsOfTable('measures.csv', year),
    left: 7,
  };
  const pasted = paste(start, readBlock('51,31667\t9,49472\n'), target);
  expect(pasted.readAs.at(-1)).toMatchObject({ column: 'lon, lat', text: '9.49472, 51.31667' });
});

test('a sorted and filtered look leaves the table as it is, and keeps its rows while they are edited', () => {
  const rows = rowsOf(start, 'allocations.csv');
  const keys = keysShown(
    rows,
    { ...wholeTable, sort: { column: 'amount_eur', descending: true } },
    true,
  );
  const amounts = rowsByKeys(rows, keys, start.nextKey).map(({ cells }) =>
    Number(cells.amount_eur),
  );
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  const largest = rows.find(({ key }) => key === keys[0]);
  if (largest === undefined) throw new Error('no row');
  const edited = applyChanges(start, [
    ...setCell('allocations.csv', largest, 'amount_eur', '1'),
    { kind: 'add', table: 'allocations.csv', row: { key: start.nextKey, cells: {} }, at: 0 },
  ]);
  const shown = rowsByKeys(edited.tables['allocations.csv'], keys, start.nextKey);
  expect(shown.slice(0, 2).map(({ key }) => key)).toEqual([start.nextKey, keys[0]]);
  expect(shown).toHaveLength(rows.length + 1);
});

test('words are found in any column, whatever their case', () => {
  const rows = rowsOf(start, 'sites.csv');
  const [first] = rows;
  const word = first?.cells.name?.toUpperCase() ?? '';
  expect(keysShown(rows, { ...wholeTable, words: word }, false)).toContain(first?.key);
  expect(keysShown(rows, { ...wholeTable, words: 'xyzzy' }, false)).toEqual([]);
});

test('a source that was added can be chosen in every table', () => {
  const url = 'https://example.org/neu';
  const rules = cellRules('measures.csv', year);
  const added = applyChanges(
    start,
    addRows(start, 'sources.csv', [{ url, publisher: 'SYNTHETIC', kind: 'presse' }]),
  );
  for (const [table, column] of [
    ...[['measures.csv', 'source'] as const, ['participations.csv', 'end_source'] as const],
    ['sites.csv', 'area_source'] as const,
  ])
    expect(choicesFor(added, table, column, rules)?.all.map(({ value }) => value)).toContain(url);
  expect(choicesFor(added, 'measures.csv', 'title', rules)).toBeNull();
});

test('a mistyped value has the nearest as its meaning, and none where two are as near', () => {
  const sites = choicesFor(start, 'measures.csv', 'site_id', cellRules('measures.csv', year));
  const site = rowAt(start, 'sites.csv', 0).cells.id ?? '';
  expect(nearestChoice(sites?.all ?? [], `${site.slice(0, 4)}x${site.slice(5)}`)?.value).toBe(site);
  const two = [
    { value: 'haus-a', label: '' },
    { value: 'haus-b', label: '' },
  ];
  expect(nearestChoice(two, 'haus-c')).toBeUndefined();
  const like = choicesLike(sites?.all ?? [], site.split('-')[0] ?? '');
  expect(like.map(({ value }) => value)).toContain(site);
});

test('marking grows by arrows, within the table', () => {
  const cell = { row: 1, column: 1 };
  const last = { row: 3, column: 2 };
  const down = extended({ from: cell, to: cell }, 'ArrowDown', true, last);
  expect(down?.to).toEqual({ row: 3, column: 1 });
  expect(down !== null && isInArea(down, { row: 2, column: 1 })).toBe(true);
  expect(extended({ from: cell, to: cell }, 'Enter', false, last)).toBeNull();
});

const table = fc.constantFrom<DraftTable>('allocations.csv', 'sites.csv', 'sources.csv');
const move = fc.record({
  ...{ table, at: fc.nat(60), text: fc.string({ maxLength: 3 }) },
  kind: fc.constantFrom('cell' as const, 'add' as const, 'remove' as const, 'undo' as const),
});

/** Any edit, or undo, or redo. */
function moved(edited: Edited, { kind, table, at, text }: ReturnType<typeof sampled>): Edited {
  const rows = edited.draft.tables[table];
  const row = rows[at % Math.max(1, rows.length)];
  if (kind === 'undo') return at % 3 === 0 ? redo(edited) : undo(edited);
  if (kind === 'add' || row === undefined)
    return take(edited, { what: 'addRow', changes: addRows(edited.draft, table, [{ url: text }]) });
  if (kind === 'remove')
    return take(edited, {
      ...{ what: 'removeRow', changes: removeRows(edited.draft, table, new Set([row.key])) },
    });
  const column = Object.keys(row.cells)[at % Object.keys(row.cells).length] ?? '';
  return take(edited, { what: 'cell', changes: setCell(table, row, column, text) });
}
const sampled = () => fc.sample(move, 1)[0] ?? never();
const never = (): never => {
  throw new Error('no sample');
};

test('taking back all changes of the list, one by one, is the draft of the beginning', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 14 }), (moves) => {
      let edited = moves.reduce(moved, unedited(start));
      for (let [first] = netChanges(edited.draft, edited.past); first !== undefined; ) {
        edited = take(edited, { what: 'revert', changes: takeBack(edited.draft, first) });
        [first] = netChanges(edited.draft, edited.past);
      }
      expect(edited.draft.tables).toEqual(start.tables);
    }),
    { numRuns: 60 },
  );
});
