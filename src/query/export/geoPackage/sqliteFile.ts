import { joined, record, type SqlValue, uint32, utf8, varint } from './bytes';

/** A table to write, with its rows in the order of their numbers. */
export interface SqlTable {
  readonly name: string;
  /** The whole CREATE TABLE. */
  readonly sql: string;
  readonly rows: readonly (readonly SqlValue[])[];
  /** Position of the INTEGER PRIMARY KEY, which is the number of the row; else they count from 1. */
  readonly rowId?: number;
  /** Positions of the columns of each PRIMARY KEY and UNIQUE, in the order of the CREATE TABLE. */
  readonly keys?: readonly (readonly number[])[];
}

/** Numbers in the header that say what kind of database it is. */
interface Kind {
  readonly applicationId: number;
  readonly userVersion: number;
}

/**
 * A whole SQLite database, written at once as https://www.sqlite.org/fileformat2.html says. It has
 * what a new file needs: no free pages, no journal, keys as indexes. Throws for a key of more than
 * 1,000 bytes.
 */
export function sqliteFile(tables: readonly SqlTable[], kind: Kind): Uint8Array<ArrayBuffer> {
  const pages: Uint8Array[] = [];
  /** The first page, 1, has header and schema and is made last. */
  const add = (page: Uint8Array): number => pages.push(page) + 1;
  const schema = tables.flatMap((table): SqlValue[][] => {
    const { name, sql, keys = [] } = table;
    const root = add(tree(tableCells(table, add), 'table', add));
    return [
      ['table', name, name, root, sql],
      ...keys.map((key, index) => {
        const keyRoot = add(tree(indexCells(table, key), 'index', add));
        return ['index', `sqlite_autoindex_${name}_${index + 1}`, name, keyRoot, null];
      }),
    ];
  });
  const first = tree(tableCells({ rows: schema }, add), 'table', add, headerBytes);
  writeHeader(first, pages.length + 1, kind);
  return joined([first, ...pages]);
}

const pageBytes = 4096;
const headerBytes = 100;

function writeHeader(page: Uint8Array, pageCount: number, kind: Kind): void {
  const view = new DataView(page.buffer);
  page.set(utf8('SQLite format 3\0'));
  view.setUint16(16, pageBytes);
  // Versions of the format to write and to read, no bytes left free, and three that never differ.
  page.set([1, 1, 0, 64, 32, 32], 18);
  const [change, schemaFormat, utf8Text, sqliteVersion] = [1, 4, 1, 3_040_000];
  view.setUint32(24, change);
  view.setUint32(28, pageCount);
  view.setUint32(40, change);
  view.setUint32(44, schemaFormat);
  view.setUint32(56, utf8Text);
  view.setUint32(60, kind.userVersion);
  view.setUint32(68, kind.applicationId);
  view.setUint32(92, change);
  view.setUint32(96, sqliteVersion);
}

type AddPage = (page: Uint8Array) => number;

/** What a page holds. */
interface Cell {
  readonly content: Uint8Array;
  /** What the page above finds it by. */
  readonly key: Uint8Array;
  /** The page with all that come up to this key; null on the lowest pages. */
  readonly child: number | null;
}

/** The most of a row that its page holds, and of a key; longer rows go on in pages of their own. */
const maxRowBytes = pageBytes - 35;
const maxKeyBytes = Math.floor(((pageBytes - 12) * 64) / 255) - 23;

function tableCells({ rows, rowId }: Pick<SqlTable, 'rows' | 'rowId'>, add: AddPage): Cell[] {
  return rows.map((row, index) => {
    const number = rowId === undefined ? index + 1 : Number(row[rowId]);
    const payload = record(row.map((value, column) => (column === rowId ? null : value)));
    const key = varint(number);
    const content = joined([varint(payload.length), key, ...onPage(payload, add)]);
    return { content, key, child: null };
  });
}

/** A row as its page holds it: whole, or its beginning and where it goes on. */
function onPage(payload: Uint8Array, add: AddPage): readonly Uint8Array[] {
  if (payload.length <= maxRowBytes) return [payload];
  const least = Math.floor(((pageBytes - 12) * 32) / 255) - 23;
  const perPage = pageBytes - 4;
  const fitting = least + ((payload.length - least) % perPage);
  const own = fitting <= maxRowBytes ? fitting : least;
  let next = 0;
  for (let at = own + lastStart(payload.length - own, perPage); at >= own; at -= perPage) {
    const page = new Uint8Array(pageBytes);
    page.set(uint32(next));
    page.set(payload.subarray(at, at + perPage), 4);
    next = add(page);
  }
  return [payload.subarray(0, own), uint32(next)];
}

