import { expect, test } from 'vitest';
import { mark } from '../testing/hostileFiles';
import { readHostile, readHostileLists } from '../testing/readHostile';

/** A twentieth of them; `npm run data:hostile` reads all. */
const numbers = Array.from({ length: 250 }, (_, index) => index * 20 + (index % 20));
const timeout = 120_000;

test('no file whatever is run, makes reading throw or loses a row', { timeout }, async () => {
  for await (const { file, report, problems } of readHostile(numbers)) {
    const { rows, brought } = report;
    for (const { found, shown, named } of rows) expect(shown + named).toBe(found);
    if (file.rows !== undefined) {
      const found = rows.reduce((sum, row) => sum + row.found, 0);
      expect(found, `${file.kind} ${file.name}`).toBe(file.rows);
    }
    // What is not read at all is told.
    expect(problems.length + brought.length).toBeGreaterThan(0);
    expect(problems.every(({ found }) => found.length <= 201)).toBe(true);
  }
  expect(mark in globalThis).toBe(false);
  expect('polluted' in {}).toBe(false);
});

/** Letters and digits: signs between them may be lost where lines are joined. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

test('no yearly list whatever is run, makes reading throw or loses a line', {
  timeout,
}, async () => {
  let refused = 0;
  for await (const { list, read } of readHostileLists(Array(45).keys())) {
    if (read === null) refused++;
    else expect(letters(read.lines.join('')), list.kind).toBe(letters(read.text));
  }
  expect(refused).toBeLessThan(20);
  expect(mark in globalThis).toBe(false);
  expect('polluted' in {}).toBe(false);
});
