import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readBasePath, readYear } from './inputs.mjs';
import { inProject } from './setup/project.mjs';

describe('the year of a build', () => {
  const newYear = new Date(2027, 0, 1);

  it('is that of the clock, unless BUILD_YEAR names one', () => {
    expect(readYear(undefined, newYear)).toBe(2027);
    expect(readYear('', newYear)).toBe(2027);
    expect(readYear('2031', newYear)).toBe(2031);
  });

  it.each(['27', 'heute', '2027.5', ' 2027'])('is not guessed from "%s"', (text) => {
    expect(() => readYear(text, newYear)).toThrow('BUILD_YEAR');
  });
});

describe('the path of the map', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['karte', '/karte/'],
    ['/stadt/karte/', '/stadt/karte/'],
  ])('of BASE_PATH=%s is %s', (text, path) => {
    expect(readBasePath(text)).toBe(path);
  });

  it.each(['../x', 'https://a.example/', 'a b', '/a;b/'])('is not guessed from "%s"', (text) => {
    expect(() => readBasePath(text)).toThrow('BASE_PATH');
  });
});

test('nobody else asks the clock or the environment for the year, the facts or the place of the build', () => {
  const asking = /Date\(\)\.getFullYear|\benv(\.|\[')(BUILD_YEAR|FACTS_DIR|OUT_DIR)/;
  const files = ['src', 'tools', 'e2e', 'bench'].flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
      .map((file) => join(folder, file)),
  );
  const found = files.filter((file) => asking.test(readFileSync(inProject(file), 'utf8')));
  expect(found).toEqual([join('tools', 'inputs.mjs')]);
});
