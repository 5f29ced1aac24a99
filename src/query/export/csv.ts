/** A value of a table; null: not known, an empty cell. */
export type Cell = string | number | null;

/** Dialect of a table. */
export interface CsvStyle {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
  /** Excel reads a file as UTF-8 only with this byte order mark. */
  readonly byteOrderMark: boolean;
}

/** For R, Python, GDAL and the like: RFC 4180. */
export const plainStyle: CsvStyle = { delimiter: ',', decimal: '.', byteOrderMark: false };

/** For Excel and LibreOffice in Germany. */
export const spreadsheetStyle: CsvStyle = { delimiter: ';', decimal: ',', byteOrderMark: true };

/** Writes lines of cells as CSV; every line ends with CR LF. */
export function csv(
  lines: readonly (readonly Cell[])[],
  { delimiter, decimal, byteOrderMark }: CsvStyle,
): string {
  const written = (cell: Cell): string => {
    if (cell === null) return '';
    return typeof cell === 'number'
      ? quoted(String(cell).replace('.', decimal), delimiter)
      : quoted(harmless(cell), delimiter);
  };
  const text = lines.map((line) => `${line.map(written).join(delimiter)}\r\n`).join('');
  return byteOrderMark ? `\uFEFF${text}` : text;
}

/**
 * A text that a spreadsheet would run as a formula gets a leading apostrophe; numbers, also
 * negative ones, never. So does a text that already looks escaped: removing one apostrophe restores
 * every text.
 */
const harmless = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);
const startsFormula = /^'*[=+\-@＝＋－＠\t\r\n]/;

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
