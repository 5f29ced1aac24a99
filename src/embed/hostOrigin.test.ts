import { expect, test } from 'vitest';
import { hostOrigin } from './hostOrigin';

const frame = (referrer: string, ancestorOrigins?: readonly string[]) => ({
  parent: {} as Window,
  document: { referrer },
  location: ancestorOrigins === undefined ? {} : { ancestorOrigins },
});

test('the browser knows the page around; else its referrer does', () => {
  expect(hostOrigin(frame('', ['https://a.example', 'https://top.example']))).toBe(
    'https://a.example',
  );
  expect(hostOrigin(frame('https://b.example/seite/'))).toBe('https://b.example');
  // What the browser says itself wins.
  expect(hostOrigin(frame('https://b.example/', ['https://a.example']))).toBe('https://a.example');
});

test('a page without an origin, or that hides it, is nobody to talk to', () => {
  expect(hostOrigin(frame('https://b.example/', ['null']))).toBeNull();
  expect(hostOrigin(frame(''))).toBeNull();
  expect(hostOrigin(frame('about:srcdoc'))).toBeNull();
});

test('nor is the page itself, in no frame', () => {
  const page = { ...frame('https://b.example/') };
  expect(hostOrigin(Object.assign(page, { parent: page as unknown as Window }))).toBeNull();
});
