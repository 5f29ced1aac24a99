import { expect, test } from 'vitest';
import { pageAt } from './pageAt';

const pages = ['index.html', 'standort/index.html', 'standort/a-ä/index.html', '404.html'];
const at = (path: string) => pageAt(path, (page) => pages.includes(page));

test.each([
  ['', 'index.html'],
  ['index.html', 'index.html'],
  ['standort/', 'standort/index.html'],
  ['standort/a-%C3%A4/', 'standort/a-ä/index.html'],
  ['404.html', '404.html'],
])('the address "%s" is the page %s', (path, page) => {
  expect(at(path)).toEqual({ kind: 'page', path: page });
});

test('a folder gets its slash, and what is not there is nothing', () => {
  expect(at('standort')).toEqual({ kind: 'slash' });
  for (const path of ['standort/b/', 'data/sites.geojson', '%E0%A4%A', '/'])
    expect(at(path)).toEqual({ kind: 'none' });
});
