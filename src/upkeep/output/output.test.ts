import { expect, test } from 'vitest';
import { openFile } from '../../intake/open/openFile';
import { toTables } from '../../intake/toTables';
import { problemAt } from '../../model/problem';
import { fixtureFiles } from '../../testing/factFiles';
import { fixtureYear } from '../../testing/fixtureInputs';
import { summaryText } from '../../text/upkeep/summary';
import { addRows, applyChanges, removeRows, setCell } from '../draft/changes';
import type { DraftProblem } from '../draft/checkDraft';
import type { DraftTable } from '../draft/draft';
import { draftOf, filesOf } from '../draft/draftFiles';
import { archive } from './archive';
import { factsFolder, outputOf } from './output';

const start = draftOf(fixtureFiles(), fixtureYear);
const rowOf = (table: DraftTable) => {
  const [row] = start.tables[table];
  if (row === undefined) throw new Error(`no row in ${table}`);
  return row;
};
const day = new Date('2026-11-30T12:00:00');

/** What the page makes of an archive that it has handed out. */
async function readAgain(files: Readonly<Record<string, string>>, more: Record<string, string>) {
  const inFolder = Object.entries(files).map(([name, text]) => [`${factsFolder}${name}`, text]);
  const bytes = archive({ ...Object.fromEntries(inFolder), ...more }, day);
  const read = toTables(await openFile({ name: 'angaben.zip', bytes }), fixtureYear).files;
  return filesOf(draftOf(read, fixtureYear), fixtureYear);
}

test('the archive reads back identically, with summary and patch beside the tables', async () => {
  const row = rowOf('allocations.csv');
  const draft = applyChanges(start, setCell('allocations.csv', row, 'amount_eur', '1234567'));
  const { files, patch, summary } = outputOf(draft, start, [], fixtureYear);
  const more = { 'zusammenfassung.txt': summaryText(summary, '30.11.2026'), 'a.patch': patch };
  const again = await readAgain(files, more);
  expect(Object.keys(again)).toEqual(Object.keys(files));
  for (const [name, text] of Object.entries(files)) expect(again[name] === text, name).toBe(true);
  expect(patch).toContain('-'.concat(Object.values(row.cells).slice(0, 3).join(',')));
});

test('what a spreadsheet would run is harmless in it, and reads back as it was', async () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(1)', '＝1', "'=1", "''=1", '=cmd|"/c calc"!A0'];
  const rows = start.tables['measures.csv'];
  const changes = texts.flatMap((text, at) => {
    const row = rows[at];
    return row === undefined ? [] : setCell('measures.csv', row, 'note', text);
  });
  const { files } = outputOf(applyChanges(start, changes), start, [], fixtureYear);
  expect(files['measures.csv']).not.toMatch(/(^|[,\n])"?[=+@＝]/);
  const again = draftOf(await readAgain(files, {}), fixtureYear);
  expect(again.tables['measures.csv'].map(({ cells }) => cells.note)).toEqual(
    expect.arrayContaining(texts),
  );
});

test('the summary says what has changed, as a whole and by site', () => {
  const [amount, measure, site] = [
    rowOf('allocations.csv'),
    rowOf('measures.csv'),
    rowOf('sites.csv'),
  ];
  const lat = `${Number(site.cells.lat) + 0.001}`;
  const changes = [
    ...setCell('allocations.csv', amount, 'amount_eur', '1234567'),
    ...setCell('sites.csv', site, 'lat', lat),
    ...addRows(start, 'allocations.csv', [{ ...amount.cells, year: '2025', amount_eur: '600000' }]),
    ...removeRows(start, 'measures.csv', new Set([measure.key])),
  ];
  const { summary } = outputOf(applyChanges(start, changes), start, [], fixtureYear);
  const lines = summaryText(summary, '30. November 2026').split('\n');
  expect(lines[0]).toBe('1 Standort geändert und 3 weitere Änderungen');
  expect(lines).toContain('- 1 Betrag für 2025 ergänzt');
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}\+ allocations\.csv: .+, 2025: 600\.000\s€$/),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}~ allocations\.csv: .+ \(Betrag in Euro: .+ → 1\.234\.567\s€\)$/),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}~ sites\.csv: .+Punkt um 111 m verlegt\)$/),
  );
  expect(lines).toContain(`  - measures.csv: ${measure.cells.title}`);
  expect(lines).toContain('Geänderte Dateien: sites.geojson, allocations.csv, measures.csv');
  expect(lines).toContain('Geprüft: alles passt.');
});

test('errors that remain are named, and nothing is held back', () => {
  const problem: DraftProblem = {
    ...problemAt({ file: 'measures.csv', row: 3, field: 'type' }, 'notInVocabulary', 'kitta'),
    ...{ table: 'measures.csv', key: 1 },
  };
  const { summary, files } = outputOf(start, start, [problem], fixtureYear);
  const text = summaryText(summary, '30. November 2026');
  expect(text).toContain('Angaben unverändert');
  expect(text).toContain('Keine Datei ist anders.');
  expect(text).toContain('Noch Fehler: 1.');
  expect(text).toContain('- measures.csv, Zeile 3, Feld type');
  expect(Object.keys(files)).toContain('measures.csv');
});

test('a table that is not published is handed out, but not in the patch', () => {
  const published = { ...start, absent: ['remarks.csv'] as const };
  const { files, patch, summary } = outputOf(start, published, [], fixtureYear);
  expect(Object.keys(files)).toContain('remarks.csv');
  expect(patch).toBe('');
  expect(summary.left).toEqual(['remarks.csv']);
});
