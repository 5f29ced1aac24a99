import { type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from '../App';
import { type Loaded, loadSites } from '../load/loadSites';
import { hasFacet, type Query } from '../query/query';
import { resolveSite } from '../query/resolveSite';
import { hasFinder } from '../query/search/finders';
import { AppProvider } from '../state/AppProvider';
import { createAnnouncer } from '../state/announcer';
import { earlyInput, withEarlyInput } from '../state/earlyInput';
import type { AppContextValue } from '../state/hooks';
import { languageMemory } from '../state/rememberedChoice';
import { createSelectionStore } from '../state/store';
import { TextsContext } from '../state/texts';
import { type Known, readLanguage, readUrl } from '../state/url';
import { syncUrl } from '../state/urlSync';
import { de } from '../text/de/texts';
import { loadTexts } from '../text/loadTexts';
import type { Texts } from '../text/texts';
import { FollowingTexts } from '../ui/page/ChosenTexts';
import { LoadFailure, Renewed, UnreadableSites } from '../ui/page/LoadNotices';
import { pageLoaders, searchLoader } from './loaders';
import { createNotices } from './notices';
import { askingWhy } from './whyMissing';

const sitesUrl = `${import.meta.env.BASE_URL}data/sites.geojson`;

/**
 * Fetches the facts, then hydrates what the build has rendered. Until then, and when the facts do
 * not come, the rendered page stays readable. An error that leaves no part of the page is reported.
 * @returns ends the app: from then on it leaves page and address alone
 */
export async function startApp(page: Document): Promise<() => void> {
  const root = page.getElementById('root');
  const notice = page.getElementById('notice');
  if (root === null || notice === null) return () => undefined;
  const notices = createNotices(notice, inTexts(de));
  const whyMissing = askingWhy(page, () => notices.show({ renewed: <Renewed /> }));
  // Of parts that nobody waits for, too.
  const noteMissing = () => {
    whyMissing().catch(console.error);
  };
  addEventListener('vite:preloadError', noteMissing);
  let end = () => {};
  const load = async () => {
    // Before the store writes the address anew.
    const { search } = location;
    const [loaded, texts] = await Promise.all([loadSites(sitesUrl), startTexts()]);
    notices.frame(inTexts(texts));
    if (!loaded.ok)
      return notices.show({ failure: <LoadFailure reason={loaded.reason} onRetry={load} /> });
    const { sites, context, problems } = loaded;
    notices.show({ failure: null, unreadable: <UnreadableSites problems={problems} /> });
    const fail = (error: unknown) => {
      console.error('The page has failed:', error);
      const reload = async () => location.reload();
      notices.show({ failure: <LoadFailure reason="program" onRetry={reload} /> });
    };
    const known = knownOf(loaded);
    const value: AppContextValue = {
      sites,
      context,
      store: createSelectionStore(),
      announcer: createAnnouncer(),
      currentYear: Number(root.dataset.year),
      loaders: {
        ...pageLoaders,
        whyMissing,
        search: searchLoader({ sites, areas: context.areas }),
      },
      live: true,
    };
    // A list of what a text does not find would be wrong, so the search comes first.
    if (isSearched(readUrl(search, known).query) || isSearched(earlyInput(root)))
      try {
        await value.loaders.search();
      } catch {
        return notices.show({ failure: <LoadFailure reason="offline" onRetry={load} /> });
      }
    try {
      // The build renders German and all sites; with some unreadable, hydration would not match.
      const fits = root.childElementCount > 0 && problems.length === 0 && texts === de;
      end = show(root, value, known, texts, fits, fail);
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
    if (search === '') return;
    // Without it the page lacks a hint, nothing else.
    const part = await import('../ui/page/LinkNotice').catch(() => null);
    if (part === null) return;
    const link = <part.LinkNotice {...{ search, known }} />;
    notices.show({ link });
  };
  await load();
  return () => {
    end();
    removeEventListener('vite:preloadError', noteMissing);
    notices.end();
  };
}

const isSearched = (query: Query): boolean => hasFacet(query, 'text');

const inTexts = (texts: Texts) => (children: ReactNode) => (
  <TextsContext value={texts}>{children}</TextsContext>
);

/** The language that the link requests or the person has chosen before; German as the fallback. */
function startTexts(): Promise<Texts> {
  const language = readLanguage(location.search) ?? languageMemory.recall(window) ?? 'de';
  return loadTexts(language).catch(() => de);
}

/** What links may refer to. */
const knownOf = ({ sites, context }: Loaded & { ok: true }): Known => ({
  resolveSite: (id) => resolveSite(sites, id),
  areas: context.areas,
});

function show(
  root: HTMLElement,
  value: AppContextValue,
  known: Known,
  texts: Texts,
  fits: boolean,
  onUncaughtError: (error: unknown) => void,
): () => void {
  const { store } = value;
  const early = earlyInput(root);
  const leaveAddress = syncUrl(store, known, window, ({ query }) =>
    isSearched(query) && !hasFinder(value.sites) ? value.loaders.search() : null,
  );
  const { query } = store.getState();
  store.setState({ query: withEarlyInput(query, early) });
  const app = (
    <StrictMode>
      <App value={value} texts={texts} />
    </StrictMode>
  );
  const errors = {
    onUncaughtError,
    // A boundary reports what it has caught.
    onCaughtError: () => undefined,
    // Whoever translates the page before it is hydrated changes what React expects to find.
    onRecoverableError: (error: unknown) => console.info('Rendered anew:', error),
  };
  const rendered = fits ? hydrateRoot(root, app, errors) : createRoot(root, errors);
  if (!fits) rendered.render(app);
  return () => {
    leaveAddress();
    rendered.unmount();
  };
}
