import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPages, unpackPage } from './pagePack';

test('each page comes out as it went in, whatever its path and its HTML are', () => {
  const path = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'a/index.html'));
  const html = fc
    .array(fc.constantFrom('<p>', '</p>', 'Ä', '\n', '', '<', 'Satz'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(path, html)), (list) => {
      const pages = new Map(list.filter(([name]) => name !== '__proto__'));
      const pack: unknown = JSON.parse(JSON.stringify(packPages(pages)));
      for (const [name, content] of pages)
        expect(unpackPage(pack as ReturnType<typeof packPages>, name)).toBe(content);
      expect(unpackPage(packPages([]), 'toString')).toBeNull();
    }),
  );
});

test('what pages share stands there once', () => {
  const { pieces } = packPages([
    ['a', '<h1>A</h1><p>SYNTHETIC</p>'],
    ['b', '<h1>B</h1><p>SYNTHETIC</p>'],
  ]);
  expect(pieces.filter((piece) => piece.includes('SYNTHETIC'))).toHaveLength(1);
});
