import { expect, test } from 'vitest';
import { mark } from '../testing/hostileFiles';
import { readHostile } from '../testing/readHostile';

/** A twentieth of them; `npm run data:hostile` reads all. */
const numbers = Array.from({ length: 250 }, (_, index) => index * 20 + (index % 20));

test('no file whatever is run, makes reading throw or loses a row', {
  timeout: 120_000,
}, async () => {
  for await (const { file, checked } of readHostile(numbers)) {
    const { rows, problems, files } = checked;
    for (const { found, shown, named } of rows) expect(shown + named).toBe(found);
    if (file.rows !== undefined) {
      const found = rows.reduce((sum, row) => sum + row.found, 0);
      expect(found, `${file.kind} ${file.name}`).toBe(file.rows);
    }
    // What is not read at all is told.
    expect(problems.length + Object.keys(files).length).toBeGreaterThan(0);
    expect(problems.every(({ found }) => found.length <= 201)).toBe(true);
  }
  expect(mark in globalThis).toBe(false);
  expect('polluted' in {}).toBe(false);
});
