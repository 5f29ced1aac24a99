import { expect, test } from 'vitest';
import { usedStyles } from './usedStyles';

const html = ['<p class="a b">SYNTHETIC</p>', '<i class="c">'];

test('rules of classes that no page has are left out, all others stay whole', () => {
  const css = '.a{top:0}.b .unused{top:1px}.unused{top:2px}p{top:3px}.c,.unused{top:4px}';
  expect(usedStyles(css, html, [])).toBe('.a{top:0}p{top:3px}.c,.unused{top:4px}');
});

test('classes that scripts give later are kept', () => {
  expect(usedStyles('.notice{top:0}', html, ['notice'])).toBe('.notice{top:0}');
});

test('a rule for what has not a class stays, inside of conditions, too', () => {
  const css = '@media print{.a:not(.unused){top:0}.unused{top:1px}}';
  expect(usedStyles(css, html, [])).toBe('@media print{.a:not(.unused){top:0}}');
});
