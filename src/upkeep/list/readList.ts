import { findAmounts } from '../../model/amount/readAmount';
import { type KnownNames, namesPlace, townsIn } from './knownNames';
import { goesOn, hasBullet, headingOf, joined } from './lineKinds';
import { type ListContext, noContext, type Part } from './part';
import { type Piece, readPiece, totalOf } from './readPiece';
import {
  type Column,
  cellsOf,
  columnsByContent,
  columnsByHeader,
  isRule,
  readRow,
} from './tableRows';

/**
 * Reads a list of what sites get in a year, as it is pasted from a press release, a PDF, a web page
 * or a spreadsheet. Each line is in one of the parts, in the order of the list; nothing is dropped.
 * Never throws.
 * @param year the one that is looked for, where a table has a column for each
 */
export function readList(list: string, names: KnownNames, year: number): readonly Part[] {
  const lines = list.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\f\v\u2028\u2029]/);
  if (lines.at(-1) === '') lines.pop();
  const parts: Part[] = [];
  let context = noContext;
  /** Of the last table with headers: a page break may have cut it. */
  let columns: readonly Column[] = [];
  const add = (found: readonly Part[]): void => {
    parts.push(...found);
    context = found.reduce((before, part) => contextAfter(part, before, names), context);
  };
  for (let at = 0; at < lines.length; ) {
    const rows = rowsAt(lines, at);
    if (rows.length === 0) {
      const piece = pieceAt(lines, at, names, context);
      add(readPiece(piece, names, context));
      at = piece.lastLine;
      continue;
    }
    if (columns.length !== rows[0]?.length) columns = columnsByContent(rows);
    for (const cells of rows) {
      const row = { text: lines[at] ?? '', firstLine: at + 1, lastLine: at + 1 };
      const head = columnsByHeader(cells);
      columns = head ?? columns;
      if (head !== null || isRule(row.text)) add([{ ...row, kind: 'tableHead' }]);
      else add(readTableRow(row, cells, columns));
      at++;
    }
  }
  return parts;

  function readTableRow(row: Piece, cells: readonly string[], known: readonly Column[]) {
    const entry = readRow(cells, known, context, year);
    if (entry === null) return readPiece({ ...row, content: cells.join(' ') }, names, context);
    const [place = ''] = entry.places;
    const isTotal = entry.saysTotal && !namesPlace(place, names);
    const { amounts } = entry;
    const part: Part = isTotal
      ? { ...row, kind: 'total', amounts, of: totalOf(row.text) }
      : { ...row, ...entry };
    return [part];
  }
}

/** What holds below a part: headings change it, and a line with a town of its own ends that of a heading. */
function contextAfter(part: Part, before: ListContext, names: KnownNames): ListContext {
  if (part.kind === 'heading') return headingOf(part.text, names, before) ?? before;
  if (part.kind !== 'entry' || before.town === null) return before;
  const [place = ''] = part.places;
  return townsIn(place, names).length > 0 ? { ...before, town: null } : before;
}

/** The rows of the table that begins at a line, as cells; none where there is no table. */
function rowsAt(lines: readonly string[], at: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let row = at; row < lines.length; row++) {
    const line = lines[row] ?? '';
    const cells = cellsOf(line) ?? (rows.length > 0 && isRule(line) ? [line] : null);
    if (cells === null) break;
    rows.push(cells);
  }
  return rows;
}

/** Most lines of one entry. */
const longestPiece = 6;

/** The text that begins at a line: with the lines that go on with it. */
function pieceAt(
  lines: readonly string[],
  at: number,
  names: KnownNames,
  context: ListContext,
): Piece {
  let text = lines[at] ?? '';
  let end = at + 1;
  for (; end < lines.length && end - at < longestPiece && text.trim() !== ''; end++) {
    const line = lines[end] ?? '';
    if (line.trim() === '' || cellsOf(line) !== null) break;
    if (!goesOn(text, line) && !bringsAmount(text, line)) break;
    text = joined(text, line);
  }
  return { text, firstLine: at + 1, lastLine: end };

  /** "Baunatal, Baunsberg:" + "600.000 Euro", or "Stadtallendorf, Inseln" + "in der Stadt: …". */
  function bringsAmount(before: string, line: string): boolean {
    const [amount] = findAmounts(line);
    if (amount === undefined || hasBullet(line) || findAmounts(before).length > 0) return false;
    if (!namesPlace(before, names)) return false;
    const isAlone = !/\p{L}{2}/u.test(line.slice(0, amount.start));
    if (isAlone) return !namesPlace(line, names);
    return headingOf(before, names, context) === null && !namesPlace(line, names);
  }
}
