import { Info } from 'lucide-react';
import { memo } from 'react';
import styles from './App.module.css';
import { MapView } from './map/MapView';
import { selectionBbox } from './query/selectionBbox';
import { AfterList, AppProvider } from './state/AppProvider';
import {
  type AppContextValue,
  useApp,
  useLoaded,
  useQuestion,
  useSelection,
  useView,
} from './state/hooks';
import { TextsContext, useTexts } from './state/texts';
import type { Texts } from './text/texts';
import { AreaFold } from './ui/area/AreaFold';
import { ErrorBoundary, Part } from './ui/common/ErrorBoundary';
import { LiveRegion } from './ui/common/LiveRegion';
import { media, useMedia, usePrinting } from './ui/common/useMedia';
import { CompareTray } from './ui/compare/CompareTray';
import { DetailArea } from './ui/detail/DetailArea';
import { ActiveFilters } from './ui/filters/ActiveFilters';
import { FilterMenus } from './ui/filters/FilterMenus';
import { FilterSheet } from './ui/filters/FilterSheet';
import { TypeBar } from './ui/filters/TypeBar';
import { MapSites } from './ui/mapKeyboard/MapSites';
import { NearMe } from './ui/near/NearMe';
import { ChosenTexts } from './ui/page/ChosenTexts';
import { Footer } from './ui/page/Footer';
import { LanguageChoice } from './ui/page/LanguageChoice';
import { NarrowSwitch } from './ui/page/NarrowSwitch';
import { PageFailed } from './ui/page/PageFailed';
import { SkipLinks } from './ui/page/SkipLinks';
import { ThemeChoice } from './ui/page/ThemeChoice';
import { ListHead } from './ui/results/ListHead';
import { PrintedFrom } from './ui/results/PrintedFrom';
import { ResultSentence } from './ui/results/ResultSentence';
import { SiteList } from './ui/results/SiteList';
import { SearchBox } from './ui/search/SearchBox';
import { DescribeSelection } from './ui/share/DescribeSelection';
import { StageArea } from './ui/stage/StageArea';
import { StageSwitch } from './ui/stage/StageSwitch';
import { MapLegend } from './ui/svgMap/MapLegend';
import { StaticMap, type StaticMapProps } from './ui/svgMap/StaticMap';
import { TimeArea } from './ui/time/TimeArea';

export interface AppProps {
  /** Texts of the initial language. */
  readonly texts: Texts;
  readonly value: AppContextValue;
}

/** Page layout: list column, types and map, detail, foot. Knows every part, decides nothing. */
export function App({ value, texts }: AppProps) {
  return (
    <TextsContext value={texts}>
      <ErrorBoundary
        name="page"
        fallback={(retry, notice) => <PageFailed sites={value.sites} retry={retry} ref={notice} />}
      >
        <AppProvider value={value}>
          <ChosenTexts initial={texts}>
            <Layout />
          </ChosenTexts>
        </AppProvider>
      </ErrorBoundary>
    </TextsContext>
  );
}

