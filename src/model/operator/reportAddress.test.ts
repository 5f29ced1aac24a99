import { expect, test } from 'vitest';
import { filledOperator } from '../../testing/filledOperator';
import { reportAddress } from './reportAddress';

const set = (value: unknown) => reportAddress({ ...filledOperator, 'fehler-melden': value });
const email = 'karte@musterort.example';
const formular = 'https://musterort.example/fehler';

test('a form goes before an address, an address alone holds', () => {
  expect(set({ email, formular })).toEqual({ kind: 'form', url: formular });
  expect(set({ email, formular: null })).toEqual({ kind: 'email', email });
  expect(set({ email: ` ${email} `, formular: '' })).toEqual({ kind: 'email', email });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['empty fields', { email: null, formular: null }],
  ['no address', { email: 'karte(at)musterort' }],
  ['a script', { formular: 'javascript:alert(1)' }],
  ['a list', []],
])('%s is none', (_case, value) => {
  expect(set(value)).toBeNull();
});

test('a broken file is none', () => {
  expect(reportAddress('{')).toBeNull();
  expect(reportAddress(null)).toBeNull();
});
