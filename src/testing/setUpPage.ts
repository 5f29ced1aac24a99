import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, expect } from 'vitest';
import { heldTexts } from './heldTexts';

/**
 * Runs before each test file that may render a part of the page: such files share window and
 * modules.
 */

// Generous timeouts for busy machines; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });
afterEach(() => {
  // Some of these tests run without a page.
  const held = typeof document === 'undefined' ? [] : heldTexts();
  cleanup();
  expect(held, 'texts that break when the page is translated').toEqual([]);
});
afterAll(() => {
  if (typeof document !== 'undefined') leaveNothing(document.documentElement);
});

function leaveNothing(page: HTMLElement): void {
  document.head.replaceChildren();
  document.body.replaceChildren();
  for (const element of [page, document.body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
}