function Layout() {
  const t = useTexts();
  const narrowView = useSelection((selection) => selection.narrowView);
  const stage = useSelection((selection) => selection.stage);
  const open = useSelection((selection) => selection.selectedId !== null);
  // What the detail covers must not be reachable behind it.
  const listCovered = useMedia(media.detailCoversList) && open;
  const narrow = useMedia(media.narrow);
  const panelCovers = narrow && open;
  const mapCovered = panelCovers || stage !== 'map';
  // Where the page scrolls, the stage replaces the list, too.
  const isMain = narrow && stage !== 'map';
  return (
    <div
      className={styles.page}
      data-narrow-view={narrowView}
      data-stage={stage}
      data-detail={open || undefined}
    >
      <SkipLinks open={open} listCovered={listCovered} allCovered={panelCovers} />
      <header className={styles.header} inert={listCovered}>
        <div className={styles.settings} data-needs-script="">
          <LanguageChoice />
          <ThemeChoice />
        </div>
        <div className={styles.title}>
          <h1>{t.title}</h1>
          <a className={styles.toFoot} href="#fuss" aria-label={t.legal.label}>
            <Info aria-hidden="true" size={20} />
          </a>
        </div>
        <div className={styles.tools} data-needs-script="">
          <Part name="search" id="suche">
            <SearchBox />
          </Part>
          <NearMe />
        </div>
      </header>
      <nav
        id="leiste"
        className={styles.bar}
        aria-label={t.narrow.bar}
        inert={listCovered}
        tabIndex={-1}
        data-needs-script=""
      >
        <Part name="bar">
          {narrow ? <CompareTray /> : null}
          <NarrowSwitch />
          <FilterSheet />
        </Part>
      </nav>
      <main className={styles.main} inert={listCovered}>
        <div className={styles.filters} data-needs-script="">
          <h2 className="visually-hidden">{t.filters.heading}</h2>
          <Part name="filters">
            <FilterMenus withProgrammes={stage !== 'map'}>
              <ActiveFilters />
              <AreaFold />
            </FilterMenus>
          </Part>
        </div>
        <h2 className="visually-hidden">{t.list.label}</h2>
        <Part name="list" id="standorte">
          <ResultSentence />
          <PrintedFrom />
          <ListHead />
          <SiteList />
        </Part>
        <Part name="compare tray">{narrow ? null : <CompareTray />}</Part>
      </main>
      <Footer inert={panelCovers} />
      <nav
        id="ansicht"
        className={styles.view}
        aria-label={t.narrow.label}
        inert={listCovered}
        tabIndex={-1}
        data-needs-script=""
      >
        <StageSwitch />
      </nav>
      <div className={styles.side}>
        <section
          className={styles.types}
          aria-label={t.filters.facets.measureTypes}
          inert={listCovered}
          data-needs-script=""
        >
          <Part name="types">
            <AfterList>
              <TypeBar />
            </AfterList>
          </Part>
        </section>
        <div className={styles.map} inert={mapCovered}>
          <MapPart />
        </div>
        <div id="jahre" className={styles.time} inert={mapCovered} tabIndex={-1}>
          <AfterList>
            <TimeArea />
          </AfterList>
        </div>
        <div className={styles.stage} role={isMain ? 'main' : undefined} inert={panelCovers}>
          <StageArea />
        </div>
      </div>
      <DetailArea />
      <DescribeSelection />
      <LiveRegion />
    </div>
  );
}

/** The map of the page, by itself: what fails in it leaves the rest alone. */
export const MapPart = () => (
  <Part name="map" id="karte">
    <ErrorBoundary
      name="live map"
      fallback={(retry, notice) => <CurrentMap broken={{ retry, notice }} />}
    >
      <CurrentMap />
    </ErrorBoundary>
  </Part>
);

/** Where the live map has failed, the picture and all that lies over it goes on. */
const CurrentMap = ({ broken }: Pick<Parameters<typeof MapView>[0], 'broken'>) => (
  <MapView svgFirst staticMap={<CurrentStaticMap />} loadParts={loadMapParts} broken={broken}>
    <MapSites />
    <AfterList>
      <MapLegend />
    </AfterList>
  </MapView>
);

/** The buttons and lines of the live map. */
export async function loadMapParts() {
  const [{ MapControls }, { StreetOffer }] = await Promise.all([
    import('./ui/mapControls/MapControls'),
    import('./ui/mapControls/StreetOffer'),
  ]);
  return { Controls: MapControls, Offer: StreetOffer };
}

/** Always loaded, as it may no longer be there when the live map is lost. */
const loadPointedSites = async () => (await import('./ui/svgMap/PointedSites')).PointedSites;

/** Follows the filters until the live map covers it; from then on it is needed in print only. */
function CurrentStaticMap() {
  const { currentYear } = useApp();
  const { onMap } = useView();
  const { query } = useQuestion();
  const covered = useSelection((selection) => selection.viewport !== null);
  const printed = usePrinting();
  const pointed = useLoaded(loadPointedSites);
  return (
    <HeldStaticMap
      sites={onMap}
      query={query}
      currentYear={currentYear}
      // Paper has the part of the map that the list is limited to, else the one where its sites lie.
      viewport={printed ? (query.viewport ?? selectionBbox(onMap)) : null}
      held={covered && !printed}
    >
      {pointed.kind === 'here' ? <pointed.value /> : null}
    </HeldStaticMap>
  );
}

const HeldStaticMap = memo(
  ({ held: _held, ...map }: StaticMapProps & { readonly held: boolean }) => <StaticMap {...map} />,
  (_before, next) => next.held,
);
