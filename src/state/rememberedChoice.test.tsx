import { afterEach, expect, test } from 'vitest';
import { markEmbedded } from './embedding';
import { rememberedChoice } from './rememberedChoice';

afterEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.embed;
});

const { recall, remember } = rememberedChoice('getraenk', ['tee', 'kaffee']);

test('a choice is kept until it is forgotten, and nothing is nothing', () => {
  expect(recall(window)).toBeNull();
  expect(localStorage.length).toBe(0);
  remember(window, 'tee');
  expect(recall(window)).toBe('tee');
  remember(window, null);
  expect(recall(window)).toBeNull();
  expect(localStorage.length).toBe(0);
});

test('what another version has kept is nothing', () => {
  localStorage.setItem('getraenk', 'kakao');
  expect(recall(window)).toBeNull();
});

test('choices do not mix', () => {
  remember(window, 'tee');
  expect(rememberedChoice('zweites', ['tee']).recall(window)).toBeNull();
});

test('without storage nothing breaks', () => {
  const forbidden = {
    document,
    get localStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
  };
  expect(() => remember(forbidden, 'tee')).not.toThrow();
  expect(() => remember(forbidden, null)).not.toThrow();
  expect(recall(forbidden)).toBeNull();
});

test('in the frame of another page storage is not even asked', () => {
  remember(window, 'tee');
  markEmbedded(document, 'karte');
  let asked = 0;
  const watched = {
    document,
    get localStorage(): Storage {
      asked += 1;
      return localStorage;
    },
  };
  expect(recall(watched)).toBeNull();
  remember(watched, 'kaffee');
  remember(watched, null);
  expect(asked).toBe(0);
  expect(localStorage.getItem('getraenk')).toBe('tee');
});
