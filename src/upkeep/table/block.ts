import Papa from 'papaparse';
import { harmless } from '../../model/tables/formulaText';

/** Cells as a spreadsheet puts them on the clipboard: lines parted by tabs. */
export type Block = readonly (readonly string[])[];

/**
 * Reads what a spreadsheet has copied. A cell with a tab, a line break or a quotation mark stands in
 * quotation marks; the break at the end ends the last line, it begins none.
 */
export function readBlock(text: string): Block {
  const body = text.replace(/\r?\n$/, '');
  // One cell may hold what it likes, also a quotation mark that is never closed.
  if (!/[\t\r\n]/.test(body)) return [[unquoted(body)]];
  return Papa.parse<string[]>(body, { delimiter: '\t' }).data;
}

/** Excel puts a single cell in quotation marks, too, where it has a line break or marks of its own. */
const unquoted = (text: string): string =>
  /^"(?:[^"]|"")*"$/.test(text) && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"') : text;

/** Writes cells for a spreadsheet, which would run a text that begins as a formula does. */
export const writeBlock = (block: Block): string =>
  block.map((line) => line.map((cell) => quoted(harmless(cell))).join('\t')).join('\r\n');

const quoted = (text: string): string =>
  /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
