import { expect, it } from 'vitest';
import { citation } from './citation';
import { deFormat } from './de/format';
import { enFormat } from './en/format';

const publisher = 'Stadt Kassel';
const title = 'Mehr Geld für „Wesertor“';

it.each([
  [title, '2021-03-03', 'Stadt Kassel: Mehr Geld für „Wesertor“ (3. März 2021)'],
  [title, '2021-03', 'Stadt Kassel: Mehr Geld für „Wesertor“ (März 2021)'],
  [title, null, 'Stadt Kassel: Mehr Geld für „Wesertor“'],
  [null, '2021', 'Stadt Kassel (2021)'],
  [null, null, 'Stadt Kassel'],
])('publisher, title and date stand in this order: %s, %s', (known, date, expected) => {
  expect(citation({ publisher, title: known, date }, deFormat)).toBe(expected);
});

it('writes the date in the language of the reader', () => {
  const source = { publisher, title: null, date: '2021-03-03' };
  expect(citation(source, enFormat)).toBe('Stadt Kassel (3 March 2021)');
});
