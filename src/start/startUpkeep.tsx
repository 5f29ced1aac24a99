import '../styles/tokens.css';
import '../styles/base.css';
import { wrap } from 'comlink';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { parseContext } from '../model/sitesGeoJson';
import { AppProvider } from '../state/AppProvider';
import { staticContext } from '../state/hooks';
import { inertLoaders } from '../state/loaders';
import { frameWords } from '../text/upkeep/frame';
import { startKeeping } from '../upkeep/page/keep/keeping';
import { createUpkeepStore } from '../upkeep/page/store';
import { UpkeepApp } from '../upkeep/page/UpkeepApp';
import { UpkeepContext } from '../upkeep/page/useUpkeep';
import { hasView } from '../upkeep/page/views';
import type { UpkeepWorker } from '../upkeep/worker/upkeepWorker';
import { isSupported } from './isSupported';
import { pageLoaders } from './loaders';

/**
 * The entry of the Pflege page, which shares no script with the map: what staff need must not weigh
 * on visitors.
 */
const { url } = import.meta;
const place = document.getElementById('pflege');
if (place !== null) {
  if (isSupported()) start(place).catch(console.error);
  else place.textContent = frameWords.unsupported;
}

async function start(place: HTMLElement): Promise<void> {
  // The build puts this script into pflege/assets/; as a source it is in src/start/.
  const root = new URL('../..', url).href;
  const currentYear = Number(place.dataset.year);
  const worker = new Worker(new URL('../upkeep/worker/upkeepWorker.ts', import.meta.url), {
    type: 'module',
  });
  const workshop = await wrap<UpkeepWorker>(worker).workshopOf(root, currentYear);
  const outgoing = await workshop.outgoing();
  const store = createUpkeepStore(workshop);
  worker.addEventListener('error', () => store.getState().noteBroken());
  const keeping = startKeeping(store);
  // The search of the map and its questions are not asked here.
  // The sites of a draft have their places themselves.
  const loaders = { ...inertLoaders, ...pageLoaders(root), places: async () => undefined };
  // For the parts of the map's interface that are used here: there is nothing to choose yet.
  const nothing = { sites: [], context: parseContext(null), currentYear };
  createRoot(place).render(
    <StrictMode>
      <AppProvider value={staticContext(nothing)}>
        <UpkeepContext
          value={{ store, workshop, outgoing, keeping, loaders, root, currentYear, hasView }}
        >
          <UpkeepApp />
        </UpkeepContext>
      </AppProvider>
    </StrictMode>,
  );
}
