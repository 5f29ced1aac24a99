import { decodeText } from '../../intake/open/decodeText';
import { openCsv } from '../../intake/open/openCsv';
import { openFile } from '../../intake/open/openFile';
import { baseName, type Grid, type NamedBytes } from '../../intake/opened';
import type { Problem } from '../../model/problem';

/** Most letters of a list: twenty times the longest that a state has published. */
export const longestList = 500_000;

/** The text of a list, or why there is none. */
export type ListText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: 'noText' | 'tooLong' | 'empty' }
  /** What the reading of tables says of the file. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * The lines of a list that somebody has as a file, whatever it is: a text, a saved web page, CSV, a
 * workbook. A row of a table is a line with tabs between its cells. Never throws.
 */
export async function listText(given: NamedBytes): Promise<ListText> {
  const { name, bytes } = given;
  if (isArchive(bytes)) {
    const { grids, layers, problems } = await openFile(given);
    if (grids.length === 0 || layers.length > 0) return { kind: 'problems', problems };
    return whole(grids.map(linesOf).join('\n'));
  }
  // Four bytes are the most that a letter takes.
  if (bytes.length > 4 * longestList) return { kind: 'refused', why: 'tooLong' };
  const text = decodeText(bytes)?.text;
  if (text === undefined) return { kind: 'refused', why: 'noText' };
  if (/\.(csv|tsv)$/i.test(baseName(name)) && !isHtml(text)) {
    const [grid] = openCsv(name, text).grids;
    // A row that is not cut well is better read as it stands.
    if (grid !== undefined && !grid.rows.some(({ isBroken }) => isBroken))
      return whole(linesOf(grid));
  }
  return whole(await pastedText(text));
}

/** The lines of what somebody has pasted: of a web page those that people see. Never throws. */
export async function pastedText(text: string): Promise<string> {
  if (!isHtml(text)) return text;
  const { htmlText } = await import('../../intake/open/htmlText');
  return htmlText(text) ?? text;
}

/** Whether a text is a web page, or a part of one as browsers put it into the clipboard. */
const isHtml = (text: string): boolean =>
  /^\s*(?:Version:[\d.]+\s+StartHTML|<!doctype html|<(?:html|meta|table|div|p|ul|ol|span)\b)/i.test(
    text,
  );

/** "PK": a workbook, or tables in an archive. */
const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const linesOf = ({ rows }: Grid): string =>
  rows
    .map(({ cells }) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t'))
    .map((line) => line.trimEnd())
    .join('\n');

function whole(text: string): ListText {
  if (text.trim() === '') return { kind: 'refused', why: 'empty' };
  return text.length > longestList ? { kind: 'refused', why: 'tooLong' } : { kind: 'text', text };
}