const lastStart = (length: number, perPage: number): number =>
  Math.floor((length - 1) / perPage) * perPage;

function indexCells({ name, rows, rowId }: SqlTable, key: readonly number[]): Cell[] {
  const entries = rows.map((row, index) => [
    ...key.map((column) => row[column] ?? null),
    rowId === undefined ? index + 1 : (row[rowId] ?? null),
  ]);
  return entries.toSorted(compareEntries).map((entry) => {
    const payload = record(entry);
    if (payload.length > maxKeyBytes) throw new Error(`${name}: a key is too long`);
    const content = joined([varint(payload.length), payload]);
    return { content, key: content, child: null };
  });
}

/** As SQLite orders keys: what is empty, numbers, texts by their bytes. */
function compareEntries(a: readonly SqlValue[], b: readonly SqlValue[]): number {
  const orders = a.map((value, index) => compareValues(value, b[index] ?? null));
  return orders.find((order) => order !== 0) ?? 0;
}

function compareValues(a: SqlValue, b: SqlValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== 'string' || typeof b !== 'string') return rank(a) - rank(b);
  const [left, right] = [utf8(a), utf8(b)];
  const index = left.findIndex((byte, at) => byte !== right[at]);
  return index < 0 ? left.length - right.length : (left[index] ?? 0) - (right[index] ?? -1);
}

const rank = (value: SqlValue): number => ['object', 'number', 'string'].indexOf(typeof value);

const pageTypes = { table: { leaf: 13, inner: 5 }, index: { leaf: 10, inner: 2 } } as const;

/**
 * The root of a tree of cells; all other pages of it are added.
 * @param offset bytes of the root that are used already
 */
function tree(lowest: readonly Cell[], kind: 'table' | 'index', add: AddPage, offset = 0) {
  let cells = lowest;
  /** The page with what comes after the last cell; null on the lowest pages. */
  let rightmost: number | null = null;
  for (;;) {
    const type: number = pageTypes[kind][rightmost === null ? 'leaf' : 'inner'];
    const room = pageBytes - (rightmost === null ? 8 : 12);
    const groups = inPages(cells, room);
    const [only = [], ...more] = groups;
    if (more.length === 0 && sizeOf(only) <= room - offset)
      return page(type, only, rightmost, offset);
    const last = groups.pop() ?? [];
    // Keys of the lowest pages of a table are kept there; all others move up.
    const isKept = kind === 'table' && rightmost === null;
    const above: Cell[] = groups.flatMap((group) => {
      const end = group.at(-1);
      if (end === undefined) return [];
      const child = add(page(type, isKept ? group : group.slice(0, -1), end.child));
      return [{ key: end.key, content: joined([uint32(child), end.key]), child }];
    });
    rightmost = add(page(type, last, rightmost));
    cells = above;
  }
}

const sizeOf = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { content }) => sum + content.length + 2, 0);

/** As many cells a page as there is room for. */
function inPages(cells: readonly Cell[], room: number): Cell[][] {
  const groups: Cell[][] = [];
  let left = 0;
  for (const cell of cells) {
    const size = sizeOf([cell]);
    if (size > left) {
      groups.push([]);
      left = room;
    }
    groups.at(-1)?.push(cell);
    left -= size;
  }
  return groups;
}

/** Its head, where its cells are, and the cells from its end backwards. */
function page(type: number, cells: readonly Cell[], rightmost: number | null, offset = 0) {
  const bytes = new Uint8Array(pageBytes);
  const view = new DataView(bytes.buffer);
  view.setUint8(offset, type);
  view.setUint16(offset + 3, cells.length);
  if (rightmost !== null) view.setUint32(offset + 8, rightmost);
  let [pointer, start] = [offset + (rightmost === null ? 8 : 12), pageBytes];
  for (const { content } of cells) {
    start -= content.length;
    bytes.set(content, start);
    view.setUint16(pointer, start);
    pointer += 2;
  }
  view.setUint16(offset + 5, start);
  return bytes;
}
