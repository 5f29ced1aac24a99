import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, viewIds, writeAddress } from './address';

test('an address reads back as it was written, whatever it names', () => {
  const address = fc.record({
    view: fc.constantFrom(...viewIds),
    path: fc.array(fc.string({ unit: 'grapheme', minLength: 1 })),
  });
  fc.assert(
    fc.property(address, (each) => {
      expect(readAddress(writeAddress(each))).toEqual(each);
    }),
  );
});

test.each(['', '#', '#inhalt', '#Tabellen', '#__proto__'])('%j names no view', (hash) => {
  expect(readAddress(hash)).toBeNull();
});

test('what can not be decoded stays as it is', () => {
  expect(readAddress('#tabellen/%E0%A4')).toEqual({ view: 'tabellen', path: ['%E0%A4'] });
});
