import { expect, test } from 'vitest';
import { interfacesIn, lacks, oldestSupported } from './supportedBrowsers';

test('the oldest version of each browser counts', () => {
  const oldest = oldestSupported(['chrome 140', 'chrome 132', 'ios_saf 16.6-16.7', 'android 157']);
  expect([...oldest]).toEqual([
    ['chrome', 132],
    ['safari_ios', 16.6],
  ]);
});

test('what a script asks for by name is found, its own words are not', () => {
  const code = `URL.canParse(a); new Worker(b); c.at(0); 'Intl.Segmenter'; d ? Intl.ListFormat : 0;`;
  expect(interfacesIn('SYNTHETIC.js', code)).toEqual([
    'URL.canParse',
    'Worker',
    'c.at',
    'Intl.ListFormat',
  ]);
});

const safari = oldestSupported(['safari 16.4']);

test.each(['URL.canParse', 'Promise.withResolvers', 'Object.groupBy', 'EditContext'])(
  'Safari 16.4 lacks %s',
  (path) => expect(lacks(path, safari)).toBe(true),
);

test.each(['Intl.ListFormat', 'AbortSignal.timeout', 'Object.hasOwn', 'ours.canParse', 'Ours'])(
  'Safari 16.4 has %s, or it is no business of browsers',
  (path) => expect(lacks(path, safari)).toBe(false),
);

test.each(['class ML {} new ML()', 'function f({ a: [ML] }) { new ML() }', 'const ML = c; ML.x()'])(
  'what %s declares is no interface of browsers',
  (code) => {
    expect(interfacesIn('SYNTHETIC.js', code)).toEqual([]);
    expect(interfacesIn('SYNTHETIC.js', 'new ML()')).toEqual(['ML']);
  },
);
