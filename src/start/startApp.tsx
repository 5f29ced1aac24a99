import { type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from '../App';
import { type Loaded, loadSites } from '../load/loadSites';
import { resolveSite } from '../query/resolveSite';
import { createAnnouncer } from '../state/announcer';
import { earlyInput, withEarlyInput } from '../state/earlyInput';
import { languageMemory } from '../state/rememberedChoice';
import { createSelectionStore } from '../state/store';
import { TextsContext } from '../state/texts';
import { type Known, readLanguage } from '../state/url';
import { syncUrl } from '../state/urlSync';
import { de } from '../text/de/texts';
import { loadTexts } from '../text/loadTexts';
import type { Texts } from '../text/texts';
import { LoadFailure, UnreadableSites } from '../ui/page/LoadNotices';
import { pageLoaders } from './loaders';

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
  const notices = createRoot(notice);
  let end = () => {};
  const load = async () => {
    // Before the store writes the address anew.
    const { search } = location;
    const [loaded, texts] = await Promise.all([loadSites(sitesUrl), startTexts()]);
    const notify = (notice: ReactNode) =>
      notices.render(<TextsContext value={texts}>{notice}</TextsContext>);
    if (!loaded.ok) return notify(<LoadFailure reason={loaded.reason} onRetry={load} />);
    const unreadable = <UnreadableSites problems={loaded.problems} />;
    notify(unreadable);
    const fail = (error: unknown) => {
      console.error('The page has failed:', error);
      notify(<LoadFailure reason="program" onRetry={async () => location.reload()} />);
    };
    const known = knownOf(loaded);
    try {
      end = show(root, page, loaded, known, texts, fail);
    } catch (error) {
      return fail(error);
    }
    if (search === '') return;
    // Without it the page lacks a hint, nothing else.
    const part = await import('../ui/page/LinkNotice').catch(() => null);
    if (part === null) return;
    const { sites, context } = loaded;
    notify(
      <>
        {unreadable}
        <part.LinkNotice {...{ search, sites, known }} areas={context.areas} />
      </>,
    );
  };
  await load();
  return () => {
    end();
    notices.unmount();
  };
}

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
  page: Document,
  { sites, context, problems }: Loaded & { ok: true },
  known: Known,
  texts: Texts,
  onUncaughtError: (error: unknown) => void,
): () => void {
  const store = createSelectionStore();
  const announcer = createAnnouncer();
  const early = earlyInput(root);
  const leaveAddress = syncUrl(store, known, window);
  const { query } = store.getState();
  store.setState({ query: withEarlyInput(query, early) });
  const currentYear = Number(root.dataset.year);
  const app = (
    <StrictMode>
      <App
        value={{ sites, context, store, announcer, currentYear, loaders: pageLoaders, live: true }}
        texts={texts}
      />
    </StrictMode>
  );
  // The build renders German and all sites; with some unreadable, hydration would not match.
  const fits = root.childElementCount > 0 && problems.length === 0 && texts === de;
  // A boundary reports what it has caught.
  const errors = { onUncaughtError, onCaughtError: () => undefined };
  const rendered = fits ? hydrateRoot(root, app, errors) : createRoot(root, errors);
  if (!fits) rendered.render(app);
  page.documentElement.dataset.live = '';
  return () => {
    leaveAddress();
    rendered.unmount();
  };
}
