import { act, screen, waitFor } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import groundManifest from '../data/ground/manifest.json';
import { App } from './App';
import { nearMap } from './model/geo/nearMap';
import { placeLabels } from './model/geo/placeLabels';
import { NotFoundPage } from './pages/NotFoundPage';
import { SitePage } from './pages/SitePage';
import { emptyQuery, type Query } from './query/query';
import { AppProvider } from './state/AppProvider';
import { staticContext } from './state/hooks';
import { inertLoaders } from './state/loaders';
import { createSelectionStore } from './state/store';
import { TextsContext } from './state/texts';
import { everythingSaid } from './testing/everythingSaid';
import { FakeMedia } from './testing/fakeMedia';
import { fixtureContext, fixtureSite } from './testing/fixtureFacts';
import { fixtureYear } from './testing/fixtureInputs';
import { loadersOf } from './testing/loadersOf';
import { inPseudo, readTexts, stringsIn, unmarked } from './testing/pseudoLanguage';
import { recordAnnouncer } from './testing/recordAnnouncer';
import { renderApp } from './testing/renderApp';
import { searchable } from './testing/searchable';
import { syntheticNearGround } from './testing/syntheticNearGround';
import { areaWords } from './text/de/area';
import { nearPanelWords } from './text/de/nearPanel';
import { pageWords } from './text/de/pages/words';
import { reportWords } from './text/de/report';
import { saveWords } from './text/de/save';
import { statistics } from './text/de/statistics';
import { de } from './text/de/texts';
import { languageOf } from './text/language';
import type { Texts } from './text/texts';

const pseudo: Texts = inPseudo(de);
vi.mock('./map/loadEngine', () => import('./testing/noEngineMock'));
vi.mock('./text/loadTexts', () => ({ loadTexts: () => Promise.resolve(pseudo) }));
vi.mock('./text/statisticsTexts', () => ({ statisticsTextsIn: { de: inPseudo(statistics) } }));
vi.mock('./text/areaTexts', () => ({ areaTextsIn: { de: inPseudo(areaWords) } }));
vi.mock('./text/nearPanelTexts', () => ({ nearPanelTextsIn: { de: inPseudo(nearPanelWords) } }));
vi.mock('./text/saveTexts', () => ({ saveTextsIn: { de: inPseudo(saveWords) } }));
vi.mock('./text/sentences', async (original) => inPseudo(await original()));
// Imported earlier than the pseudo-language.
vi.mock('./text/groundTexts', async (original) => {
  const language = await import('./testing/pseudoLanguage');
  return language.inPseudo(await original());
});
vi.mock('./text/reportTexts', async (original) => {
  const language = await import('./testing/pseudoLanguage');
  return language.inPseudo(await original());
});
vi.mock('./text/changeTexts', async (original) => {
  const language = await import('./testing/pseudoLanguage');
  return language.inPseudo(await original());
});
vi.mock('./text/exportTexts', async (original) => inPseudo(await original()));

const kassel = fixtureSite('kassel-wesertor');
const sites = [kassel, fixtureSite('fulda-nordend'), fixtureSite('ikz-rheingau')];
searchable(sites);
/** Names of languages and publishers belong to none. */
const facts = stringsIn([
  sites,
  fixtureContext(),
  Object.values(languageOf),
  placeLabels,
  groundManifest,
]);

test('the pseudo-language says every text of the contract', () => {
  const silent = (texts: ReturnType<typeof everythingSaid>) =>
    texts.filter(({ text }) => text === '').map(({ path }) => path);
  const said = everythingSaid(pseudo).map(({ path, text }) => ({ place: path, text }));
  expect(
    unmarked(
      said.filter(({ place }) => !/(^id|\.url|\.type)$/.test(place)),
      new Set(),
    ),
  ).toEqual([]);
  expect(silent(everythingSaid(pseudo))).toEqual(silent(everythingSaid(de)));
});

