import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import { afterEach } from 'vitest';
import type { Site } from '../model/site';
import { AppContext } from '../state/hooks';
import { createSelectionStore } from '../state/store';
import { realContext, realSites, testYear } from './realSites';

// Machines that run the tests may be busy; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

interface RenderOptions {
  readonly sites?: readonly Site[];
  readonly currentYear?: number;
  /** Mounts, unmounts and mounts again, as React does in development. */
  readonly strict?: boolean;
}

/** Renders a part of the page with facts and a store of its own, and a person who uses it. */
export function renderApp(
  part: ReactNode,
  { sites = realSites(), currentYear = testYear, strict = false }: RenderOptions = {},
) {
  const store = createSelectionStore();
  const page = (
    <AppContext value={{ sites, context: realContext(), store, currentYear }}>{part}</AppContext>
  );
  const rendered = render(strict ? <StrictMode>{page}</StrictMode> : page);
  return { ...rendered, store, act: store.getState(), user: userEvent.setup() };
}
