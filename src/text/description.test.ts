import { expect, test } from 'vitest';
import { description } from './description';

test('what has no room is left out as a whole, but never the first two sentences', () => {
  const long = `${'a'.repeat(299)}.`;
  expect(description(['Eins.', 'Zwei.', 'Drei.'])).toBe('Eins. Zwei. Drei.');
  expect(description(['Eins.', 'Zwei.', long, 'Vier.'])).toBe('Eins. Zwei.');
  expect(description([long, long])).toBe(`${long} ${long}`);
});
