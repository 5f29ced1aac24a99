import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { hasPlaces } from '../model/places';
import type { ListedSite, LngLat, Site } from '../model/site';
import type { Context } from '../model/sitesGeoJson';
import { siteById } from '../query/columns';
import type { Query } from '../query/query';
import { type SortKey, sortedBy } from '../query/sortSites';
import { type View, view } from '../query/view';
import { type Announcer, createAnnouncer } from './announcer';
import type { EmbedView } from './embedding';
import { inertLoaders, type Loaders, type WhyMissing } from './loaders';
import { askAgainForStyles } from './missingStyles';
import { type Actions, createReadOnlyStore, type Selection, type Store } from './store';

/** What every panel may use: facts, loaders and store. Provided once per page. */
export interface AppContextValue {
  readonly sites: readonly ListedSite[];
  readonly context: Context;
  readonly store: Store;
  readonly announcer: Announcer;
  /** The current year: decides which sites are former ones. */
  readonly currentYear: number;
  readonly loaders: Loaders;
  /** False on static pages: they show everything and offer no choices. */
  readonly live: boolean;
  /** What of the map is shown in the frame of another page; omitted for the whole page. */
  readonly embedded?: EmbedView;
}

export const AppContext = createContext<AppContextValue | null>(null);

/** The context of a page without scripts: the opening selection, which never changes. */
export const staticContext = (
  facts: Pick<AppContextValue, 'sites' | 'context' | 'currentYear'>,
): AppContextValue => ({
  ...facts,
  store: createReadOnlyStore(),
  announcer: createAnnouncer(),
  loaders: inertLoaders,
  live: false,
});

/** The app's context. Throws without a provider: a programming error. */
export function useApp(): AppContextValue {
  const value = useContext(AppContext);
  if (value === null) throw new Error('AppContext is missing');
  return value;
}

/** A part of the state; the component renders again when it changes. */
export function useSelection<T>(part: (selection: Selection) => T): T {
  return useStore(useApp().store, part);
}

/** How long in ms what comes after the map waits for it: a script of the map that hangs must not keep it away. */
const mapPatienceMs = 5000;

/** Whether the map is in charge, is given up, or takes too long: until then it has line and processor for itself. */
export function useMapSettled(): boolean {
  const settled = useSelection(({ viewport, mapFixed }) => viewport !== null || mapFixed);
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    if (settled) return;
    const timer = setTimeout(() => setWaited(true), mapPatienceMs);
    return () => clearTimeout(timer);
  }, [settled]);
  return settled || waited;
}

/** The actions never change, so using them causes no render. */
export const useActions = (): Actions => useApp().store.getState();

/** What list, map and figures answer. */
export interface Question {
  readonly query: Query;
  readonly sort: SortKey;
  /** Where distances are measured from. */
  readonly point: LngLat | null;
}

/** The question that is being answered; provided by `AppProvider`. */
export const QuestionContext = createContext<Question | null>(null);

/**
 * The question that list, map and figures answer: the latest choices, or for some frames the ones
 * before them. Whoever shows what a person has just chosen – a field, a checkbox – reads the
 * selection instead. Throws without a provider: a programming error.
 */
export function useQuestion(): Question {
  const question = useContext(QuestionContext);
  if (question === null) throw new Error('QuestionContext is missing');
  return question;
}

/** The answer to the question. */
export function useView(): View {
  const { sites, context, currentYear } = useApp();
  return view(sites, useQuestion().query, currentYear, context.areas);
}

/** The sites of the answer in the order of the question. */
export function useListedSites(): readonly ListedSite[] {
  const { sites: all } = useApp();
  const { sites } = useView();
  const { query, sort, point } = useQuestion();
  return useMemo(() => sortedBy(sites, sort, query, point, all), [sites, sort, query, point, all]);
}

/**
 * Announces a text as an answer whenever it changes. The first is silent: nobody has acted yet; ''
 * cancels what was not announced yet.
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

/** The open site as the list knows it, or null. */
export function useSelectedSite(): ListedSite | null {
  const { sites } = useApp();
  const id = useSelection((selection) => selection.selectedId);
  return siteById(sites, id);
}

