import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Configurator } from '../embed/configurator/Configurator';
import { plainEmbedding } from '../embed/configurator/embedCode';
import { loadSites } from '../load/loadSites';
import { resolveSite } from '../query/resolveSite';
import { AppProvider } from '../state/AppProvider';
import { createAnnouncer } from '../state/announcer';
import type { AppContextValue } from '../state/hooks';
import { createSelectionStore } from '../state/store';
import { TextsContext } from '../state/texts';
import { openingAddress, readUrl, writeUrl } from '../state/url';
import { embedPageTextsIn } from '../text/embedPageTexts';
import { languageOf, languages } from '../text/language';
import { loadTexts } from '../text/loadTexts';
import { LiveRegion } from '../ui/common/LiveRegion';
import { factLoaders, pageLoaders } from './loaders';

/**
 * Brings the page about embedding to life. Its address has the state of the map from which it was
 * opened; the rest of the page stays as the build has written it.
 * @param root address of the root of the product
 */
export async function startConfigurator(place: HTMLElement, root: string): Promise<void> {
  const { lang } = document.documentElement;
  const ofPage = languages.find((id) => languageOf[id].tag === lang) ?? 'de';
  const known = { resolveSite: () => undefined, areas: [] };
  const asked = readUrl(location.search, known).language;
  const texts = await loadTexts(asked ?? ofPage);
  const loaded = await loadSites(`${root}data/sites-index.json`);
  const page = createRoot(place);
  document.documentElement.dataset.live = '';
  if (!loaded.ok) {
    page.render(<p role="alert">{embedPageTextsIn[texts.id].failed}</p>);
    return;
  }
  const { sites, context } = loaded;
  const state = readUrl(location.search, {
    resolveSite: (id) => resolveSite(sites, id),
    areas: context.areas,
  });
  const { query, sort } = state;
  const initial = {
    ...plainEmbedding,
    parameters: writeUrl({ ...openingAddress, query, sort }).slice(1),
    site: state.selectedId,
    language: texts.id,
  };
  const currentYear = Number(place.dataset.year);
  const value: AppContextValue = {
    ...{ sites, context, currentYear },
    store: createSelectionStore(),
    announcer: createAnnouncer(),
    loaders: {
      ...pageLoaders(root),
      ...factLoaders(root, Promise.resolve(loaded)),
      whyMissing: () => Promise.resolve('partFailed'),
    },
    live: true,
  };
  page.render(
    <StrictMode>
      <TextsContext value={texts}>
        <AppProvider value={value}>
          <Configurator root={root} initial={initial} />
          <LiveRegion />
        </AppProvider>
      </TextsContext>
    </StrictMode>,
  );
}