const kasselFold = pseudo.area.about(pseudo.area.name({ kind: 'city', name: 'Kassel' }));
const reportAddress = () =>
  Promise.resolve({ kind: 'email', email: 'karte@musterort.example' } as const);

function render() {
  const media = new FakeMedia();
  const store = createSelectionStore();
  const announcer = recordAnnouncer();
  const value = {
    sites,
    context: fixtureContext(),
    store,
    announcer,
    currentYear: fixtureYear,
    loaders: { ...inertLoaders, reportAddress, ...loadersOf(sites) },
    live: true,
  };
  const rendered = renderApp(<App value={value} texts={pseudo} />);
  return { ...rendered, media, announcer, act: store.getState() };
}

/** Waits for some words on the page, and finds what beside them is in no language. */
async function see(words: string): Promise<void> {
  // By plain text: looking for roles in so large a page takes seconds.
  await waitFor(() => expect(document.body.textContent).toContain(words));
  await waitFor(() => expect(document.body.textContent).not.toContain(pseudo.load.retrying));
  expect(unmarked(readTexts(document.body), facts)).toEqual([]);
}

test('no text of the page comes from anywhere else than the words of the language', async () => {
  const { act: actions, user, announcer } = render();
  const choose = (name: string) => user.click(screen.getByText(name));
  await see(pseudo.title);
  act(() => actions.openSite(kassel.id));
  await see(inPseudo(reportWords).open);
  await choose(inPseudo(reportWords).open);
  await see(inPseudo(reportWords).byMail);
  act(() => actions.closeSite());

  await choose(pseudo.near.open);
  await user.type(await screen.findByLabelText(inPseudo(nearPanelWords).field), 'Kassel');
  await see(inPseudo(nearPanelWords).kinds.city);
  await choose(pseudo.filters.menus.places);
  const asked: Query = { ...emptyQuery, terms: ['laufend'], from: 2016, text: 'Kita' };
  act(() => actions.setQuery(asked));
  await see(pseudo.filters.reset);
  act(() => actions.setQuery({ ...emptyQuery, text: 'gibtesnicht' }));
  await see(pseudo.result.nothing);
  act(() => actions.setQuery({ ...emptyQuery, districts: ['06611'] }));
  await see(kasselFold);
  await choose(kasselFold);
  await see(inPseudo(areaWords).partOf.city);
  act(() => actions.setQuery(emptyQuery));

  for (const { id } of sites) act(() => actions.toggleCompared(id));
  act(() => actions.setStage('comparison'));
  await see(pseudo.compare.chart.heading);
  act(() => actions.setStage('statistics'));
  await see(inPseudo(statistics).spans.heading);
  act(() => actions.setStage('map'));
  await user.click(screen.getByLabelText(pseudo.time.table.open));
  await see(pseudo.time.table.explain);

  const spoken = [...announcer.answers, ...announcer.hints].map((said) => ({
    text: said,
    place: 'spoken',
  }));
  expect(spoken.length).toBeGreaterThan(3);
  expect(unmarked(spoken, facts)).toEqual([]);
});

test('nor does any of a static page', () => {
  const page = document.createElement('div');
  const still = staticContext({ sites, context: fixtureContext(), currentYear: fixtureYear });
  page.innerHTML = renderToStaticMarkup(
    <AppProvider value={still}>
      <TextsContext value={pseudo}>
        <SitePage
          researched="2026-11"
          site={kassel}
          sites={sites}
          currentYear={fixtureYear}
          toRoot="../../"
          near={nearMap(kassel, syntheticNearGround())}
          groups={[]}
          words={inPseudo(pageWords)}
          easyText={null}
          changes={{ since: '2026-11', sites: {} }}
          reportTo={{ kind: 'email', email: 'karte@musterort.example' }}
        />
        <NotFoundPage toRoot="/" />
      </TextsContext>
    </AppProvider>,
  );
  expect(unmarked(readTexts(page), facts)).toEqual([]);
});
