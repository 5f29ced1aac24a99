import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { csv, syntheticFiles, syntheticRows, syntheticYear } from '../../testing/syntheticFiles';
import { readTables } from './readTable';
import type { TableName } from './tables';

// The parser warns of columns with the same name, which random headers may have.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const timeout = 30_000;
const names = Object.keys(syntheticRows) as TableName[];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(',', '"', '\n', '\r', ';', 'a', '1', '\uFEFF', 'é') }),
);

test('no text whatever makes readTables throw', { timeout }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), anyText, fc.boolean(), (name, text, withHeader) => {
      const content = withHeader ? csv(name, [text]) : text;
      const { tables } = readTables({ ...syntheticFiles(), [name]: content }, syntheticYear);
      const others = names.filter((other) => other !== name);
      for (const other of others) {
        expect(tables[other]).toHaveLength(syntheticRows[other].length);
      }
    }),
  );
});

/** A cell as a spreadsheet writes it: quoted, so that it may hold anything. */
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('any text that a spreadsheet writes is read back, trimmed', { timeout }, () => {
  // U+FFFD is no text: it stands where a wrong encoding has destroyed a letter.
  const printable = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text.trim() !== '' && !text.includes('\uFFFD'));
  fc.assert(
    fc.property(fc.array(printable, { maxLength: 6 }), (aliases) => {
      const content = csv(
        'aliases.csv',
        aliases.map((alias) => `${quote(alias)},musterstadt-altstadt`),
      );
      const files = { ...syntheticFiles(), 'aliases.csv': content };
      const { tables, problems } = readTables(files, syntheticYear);
      expect(problems).toEqual([]);
      expect(tables['aliases.csv'].map(({ values }) => values.alias)).toEqual(
        aliases.map((alias) => alias.trim()),
      );
    }),
  );
});

test('bad rows among good ones lose only the bad ones', { timeout }, () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (goods) => {
      const rows = goods.map((good, index) => (good ? `Markt ${index},ort-${index}` : 'Markt,Ö'));
      const files = { ...syntheticFiles(), 'aliases.csv': csv('aliases.csv', rows) };
      const { tables, problems } = readTables(files, syntheticYear);
      const rowsOf = (wanted: boolean) =>
        goods.flatMap((good, index) => (good === wanted ? [index + 2] : []));
      expect(tables['aliases.csv'].map(({ row }) => row)).toEqual(rowsOf(true));
      expect(problems.map(({ place }) => place.row)).toEqual(rowsOf(false));
    }),
  );
});
