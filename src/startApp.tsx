import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App';
import { type Loaded, loadSites } from './load/loadSites';
import { loadStops } from './load/loadStops';
import { loadTopology } from './load/loadTopology';
import { resolveSite } from './query/resolveSite';
import { createAnnouncer } from './state/announcer';
import { earlyInput, withEarlyInput } from './state/earlyInput';
import { createSelectionStore } from './state/store';
import { syncUrl } from './state/urlSync';
import { streetLoaders } from './streetLoaders';
import { LoadFailure } from './ui/page/LoadFailure';
import { UnreadableSites } from './ui/page/UnreadableSites';

const dataUrl = (name: string): string => `${import.meta.env.BASE_URL}data/${name}`;
const topology = () => loadTopology(dataUrl('boundaries.json'));
const stops = () => loadStops(dataUrl('stops.json'));

/**
 * Brings the page to life: fetches the facts, then hydrates what the build has rendered. Until then,
 * and when the facts do not come, the rendered page stays readable.
 */
export async function startApp(page: Document): Promise<void> {
  const root = page.getElementById('root');
  const notice = page.getElementById('notice');
  if (root === null || notice === null) return;
  const notices = createRoot(notice);
  const load = async () => {
    const loaded = await loadSites(dataUrl('sites.geojson'));
    if (!loaded.ok) return notices.render(<LoadFailure reason={loaded.reason} onRetry={load} />);
    notices.render(<UnreadableSites problems={loaded.problems} />);
    show(root, page, loaded);
  };
  await load();
}

function show(
  root: HTMLElement,
  page: Document,
  { sites, context, problems }: Loaded & { ok: true },
): void {
  const store = createSelectionStore();
  const announcer = createAnnouncer();
  const early = earlyInput(root);
  syncUrl(store, { resolveSite: (id) => resolveSite(sites, id), areas: context.areas }, window);
  const { query } = store.getState();
  store.setState({ query: withEarlyInput(query, early) });
  const currentYear = Number(root.dataset.year ?? new Date().getFullYear());
  const app = (
    <StrictMode>
      <App
        value={{ sites, context, store, announcer, currentYear }}
        loadTopology={topology}
        loadStops={stops}
        streets={streetLoaders}
      />
    </StrictMode>
  );
  // What the build has rendered holds all sites; with some unreadable it would not fit.
  if (root.childElementCount > 0 && problems.length === 0) hydrateRoot(root, app);
  else createRoot(root).render(app);
  page.documentElement.dataset.live = '';
}
