import { harmless } from '../../model/tables/formulaText';

/** A value of a table; null: not known, an empty cell. */
export type Cell = string | number | null;

/** Dialect of a table. */
export interface CsvStyle {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
  /** Excel reads a file as UTF-8 only with this byte order mark. */
  readonly byteOrderMark: boolean;
  readonly lineEnd: '\r\n' | '\n';
}

/** For R, Python, GDAL and the like: RFC 4180. */
export const plainStyle: CsvStyle = {
  delimiter: ',',
  decimal: '.',
  byteOrderMark: false,
  lineEnd: '\r\n',
};

/** For the tables of data/, where a change is a line of a difference. */
export const factStyle: CsvStyle = { ...plainStyle, lineEnd: '\n' };

/** For Excel and LibreOffice in Germany. */
export const spreadsheetStyle: CsvStyle = {
  delimiter: ';',
  decimal: ',',
  byteOrderMark: true,
  lineEnd: '\r\n',
};

/** Writes lines of cells as CSV. A text that would be run as a formula gets an apostrophe, numbers never. */
export function csv(
  lines: readonly (readonly Cell[])[],
  { delimiter, decimal, byteOrderMark, lineEnd }: CsvStyle,
): string {
  const written = (cell: Cell): string => {
    if (cell === null || cell === '') return '';
    return typeof cell === 'number'
      ? quoted(String(cell).replace('.', decimal), delimiter)
      : quoted(harmless(cell), delimiter);
  };
  const text = lines.map((line) => `${line.map(written).join(delimiter)}${lineEnd}`).join('');
  return byteOrderMark ? `\uFEFF${text}` : text;
}

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
