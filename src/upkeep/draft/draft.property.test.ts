import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../model/problem';
import { readFacts } from '../../model/tables/compile';
import { fixtureFiles } from '../../testing/factFiles';
import { addRows, applyChanges, invert, removeRows, type Step, setCell } from './changes';
import { type Draft, draftTables } from './draft';
import { draftOf, filesOf } from './draftFiles';
import { redo, take, undo, unedited } from './history';
import { readDraft } from './readDraft';

const year = 2026;
const start = draftOf(fixtureFiles(), year);

/** Any edit that the page can make, as a function of the draft that it meets. */
const edit: fc.Arbitrary<(draft: Draft) => Step> = fc
  .record({
    table: fc.constantFrom(...draftTables),
    kind: fc.constantFrom('cell', 'addRow', 'removeRow' as const),
    at: fc.nat(500),
    text: fc.string({ maxLength: 8, unit: 'grapheme' }),
  })
  .map(({ table, kind, at, text }) => (draft) => {
    const rows = draft.tables[table];
    const row = rows[at % Math.max(rows.length, 1)];
    if (kind === 'addRow' || row === undefined)
      return { what: 'addRow', changes: addRows(draft, table, [{ site_id: text }]) };
    if (kind === 'removeRow')
      return { what: kind, changes: removeRows(draft, table, new Set([row.key])) };
    const column = Object.keys(row.cells)[at % Object.keys(row.cells).length] ?? '';
    return { what: 'cell', changes: setCell(table, row, column, text) };
  });

test('any steps, undone, are the draft of the beginning; done again, that of the end', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const end = edits.reduce((edited, make) => take(edited, make(edited.draft)), unedited(start));
      const back = end.past.reduce(undo, end);
      expect(back.draft.tables).toEqual(start.tables);
      const again = back.future.reduce(redo, back);
      expect(again).toEqual(end);
    }),
    { numRuns: 40 },
  );
});

test('what is written and read again is the same draft, whatever is in its cells', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const { draft } = edits.reduce(
        (edited, make) => take(edited, make(edited.draft)),
        unedited(start),
      );
      const files = filesOf(draft, year);
      expect(filesOf(draftOf(files, year), year)).toEqual(files);
    }),
    { numRuns: 8 },
  );
});

test('a draft is read as the files that are written of it, after any changes', () => {
  const told = (problems: readonly Problem[]) =>
    problems
      .filter(({ code, place }) => code !== 'fileUnreadable' || !isAbsent(place.file))
      .map(({ place: { file, row, field, siteId }, ...problem }) =>
        JSON.stringify([file, row, field, siteId, problem]),
      )
      .toSorted();
  const isAbsent = (file: string) => start.absent.some((table) => table === file);
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const { draft } = edits.reduce(
        (edited, make) => take(edited, make(edited.draft)),
        unedited(start),
      );
      const { problems, ...facts } = readDraft(draft, year);
      const { problems: ofFiles, ...factsOfFiles } = readFacts(filesOf(draft, year), year);
      expect(facts).toEqual(factsOfFiles);
      expect(told(problems)).toEqual(told(ofFiles));
    }),
    { numRuns: 12 },
  );
});

test('a change that was made for another draft is refused', () => {
  const [row] = start.tables['allocations.csv'];
  if (row === undefined) throw new Error('no row');
  const changes = setCell('allocations.csv', row, 'amount_eur', '1');
  const changed = applyChanges(start, changes);
  expect(() => applyChanges(changed, changes)).toThrow('does not fit');
  expect(applyChanges(changed, invert(changes)).tables).toEqual(start.tables);
});
