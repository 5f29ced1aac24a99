import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SqlValue } from './bytes';
import { type SqlTable, sqliteFile } from './sqliteFile';

/** Every file is read by SQLite itself. */
let sqlite: Awaited<ReturnType<typeof initSqlJs>>;
beforeAll(async () => {
  sqlite = await initSqlJs();
});

const about = { applicationId: 0x47504b47, userVersion: 10_200 };

/** What SQLite answers to a question about a file. */
function asked(tables: readonly SqlTable[], sql: string): unknown[][] {
  const database = new sqlite.Database(sqliteFile(tables, about));
  const [answer] = database.exec(sql);
  database.close();
  return answer?.values ?? [];
}
const isIntact = (tables: readonly SqlTable[]) =>
  expect(asked(tables, 'PRAGMA integrity_check')).toEqual([['ok']]);

const plain = (rows: readonly (readonly SqlValue[])[]): SqlTable => ({
  name: 'plain',
  sql: 'CREATE TABLE plain (a, b, c)',
  rows,
});
const keyed = (rows: readonly (readonly SqlValue[])[]): SqlTable => ({
  name: 'keyed',
  sql: 'CREATE TABLE keyed (name TEXT NOT NULL PRIMARY KEY, id INTEGER, other TEXT, UNIQUE (other, name))',
  rows,
  keys: [[0], [2, 0]],
});

describe('a SQLite file', () => {
  it('says what kind of database it is', () => {
    expect(asked([], 'PRAGMA application_id')).toEqual([[about.applicationId]]);
    expect(asked([], 'PRAGMA user_version')).toEqual([[about.userVersion]]);
    expect(asked([], 'PRAGMA encoding')).toEqual([['UTF-8']]);
  });

  it('gives every value back, whatever its size', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.string({ unit: 'grapheme' }),
      fc.string({ minLength: 4000, maxLength: 13_000 }),
      // SQLite has no zero below zero.
      fc.double({ noNaN: true }).map((number) => number + 0),
      fc.maxSafeInteger(),
      fc.integer(),
      fc.uint8Array(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value)), (rows) => {
        const tables = [plain(rows)];
        isIntact(tables);
        expect(asked(tables, 'SELECT a, b, c FROM plain ORDER BY rowid')).toEqual(
          // SQLite knows no negative zero.
          rows.map((row) => row.map((each) => (each === 0 ? 0 : each))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('takes rows of every length around the bounds of pages', () => {
    const lengths = [4040, 4050, 8100, 8150, 12_200].flatMap((from) =>
      Array.from({ length: 40 }, (_, index) => from + index),
    );
    const tables = [plain(lengths.map((length) => ['x'.repeat(length), length, null]))];
    isIntact(tables);
    expect(asked(tables, 'SELECT count(*) FROM plain WHERE length(a) = b')).toEqual([
      [lengths.length],
    ]);
  });

  it('finds rows by their keys, however many there are', () => {
    for (const count of [0, 1, 50, 900]) {
      const rows = Array.from({ length: count }, (_, index) => [
        `Straße ${(index * 7919) % count} ${'ü'.repeat(index % 90)}`,
        index,
        index % 3 === 0 ? null : `😀${index % 5}`,
      ]);
      const tables = [keyed(rows), plain(rows)];
      isIntact(tables);
      for (const row of rows.slice(-3)) {
        const name = String(row[0]);
        expect(asked(tables, `SELECT id FROM keyed WHERE name = '${name}'`)).toEqual([[row[1]]]);
      }
    }
  });

  it('numbers rows as their first column says', () => {
    const table: SqlTable = {
      name: 'numbered',
      sql: 'CREATE TABLE numbered (id INTEGER NOT NULL PRIMARY KEY, name TEXT UNIQUE)',
      rows: [
        [-1, 'b'],
        [0, 'a'],
        [4326, 'c'],
      ],
      rowId: 0,
      keys: [[1]],
    };
    isIntact([table]);
    expect(asked([table], "SELECT id FROM numbered WHERE name = 'b'")).toEqual([[-1]]);
    expect(asked([table], 'SELECT name FROM numbered WHERE id = 4326')).toEqual([['c']]);
  });

  it('has room for more tables than the first page can name', () => {
    const tables = Array.from({ length: 120 }, (_, index) => ({
      ...plain([[index, null, null]]),
      name: `table_${index}`,
      sql: `CREATE TABLE table_${index} (a, b, c) -- ${'x'.repeat(index)}`,
    }));
    isIntact(tables);
    expect(asked(tables, 'SELECT a FROM table_119')).toEqual([[119]]);
    for (let count = 0; count < 40; count += 1) isIntact(tables.slice(0, count));
  });

  it('is built of pages in several storeys', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [index, 'x'.repeat(1300), null]);
    isIntact([plain(rows)]);
    expect(asked([plain(rows)], 'SELECT sum(a) FROM plain')).toEqual([[(1999 * 2000) / 2]]);
  });

  it('does not take a key that no page can hold', () => {
    expect(() => sqliteFile([keyed([['x'.repeat(1100), 1, null]])], about)).toThrow('too long');
  });
});