/**
 * All that is known of the sites of the page, in their order, for parts that tell more than the list.
 * Whoever shows such a part loads it, too.
 */
export const WholeContext = createContext<Loaded<readonly Site[]>>({ kind: 'idle' });

/** All that is known of the sites, in a part that waits for it. Throws elsewhere: a programming error. */
export function useWhole(): readonly Site[] {
  const whole = useContext(WholeContext);
  if (whole.kind !== 'here') throw new Error('what is known of the sites is not loaded');
  return whole.value;
}

/** All that is known of the open site. Whoever shows the panel loads it, too. */
export const SiteContext = createContext<Loaded<Site>>({ kind: 'idle' });

/** All that is known of the open site; null where none is open, or it is not loaded. */
export function useOpenSite(): Site | null {
  const id = useSelection((selection) => selection.selectedId);
  const site = useContext(SiteContext);
  return site.kind === 'here' && site.value.id === id ? site.value : null;
}

/** Loads all that is known of a site; what has come before is there at once. @param id null: none */
export function useLoadedSite(id: string | null): Loaded<Site> {
  const { loaders } = useApp();
  const here = id === null ? null : loaders.siteHere(id);
  const load = useCallback(() => loaders.site(id ?? ''), [loaders, id]);
  const loaded = useLoaded(load, id !== null && here === null);
  return here === null ? loaded : { kind: 'here', value: here };
}

export type Loaded<T> =
  /** `idle`: not requested yet. */
  | { readonly kind: 'idle' | 'loading' }
  | { readonly kind: 'failed'; readonly why: WhyMissing; readonly retry: () => void }
  | { readonly kind: 'here'; readonly value: T };

/**
 * Lazy-loads a part of the page with its script, or facts. React's own `lazy` would suspend the
 * page around it on the server, and caches a failure for good. What a missing connection has kept away
 * comes by itself when that returns.
 * @param load as long as it stays the same function, its outcome stays, too
 * @param wanted nothing is loaded before it is true; what has been loaded stays
 */
export function useLoaded<T>(load: () => Promise<T>, wanted = true): Loaded<T> {
  const { whyMissing } = useApp().loaders;
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    // The result of an outdated request is dropped: a later one may have settled.
    let ended = false;
    const settle = (settled: Outcome<T>) => {
      if (!ended) setOutcome(settled);
    };
    load().then(
      (value) => settle({ load, attempt, value }),
      () => whyMissing().then((why) => settle({ load, attempt, why })),
    );
    return () => {
      ended = true;
    };
  }, [load, wanted, attempt, whyMissing]);
  const retry = useCallback(() => {
    askAgainForStyles(document);
    setAttempt((last) => last + 1);
  }, []);
  const settled = outcome?.attempt === attempt && outcome.load === load ? outcome : null;
  const cut = wanted && settled !== null && 'why' in settled && settled.why === 'partFailed';
  useWhenOnline(retry, cut);
  if (settled === null) return { kind: wanted ? 'loading' : 'idle' };
  if ('value' in settled) return { kind: 'here', value: settled.value };
  return { kind: 'failed', why: settled.why, retry };
}

/**
 * The places of the sites and areas (`model/places.ts`), for parts that ask for some; at once where they
 * are there already, as with the map.
 */
export function usePlaces(wanted = true): Loaded<void> {
  const { sites, loaders } = useApp();
  const known = hasPlaces(sites);
  const loaded = useLoaded(loaders.places, wanted && !known);
  return known ? { kind: 'here', value: undefined } : loaded;
}

/** Calls a function when the line returns, while that is waited for. */
export function useWhenOnline(call: () => void, waits = true): void {
  useEffect(() => {
    if (!waits) return;
    addEventListener('online', call);
    return () => removeEventListener('online', call);
  }, [call, waits]);
}

/** The result of an attempt: what has come, or why nothing has. */
type Outcome<T> = { readonly load: () => Promise<T>; readonly attempt: number } & (
  | { readonly value: T }
  | { readonly why: WhyMissing }
);
