import { expect, test } from 'vitest';
import { parsePostcodes, toPostcodesFile } from './postcodes';

test('postcodes are read back as they are written', () => {
  const postcodes = [
    { postcode: '34125', ags: '06611000', point: [9.5, 51.3] as const },
    { postcode: '01067', ags: '06991001', point: [9.05, 50.05] as const },
  ];
  const file = toPostcodesFile(postcodes, 'SYNTHETIC');
  expect(parsePostcodes(JSON.parse(JSON.stringify(file)))).toEqual(postcodes);
});

test.each([null, {}, { licence: '', postcodes: [['34125']] }, '<!doctype html>'])(
  'what the build does not write is none: %j',
  (json) => expect(parsePostcodes(json)).toBeNull(),
);
