import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Site } from '../model/site';
import type { Context } from '../model/sitesGeoJson';
import { sortedBy } from '../query/sortSites';
import { type View, view } from '../query/view';
import { type Announcer, createAnnouncer } from './announcer';
import { inertLoaders, type Loaders } from './loaders';
import { type Actions, createReadOnlyStore, type Selection, type Store } from './store';

/** What every panel may use: the facts, what else can be loaded, and the store. Provided once a page. */
export interface AppContextValue {
  readonly sites: readonly Site[];
  readonly context: Context;
  readonly store: Store;
  readonly announcer: Announcer;
  /** Year of today: decides which sites are former ones. */
  readonly currentYear: number;
  readonly loaders: Loaders;
  /** False on pages that the build renders for good: they show all, and nothing there can be chosen. */
  readonly live: boolean;
}

export const AppContext = createContext<AppContextValue | null>(null);

/** The context of a page without scripts: the opening selection, which nobody changes. */
export const staticContext = (
  facts: Pick<AppContextValue, 'sites' | 'context' | 'currentYear'>,
): AppContextValue => ({
  ...facts,
  store: createReadOnlyStore(),
  announcer: createAnnouncer(),
  loaders: inertLoaders,
  live: false,
});

/** The app's context. Throws where nothing provides it: a mistake of the programmer. */
export function useApp(): AppContextValue {
  const value = useContext(AppContext);
  if (value === null) throw new Error('AppContext is missing');
  return value;
}

/** A part of what the user has chosen; the component renders again when it changes. */
export function useSelection<T>(part: (selection: Selection) => T): T {
  return useStore(useApp().store, part);
}

/** The actions never change, so using them renders nothing again. */
export const useActions = (): Actions => useApp().store.getState();

/** The answer to the current query. */
export function useView(): View {
  const { sites, context, currentYear } = useApp();
  const query = useSelection((selection) => selection.query);
  return view(sites, query, currentYear, context.areas);
}

/** The sites of the current query in the order that a person has chosen. */
export function useListedSites(): readonly Site[] {
  const { sites } = useView();
  const query = useSelection((selection) => selection.query);
  const sort = useSelection((selection) => selection.sort);
  const point = useSelection(({ origin }) => origin?.point ?? null);
  return useMemo(() => sortedBy(sites, sort, query, point), [sites, sort, query, point]);
}

/**
 * Speaks a text as an answer whenever it becomes another one. The first is silent: nobody has asked;
 * '' says nothing and takes back what was not spoken yet.
 */
export function useSpoken(topic: string, text: string): void {
  const { announcer } = useApp();
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return;
    before.current = text;
    announcer.answer(topic, text);
  }, [announcer, topic, text]);
}

/** The open site, or null. */
export function useSelectedSite(): Site | null {
  const { sites } = useApp();
  const id = useSelection((selection) => selection.selectedId);
  return sites.find((site) => site.id === id) ?? null;
}

export type Loaded<T> =
  /** `idle`: not wanted yet. */
  | { readonly kind: 'idle' | 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'here'; readonly value: T };

/**
 * What is loaded when it is needed: a part of the page with its script, or facts. React's own `lazy`
 * would render nothing of the page around it on the server, and keeps a failure for good.
 * @param load must stay the same function
 * @param wanted loads nothing before; what has come stays
 */
export function useLoaded<T>(load: () => Promise<T>, wanted = true): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    // What comes of an earlier request is not heard: a later one may have settled.
    let ended = false;
    const settle = (settled: Outcome<T>) => {
      if (!ended) setOutcome(settled);
    };
    load().then(
      (value) => settle({ attempt, value }),
      () => settle({ attempt }),
    );
    return () => {
      ended = true;
    };
  }, [load, wanted, attempt]);
  if (outcome?.attempt !== attempt) return { kind: wanted ? 'loading' : 'idle' };
  if ('value' in outcome) return { kind: 'here', value: outcome.value };
  return { kind: 'failed', retry: () => setAttempt(attempt + 1) };
}

/** What an attempt has led to; without a value it has failed. */
type Outcome<T> = { readonly attempt: number; readonly value: T } | { readonly attempt: number };
