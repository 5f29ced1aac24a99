import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import type { Site } from '../model/site';
import { AppProvider } from '../state/AppProvider';
import type { Announcer } from '../state/announcer';
import { SiteContext, staticContext, useSelection, WholeContext } from '../state/hooks';
import type { Loaders } from '../state/loaders';
import { createSelectionStore } from '../state/store';
import { fixtureContext, fixtureSites, fixtureSynonyms } from './fixtureFacts';
import { fixtureYear } from './fixtureInputs';
import { loadersOf } from './loadersOf';
import { recordAnnouncer } from './recordAnnouncer';
import { searchable, searchableOnce } from './searchable';

interface RenderOptions {
  readonly sites?: readonly Site[];
  readonly currentYear?: number;
  /** Mounts, unmounts and mounts again, as React does in development. */
  readonly strict?: boolean;
  /** The loaders; by default none loads anything. */
  readonly loaders?: Partial<Loaders>;
  /** False: as on a prerendered page with an address of its own. */
  readonly live?: boolean;
  /** The announcer; by default one that records. */
  readonly announcer?: Announcer;
}

/** Renders a part of the page with its own facts and store, and a simulated user. */
export function renderApp(
  part: ReactNode,
  {
    sites = fixtureSites(),
    currentYear = fixtureYear,
    strict = false,
    announcer,
    loaders,
    live = true,
  }: RenderOptions = {},
) {
  const context = fixtureContext();
  const still = staticContext({ sites, context, currentYear });
  const search = async () => searchable(sites, context.areas, fixtureSynonyms());
  searchableOnce(sites, () => context.areas, fixtureSynonyms);
  const store = live ? createSelectionStore() : still.store;
  const spoken = recordAnnouncer();
  const value = {
    ...still,
    store,
    announcer: announcer ?? spoken,
    loaders: {
      ...still.loaders,
      search,
      ...loadersOf(sites),
      ...loaders,
    },
    live,
  };
  const pageWith = (content: ReactNode) => {
    const page = (
      <AppProvider value={value}>
        <WholeContext value={{ kind: 'here', value: sites }}>
          <OpenSite sites={sites}>{content}</OpenSite>
        </WholeContext>
      </AppProvider>
    );
    return strict ? <StrictMode>{page}</StrictMode> : page;
  };
  const rendered = render(pageWith(part));
  /** Renders the part anew, with the same facts and store. */
  const rerender = (content: ReactNode) => rendered.rerender(pageWith(content));
  return { ...rendered, rerender, store, spoken, act: store.getState(), user: userEvent.setup() };
}

/** All that is known of the open site, as the page around the panel gives it. */
function OpenSite({
  sites,
  children,
}: {
  readonly sites: readonly Site[];
  readonly children: ReactNode;
}) {
  const id = useSelection(({ selectedId }) => selectedId);
  const value = sites.find((site) => site.id === id);
  return (
    <SiteContext value={value === undefined ? { kind: 'idle' } : { kind: 'here', value }}>
      {children}
    </SiteContext>
  );
}
