// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { recallBaseMap, rememberBaseMap } from './baseMapMemory';

afterEach(() => localStorage.clear());

test('a choice is kept, and nothing is nothing', () => {
  expect(recallBaseMap(window)).toBeNull();
  rememberBaseMap(window, 'umriss');
  expect(recallBaseMap(window)).toBe('umriss');
});

test('what another version has kept is nothing', () => {
  localStorage.setItem('grundkarte', 'satellit');
  expect(recallBaseMap(window)).toBeNull();
});

test('without storage nothing breaks', () => {
  const forbidden = {
    get localStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
  };
  expect(() => rememberBaseMap(forbidden, 'umriss')).not.toThrow();
  expect(recallBaseMap(forbidden)).toBeNull();
});
