import { Parser } from 'htmlparser2';

/**
 * The text of a web page as lines, as a person would copy it: a block is a line, a row of a table
 * one with tabs between its cells; a cell that stands for several rows is in each of them. Nothing
 * of it is run. Null where elements lie deeper in each other than in any page: reading them would
 * take time by the square. Never throws.
 */
export function htmlText(html: string): string | null {
  const lines = new Lines();
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth++;
      lines.open(name, attributes);
    },
    ontext: (text) => lines.text(text),
    onclosetag: (name) => {
      depth--;
      lines.close(name);
    },
  });
  for (let at = 0; at < html.length; at += slice) {
    parser.write(html.slice(at, at + slice));
    if (depth > deepest) return null;
  }
  parser.end();
  return lines.all();
}

/** Letters that are read before the depth is looked at. */
const slice = 10_000;
const deepest = 1_000;

const silent: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template', 'noscript']);
/** What stands within a line. */
const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Most cells that one may stand for; the standard has 1,000 columns and 65,534 rows. */
const widest = 50;
const tallest = 500;

interface TallCell {
  readonly text: string;
  rowsLeft: number;
}

class Lines {
  readonly #lines: string[] = [];
  #line = '';
  /** Cells of the row that is open; null outside of tables. */
  #row: string[] | null = null;
  /** Of the cell that is open. */
  #span = { columns: 1, rows: 1 };
  /** By column: cells of rows above that reach into this one. */
  #tall = new Map<number, TallCell>();
  #silence = 0;

  all(): string {
    this.#endRow();
    this.#endLine();
    return this.#lines.join('\n');
  }

  text(text: string): void {
    if (this.#silence === 0) this.#line += text;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (silent.has(name)) this.#silence++;
    else if (name === 'td' || name === 'th') this.#openCell(attributes);
    else if (name === 'tr' || name === 'table') {
      this.#endRow();
      this.#endLine();
      if (name === 'table') this.#tall = new Map();
      else this.#row = [];
    } else if (!inline.has(name)) {
      if (name === 'br' || this.#row !== null) this.#break();
      else this.#endLine();
      if (name === 'li' && this.#row === null) this.#line = '• ';
    }
  }

  close(name: string): void {
    if (silent.has(name)) this.#silence--;
    else if (name === 'td' || name === 'th') this.#closeCell();
    else if (name === 'tr' || name === 'table') this.#endRow();
    else if (!inline.has(name) && name !== 'br') this.#break();
  }

  /** Within a row all stands in one line. */
  #break(): void {
    if (this.#row === null) this.#endLine();
    else this.#line += ' ';
  }

  #endLine(): void {
    const line = plain(this.#line);
    if (line !== '' && line !== '•') this.#lines.push(line);
    this.#line = '';
  }

  #openCell({ colspan, rowspan }: Readonly<Record<string, string>>): void {
    this.#row ??= [];
    this.#closeCell();
    this.#span = { columns: spanOf(colspan, widest), rows: spanOf(rowspan, tallest) };
    this.#line = '';
    this.#isInCell = true;
  }
  #isInCell = false;

  #closeCell(): void {
    if (!this.#isInCell || this.#row === null) return;
    this.#isInCell = false;
    this.#fromAbove(this.#row);
    const text = plain(this.#line);
    const { columns, rows } = this.#span;
    if (rows > 1) this.#tall.set(this.#row.length, { text, rowsLeft: rows - 1 });
    this.#row.push(text, ...Array<string>(columns - 1).fill(''));
    this.#line = '';
  }

  #fromAbove(row: string[]): void {
    for (let tall = this.#tall.get(row.length); tall; tall = this.#tall.get(row.length)) {
      if (--tall.rowsLeft === 0) this.#tall.delete(row.length);
      row.push(tall.text);
    }
  }

  #endRow(): void {
    const row = this.#row;
    if (row === null) return;
    this.#closeCell();
    this.#fromAbove(row);
    this.#row = null;
    if (row.some((cell) => cell !== '')) this.#lines.push(row.join('\t'));
  }
}

const spanOf = (text: string | undefined, most: number): number =>
  Math.min(Math.max(Math.trunc(Number(text ?? 1)) || 1, 1), most);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
