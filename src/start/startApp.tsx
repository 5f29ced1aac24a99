import { type ReactNode, StrictMode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { App } from '../App';
import { type Loaded, loadSites } from '../load/loadSites';
import { hasFacet, type Query } from '../query/query';
import { resolveSite } from '../query/resolveSite';
import { hasFinder } from '../query/search/finders';
import { AppProvider } from '../state/AppProvider';
import { createAnnouncer } from '../state/announcer';
import { earlyInput, withEarlyInput } from '../state/earlyInput';
import { embeddedAs } from '../state/embedding';
import type { AppContextValue } from '../state/hooks';
import { addressBelow } from '../state/linkParameters';
import { languageMemory } from '../state/rememberedChoice';
import { createSelectionStore } from '../state/store';
import { TextsContext } from '../state/texts';
import { type Known, readLanguage, readUrl } from '../state/url';
import { syncUrl } from '../state/urlSync';
import { de } from '../text/de/texts';
import { loadTexts } from '../text/loadTexts';
import type { Texts } from '../text/texts';
import { FollowingTexts } from '../ui/page/ChosenTexts';
import {
  LoadFailure,
  type LoadFailureReason,
  Renewed,
  UnreadableSites,
} from '../ui/page/LoadNotices';
import { fetchMap } from './fetchMap';
import { factLoaders, pageLoaders } from './loaders';
import { createNotices } from './notices';
import { dropOtherCanonical } from './ownAddress';
import { linkFromRoot } from './rootLinks';
import { askingWhy } from './whyMissing';

/**
 * Fetches the facts, then hydrates what the build has rendered; on a static page it fetches the
 * first screen, too, and opens there what the page shows. Until then, and when something does not
 * come, the rendered page stays readable. An error that leaves no part of the page is reported.
 * @param productRoot address of the folder in which the first screen is
 * @returns ends the app: from then on it leaves page and address alone
 */
export async function startApp(page: Document, productRoot: string): Promise<() => void> {
  const notice = page.getElementById('notice');
  if (notice === null) return () => undefined;
  const isStatic = page.getElementById('root') === null;
  const view = embeddedAs(page);
  const notices = createNotices(notice, inTexts(de));
  const whyMissing = askingWhy(page, productRoot, () => notices.show({ renewed: <Renewed /> }));
  // Of parts that nobody waits for, too.
  const noteMissing = () => {
    whyMissing().catch(console.error);
  };
  addEventListener('vite:preloadError', noteMissing);
  let end = isStatic ? reloadOnTravel() : () => {};
  const { keeps, ...loadersOfPage } = pageLoaders(productRoot);
  // On a static page, which may stay as it is, the map comes with the first screen.
  let fetchesMap = !isStatic && view !== 'liste';
  const load = async () => {
    // Before the store writes the address anew.
    const address = addressBelow(productRoot, location);
    const miss = (reason: LoadFailureReason) =>
      notices.show({
        // The page of a site stays below, not the list.
        failure: <LoadFailure reason={isStatic ? 'noMap' : reason} onRetry={load} />,
      });
    const missPart = async () => {
      if ((await whyMissing()) !== 'renewed') miss('offline');
    };
    const fromPage = isStatic ? await import('./fromPage').catch(() => null) : undefined;
    const arrival = fromPage?.arrivalAt(page, address) ?? address;
    const facts = loadSites(`${productRoot}data/sites-index.json`);
    const loaders = { ...loadersOfPage, ...factLoaders(productRoot, facts), whyMissing };
    // The page of a site knows its id, so what is known of the site need not wait for the list.
    const { selectedId: asked } = readUrl(arrival, { resolveSite: (id) => id, areas: [] });
    if (isStatic && asked) loaders.site(asked).catch(() => undefined);
    if (fetchesMap) fetchMap(loaders).catch(console.error);
    fetchesMap = false;
    const [loaded, texts, enter, embedded] = await Promise.all([
      facts,
      startTexts(arrival),
      fromPage?.fetchFirstScreen(page, productRoot).catch(() => null),
      view === null ? undefined : import('../embed/EmbeddedApp').catch(() => null),
    ]);
    notices.frame(inTexts(texts));
    if (fromPage === null) return missPart();
    if (!loaded.ok) return miss(loaded.reason);
    if (enter === null || embedded === null) return missPart();
    const { sites, context, problems } = loaded;
    notices.show({ failure: null, unreadable: <UnreadableSites problems={problems} /> });
    const fail = (error: unknown) => {
      console.error('The page has failed:', error);
      const reload = async () => location.reload();
      notices.show({ failure: <LoadFailure reason="program" onRetry={reload} /> });
    };
    const known = knownOf(loaded);
    const early = page.getElementById('root');
    // A list of what a text does not find would be wrong, so the search comes first.
    if (
      isSearched(readUrl(arrival, known).query) ||
      (early !== null && isSearched(earlyInput(early)))
    )
      try {
        await loaders.search();
      } catch {
        return miss('offline');
      }
    // The page of a site gives way to its panel at once, or the site would be gone for a while.
    const { selectedId } = readUrl(arrival, known);
    if (enter !== undefined && selectedId !== null)
      try {
        await loaders.site(selectedId);
      } catch {
        return missPart();
      }
    const focusLost = enter?.() ?? false;
    const root = page.getElementById('root');
    if (root === null) return;
    const value: AppContextValue = {
      sites,
      context,
      store: createSelectionStore(),
      announcer: createAnnouncer(),
      currentYear: Number(root.dataset.year),
      loaders,
      live: true,
      ...(view !== null && { embedded: view }),
    };
    try {
      const Page = embedded?.EmbeddedApp ?? App;
      // The build renders German, all sites and the whole page; with some unreadable, hydration would not match.
      const fits =
        root.childElementCount > 0 && problems.length === 0 && texts === de && Page === App;
      const undo = linkFromRoot(page, productRoot);
      end();
      const onMissing = (retry: (() => void) | null) =>
        notices.show({
          failure: retry && <LoadFailure reason="search" onRetry={async () => retry()} />,
        });
      const start = { known, productRoot, arrival, texts, Page, fits, onMissing };
      const leave = show(root, value, start, fail);
      end = () => {
        leave();
        undo();
      };
      // Whoever was reading the page by keyboard goes on in the panel, or in the list.
      if (focusLost) {
        if (value.store.getState().selectedId === null)
          page.getElementById('standorte')?.focus({ preventScroll: true });
        else value.store.setState({ openedByPerson: true });
      }
    } catch (error) {
      return fail(error);
    }
    page.documentElement.dataset.live = '';
    // Notices follow the language of the page.
    notices.frame((children) => (
      <AppProvider value={value}>
        <FollowingTexts initial={texts}>{children}</FollowingTexts>
      </AppProvider>
    ));
    notices.show({});
    // Without it the page needs the network on the next visit, too. The server for development has no worker.
    if (import.meta.env.PROD)
      import('./keepOffline').then(
        (part) => part.keepOffline(productRoot, keeps, (update) => notices.show({ update })),
        () => undefined,
      );
    // What a frame shows was chosen by its host, whose visitors can not mend the address.
    if (arrival === '' || view !== null) return;
    // Without it the page lacks a hint, nothing else.
    const part = await import('../ui/page/LinkNotice').catch(() => null);
    if (part === null) return;
    const link = <part.LinkNotice {...{ address: arrival, known }} />;
    notices.show({ link });
  };
  await load();
  return () => {
    end();
    removeEventListener('vite:preloadError', noteMissing);
    notices.end();
  };
}

/**
 * To the browser, entries of the history that the app has made before the person left and came back
 * are of the static page that stands there now. Only a new page shows them.
 * @returns ends it
 */
function reloadOnTravel(): () => void {
  const { pathname, search } = location;
  const travel = () => {
    if (location.pathname !== pathname || location.search !== search) location.reload();
  };
  addEventListener('popstate', travel);
  return () => removeEventListener('popstate', travel);
}

const isSearched = (query: Query): boolean => hasFacet(query, 'text');

const inTexts = (texts: Texts) => (children: ReactNode) => (
  <TextsContext value={texts}>{children}</TextsContext>
);

/** The language that the link requests or the person has chosen before; German as the fallback. */
function startTexts(address: string): Promise<Texts> {
  const language = readLanguage(address) ?? languageMemory.recall(window) ?? 'de';
  return loadTexts(language).catch(() => de);
}

/** What links may refer to. */
const knownOf = ({ sites, context }: Loaded & { ok: true }): Known => ({
  resolveSite: (id) => resolveSite(sites, id),
  areas: context.areas,
});

interface Start {
  readonly known: Known;
  readonly productRoot: string;
  /** The address by which the page was opened, from the root. */
  readonly arrival: string;
  readonly texts: Texts;
  readonly Page: typeof App;
  /** What the build has rendered is what is shown first. */
  readonly fits: boolean;
  /** As `syncUrl` tells it. */
  readonly onMissing: (retry: (() => void) | null) => void;
}

function show(
  root: HTMLElement,
  value: AppContextValue,
  { known, productRoot, arrival, texts, Page, fits, onMissing }: Start,
  onUncaughtError: (error: unknown) => void,
): () => void {
  const { store } = value;
  const early = earlyInput(root);
  const place = { root: productRoot, arrival, replaces: Page !== App, onMissing };
  const leaveAddress = syncUrl(store, known, window, place, ({ query }) =>
    isSearched(query) && !hasFinder(value.sites) ? value.loaders.search() : null,
  );
  // After the address has been written.
  const leaveCanonical = dropOtherCanonical(document, (changed) => store.subscribe(changed));
  const { query } = store.getState();
  store.setState({ query: withEarlyInput(query, early) });
  const app = (
    <StrictMode>
      <Page value={value} texts={texts} />
    </StrictMode>
  );
  const errors = {
    onUncaughtError,
    // A boundary reports what it has caught.
    onCaughtError: () => undefined,
    // Whoever translates the page before it is hydrated changes what React expects to find.
    onRecoverableError: (error: unknown) => console.info('Rendered anew:', error),
  };
  let rendered: Root | null = null;
  // In slices, between which the page scrolls; what is clicked or typed meanwhile is heard at once.
  if (fits)
    startTransition(() => {
      rendered = hydrateRoot(root, app, errors);
    });
  else {
    rendered = createRoot(root, errors);
    // At once, else a page that is not ours to show would be seen for a moment.
    flushSync(() => rendered?.render(app));
  }
  return () => {
    leaveCanonical();
    leaveAddress();
    rendered?.unmount();
  };
}
