import { expect, test } from 'vitest';
import { StyleAttributes } from './styleAttributes';

test('attributes become rules, equal ones the same, and nothing else changes', () => {
  const styles = new StyleAttributes();
  expect(styles.taken('<p style="left:12.5%">a style=&quot;b&quot;</p><i style="top:0">')).toBe(
    '<p data-style="0">a style=&quot;b&quot;</p><i data-style="1">',
  );
  expect(styles.taken('<b style="left:12.5%">')).toBe('<b data-style="0">');
  expect(styles.css).toBe(
    '[data-style="0"][data-style]{left:12.5%}[data-style="1"][data-style]{top:0}',
  );
});

test('entities are what they stand for, and no rule ends early', () => {
  const styles = new StyleAttributes();
  styles.taken('<p style="--a:url(&quot;x&quot;)}body{top:0">');
  expect(styles.css).toBe('[data-style="0"][data-style]{--a:url("x")bodytop:0}');
});
