import Papa from 'papaparse';
import { columnOf } from '../model/tables/columns';
import { type Cell, csv, plainStyle } from '../query/export/csv';

/** Values of a row by field, as `Row` of the tables has them. */
type Values = Readonly<Record<string, Cell>>;

/**
 * Adds rows to the text of a table where its order wants them. All other lines stay as they are, byte
 * by byte, so that the change is readable; a row with the key of an old one takes its place.
 * @param content text of the file, with its header
 * @param keyFields the fields that identify a row
 * @param sortedBy the columns by which the table is sorted; rows that are equal in them keep their order
 */
export function addRows(
  content: string,
  rows: readonly Values[],
  keyFields: readonly string[],
  sortedBy: readonly string[],
): string {
  if (rows.length === 0) return content;
  const newline = content.includes('\r\n') ? '\r\n' : '\n';
  const [head = '', ...records] = recordsOf(content);
  const header = cellsOf(head.replace(/^\uFEFF/, ''));
  const keyColumns = keyFields.map(columnOf);
  const lineOf = (text: string) => {
    const cells = cellsOf(text);
    const of = (columns: readonly string[]): string =>
      keyText(columns.map((column) => (cells[header.indexOf(column)] ?? '').trim()));
    return { text, key: of(keyColumns), order: of(sortedBy) };
  };
  const lines = records.filter((record) => record.trim() !== '').map(lineOf);
  for (const row of rows) {
    const cells = header.map((column) => cellOf(row, column));
    const line = lineOf(csv([cells], plainStyle).replace(/\r\n$/, ''));
    const same = lines.findIndex(({ key }) => key === line.key);
    const next = lines.findIndex(({ order }) => order > line.order);
    if (same !== -1) lines.splice(same, 1, line);
    else lines.splice(next === -1 ? lines.length : next, 0, line);
  }
  return [head, ...lines.map(({ text }) => text)]
    .map((text) => text.replace(/\r?\n$/, '') + newline)
    .join('');
}

/** Unit separator: smaller than any letter of a key. */
const keyText = (cells: readonly string[]): string => cells.join('\u001F');

function cellOf(row: Values, column: string): Cell {
  const field = Object.keys(row).find((name) => columnOf(name) === column);
  return field === undefined ? null : (row[field] ?? null);
}

const cellsOf = (record: string): readonly string[] =>
  Papa.parse<string[]>(record.replace(/\r?\n$/, ''), { delimiter: ',' }).data[0] ?? [];

/** The lines of a table with their ends; a line break in quotation marks ends none. */
function recordsOf(content: string): readonly string[] {
  const records: string[] = [];
  let record = '';
  for (const line of content.split(/(?<=\n)/)) {
    record += line;
    if ((record.split('"').length - 1) % 2 === 1) continue;
    records.push(record);
    record = '';
  }
  return record === '' ? records : [...records, record];
}
