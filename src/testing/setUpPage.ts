import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';

/**
 * Runs before each test file that may render a part of the page: such files share window and
 * modules.
 */

// Generous timeouts for busy machines; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
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
