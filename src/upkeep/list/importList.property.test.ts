import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureFiles } from '../../testing/factFiles';
import { fixtureYear } from '../../testing/fixtureInputs';
import { changedFiles } from './changedFiles';
import { importList, knownFacts } from './importList';
import { placeMatcher } from './matchPlace';
import { noContext } from './part';

const timeout = 60_000;
const files = fixtureFiles();
const facts = knownFacts(files, fixtureYear);
const { records, names } = facts;
const source = {
  url: 'https://land.example/liste',
  publisher: 'SYNTHETIC',
  kind: null,
  title: null,
  date: null,
};
const run = (list: string, from = facts) =>
  importList({ list, programme: 'sozialer-zusammenhalt', year: 2025, source, decisions: [] }, from);

const site = fc
  .constantFrom(...records)
  .map(({ name, municipalities }) => ({ name, town: municipalities.join(', ') }));
const amount = fc.oneof(
  fc.integer({ min: 1_000, max: 9_999_999 }).map((eur) => `${eur.toLocaleString('de-DE')} Euro`),
  fc.constantFrom(
    '1,6 Mio. €',
    'T€ 250',
    'rd. 2 Mio. Euro',
    'k. A.',
    '1.6m',
    '1,250 T€',
    '',
    '-5 €',
  ),
);
const line = fc.oneof(
  fc.tuple(site, amount).map(([{ name, town }, money]) => `${town}, ${name}: ${money}`),
  fc.tuple(site, amount).map(([{ name, town }, money]) => `• ${town} (${name})  ${money}`),
  fc
    .tuple(site, amount, site, amount)
    .map(([a, b, c, d]) => `${a.town}, ${a.name}: ${b}; ${c.town}, ${c.name}: ${d}`),
  fc.tuple(site, amount).map(([{ name, town }, money]) => `${town}\t${name}\t${money}`),
  fc.constantFrom(
    '',
    'Seite 3',
    'Regierungsbezirk Kassel',
    'Landkreis Gießen:',
    'Kassel',
    'Insgesamt 24 Mio. Euro',
    'Kommune | Gebiet | Betrag',
    '---|---|---',
    'Das Geld kommt vom Land.',
    'Bauns-',
    'berg: 5.000 Euro',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const list = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => lines.join(end));

/** Letters and digits: signs between them may be lost where lines are joined. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

test('nothing of a list is lost, each line is in a part, and each entry has an outcome', {
  timeout,
}, () => {
  fc.assert(
    fc.property(list, (text) => {
      const { parts, entries } = run(text);
      expect(letters(parts.map((part) => part.text).join(''))).toBe(letters(text));
      let next = 1;
      for (const { firstLine, lastLine } of parts) {
        expect(firstLine === next || firstLine === next - 1 || lastLine === next - 1).toBe(true);
        next = lastLine + 1;
      }
      expect(entries.map(({ part }) => part)).toEqual(parts.filter(({ kind }) => kind === 'entry'));
    }),
    { numRuns: 60 },
  );
});

test('what is written is known the next time: a second run changes nothing', { timeout }, () => {
  fc.assert(
    fc.property(list, (text) => {
      const first = run(text);
      const after = { ...files, ...changedFiles(first.rows, files) };
      const second = run(text, knownFacts(after, fixtureYear));
      expect(changedFiles(second.rows, after)).toEqual({});
      const wasNew = first.entries.filter(({ outcome }) => outcome.kind === 'new').length;
      expect(first.rows['allocations.csv']).toHaveLength(wasNew);
    }),
    { numRuns: 15 },
  );
});

/** Real sites with amounts that are SYNTHETIC. */
const rowsOf = (
  cells: readonly (readonly string[])[],
  order: readonly number[],
  sign: string,
): string => cells.map((row) => order.map((index) => row[index] ?? '').join(sign)).join('\n');

test('the order of columns and the sign between them do not matter, with headers or without', {
  timeout,
}, () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
  const some = fc.uniqueArray(fc.constantFrom(...records), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(
      some,
      order,
      fc.constantFrom('\t', ' | ', '    '),
      fc.boolean(),
      (sites, columns, sign, hasHead) => {
        const rows = sites.map(({ name, municipalities }, index) => [
          municipalities.join(', '),
          name,
          `${(index + 1) * 10_000} €`,
          '2025',
        ]);
        const head = ['Kommune', 'Fördergebiet', 'Betrag', 'Jahr'];
        const table = hasHead ? [head, ...rows] : rows;
        const usual = run(rowsOf([head, ...rows], [0, 1, 2, 3], '\t'));
        const other = run(rowsOf(table, columns, sign));
        expect(other.entries.map(({ outcome }) => outcome)).toEqual(
          usual.entries.map(({ outcome }) => shifted(outcome, hasHead ? 0 : -1)),
        );
      },
    ),
    { numRuns: 40 },
  );
});

/** Numbers of lines without the header. */
const shifted = <T extends object>(outcome: T, by: number): T =>
  'line' in outcome ? { ...outcome, line: Number(outcome.line) + by } : outcome;

test('each site is found by its town and its name, however they are put together', () => {
  const match = placeMatcher(names, 'sozialer-zusammenhalt');
  for (const { id, name, municipalities } of records) {
    const town = municipalities.join(', ');
    const places = [
      `${town}, ${name}`,
      `${town} (${name})`,
      `${name}, ${town}`,
      `${town} - ${name}`.toUpperCase(),
    ];
    for (const place of places)
      expect(match({ places: [place], context: noContext })).toMatchObject({
        kind: 'site',
        siteId: id,
      });
  }
});

test('100 lines take less than a second', () => {
  const lines = Array.from({ length: 100 }, (_, index) => {
    const { name, municipalities } = records[index % records.length] ?? {
      name: '',
      municipalities: [],
    };
    return index % 3 === 0
      ? `${municipalities.join(', ')}, ${name.slice(1)}: ${index + 1}00.000 Euro`
      : `• ${municipalities.join(', ')} (${name}) ${index + 1},5 Mio. Euro`;
  });
  // Of three, so that a busy machine is no failure.
  const durations = [1, 2, 3].map(() => {
    const start = performance.now();
    expect(run(lines.join('\n')).entries).toHaveLength(100);
    return performance.now() - start;
  });
  expect(Math.min(...durations)).toBeLessThan(1_000);
});

test('a hostile list takes no time, and none of it is lost', { timeout }, () => {
  const hostile = [
    'a|'.repeat(20_000),
    '1.000 €;'.repeat(5_000),
    '('.repeat(50_000),
    '\t'.repeat(50_000),
    `${' '.repeat(30_000)}Kassel, Wesertor: 5.000 €${' '.repeat(30_000)}x`,
    `Kassel, Nirgendwo${'\u00a0'.repeat(30_000)}: 5.000 €`,
    'Kassel, '.repeat(10_000),
    '__proto__: 5.000 Euro\n'.repeat(300),
    '=HYPERLINK("x") 5.000 Euro',
  ];
  for (const text of hostile) {
    const start = performance.now();
    const { parts } = run(text);
    expect(letters(parts.map((part) => part.text).join(''))).toBe(letters(text));
    expect(performance.now() - start, text.slice(0, 20)).toBeLessThan(5_000);
  }
});
