import { ExternalLink } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type AppProps, MapPart } from '../App';
import { isEmptyQuery } from '../query/query';
import { AppProvider } from '../state/AppProvider';
import { growsBy } from '../state/embedAddress';
import type { EmbedView } from '../state/embedding';
import { useActions, useApp, useSelection } from '../state/hooks';
import { TextsContext, useTexts } from '../state/texts';
import { writeUrl } from '../state/url';
import { embedTextsIn } from '../text/embedTexts';
import { ErrorBoundary, Part } from '../ui/common/ErrorBoundary';
import { LiveRegion } from '../ui/common/LiveRegion';
import { Toolbar } from '../ui/common/Toolbar';
import { media, useMedia } from '../ui/common/useMedia';
import { DetailArea } from '../ui/detail/DetailArea';
import { ActiveFilters } from '../ui/filters/ActiveFilters';
import { ChosenTexts } from '../ui/page/ChosenTexts';
import { LegalLinks } from '../ui/page/LegalLinks';
import { PageFailed } from '../ui/page/PageFailed';
import { ResultSentence } from '../ui/results/ResultSentence';
import { SiteList } from '../ui/results/SiteList';
import { SearchBox } from '../ui/search/SearchBox';
import styles from './EmbeddedApp.module.css';
import { EmbedFilters } from './EmbedFilters';
import { type HostTalk, talkToHost } from './talkToHost';

/** Map, list or both in the frame of another page: a title, search and filters, and what the law asks for. */
export function EmbeddedApp({ value, texts }: AppProps) {
  const view = value.embedded ?? 'karte';
  const seen = useSeen();
  return (
    <TextsContext value={texts}>
      <ErrorBoundary
        name="page"
        fallback={(retry, notice) => <PageFailed sites={value.sites} retry={retry} ref={notice} />}
      >
        <AppProvider value={value}>
          <ChosenTexts initial={texts}>{seen ? <Layout view={view} /> : null}</ChosenTexts>
        </AppProvider>
      </ErrorBoundary>
    </TextsContext>
  );
}

/** A frame that is not displayed has no size, in which a map can not be laid out. */
function useSeen(): boolean {
  const [seen, setSeen] = useState(hasSize);
  useEffect(() => {
    if (seen) return;
    const look = () => setSeen(hasSize());
    // It may have got its size in between.
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, [seen]);
  return seen;
}

const hasSize = (): boolean => innerWidth > 0 && innerHeight > 0;

/** Entries of a list that its frame grows with: the page around it is not to become endless. */
const grownPage = 12;

function Layout({ view }: { readonly view: EmbedView }) {
  const t = useTexts();
  const { researched } = useApp().context;
  const open = useSelection((selection) => selection.selectedId !== null);
  const filtered = useSelection(({ query }) => !isEmptyQuery(query));
  const narrow = useMedia(media.narrow);
  const panelCovers = narrow && open;
  const [grows] = useState(() => view === 'liste' && growsBy(location.search));
  const frame = useRef<HTMLDivElement>(null);
  useHost(view, grows, frame);
  const list = view !== 'karte';
  const map = view !== 'liste';
  const { fixMap } = useActions();
  useEffect(() => {
    if (!map) fixMap();
  }, [map, fixMap]);
  const foot = (
    <>
      <p>{t.footer.factsAsOf(researched)}</p>
      <LegalLinks />
    </>
  );
  return (
    <div
      ref={frame}
      className={styles.frame}
      data-view={view}
      data-grows={grows || undefined}
      data-detail={open || undefined}
    >
      <header className={styles.header} inert={panelCovers}>
        <Title />
        <div className={styles.tools}>
          <Part name="search" id="suche">
            <SearchBox />
          </Part>
          <EmbedFilters />
        </div>
        <div className={styles.chips}>
          {filtered ? (
            <Toolbar label={t.filters.active} className={undefined}>
              <ActiveFilters />
            </Toolbar>
          ) : null}
        </div>
      </header>
      {list ? (
        <main className={styles.list} inert={open}>
          <h2 className="visually-hidden">{t.list.label}</h2>
          <Part name="list" id="standorte">
            <ResultSentence />
            <SiteList {...(grows && { pageSize: grownPage })} />
          </Part>
        </main>
      ) : null}
      {map ? (
        <div
          ref={tellGesturesOnce}
          className={styles.map}
          role={list ? undefined : 'main'}
          inert={panelCovers}
        >
          <MapPart />
        </div>
      ) : null}
      <DetailArea />
      <footer className={styles.footer} inert={panelCovers}>
        {narrow ? (
          <details className={styles.legal}>
            <summary>{t.legal.label}</summary>
            {foot}
          </details>
        ) : (
          foot
        )}
      </footer>
      <LiveRegion />
    </div>
  );
}

/** Leads to the whole map as it is shown here, in a tab of its own. */
function Title() {
  const t = useTexts();
  const words = embedTextsIn[t.id];
  const address = useSelection((selection) => writeUrl(selection));
  return (
    <h1 className={styles.title}>
      <a href={`./${address}`} target="_blank" rel="noopener">
        <span translate="no">{t.title}</span>
        <span className={styles.whole}>
          {words.whole}
          <span className={styles.newTab}>{words.newTab}</span>
          <ExternalLink aria-hidden="true" size={15} />
        </span>
      </a>
    </h1>
  );
}

/** As long as the hint is read. */
const toldMs = 4000;

/** The map says what zooms it when the page around is scrolled over it; who has read it knows. */
function tellGesturesOnce(map: HTMLElement | null) {
  let told: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    told ??= setTimeout(() => {
      if (map !== null) map.dataset.told = '';
    }, toldMs);
  };
  map?.addEventListener('wheel', tell, { passive: true });
  map?.addEventListener('touchmove', tell, { passive: true });
  return () => {
    clearTimeout(told);
    map?.removeEventListener('wheel', tell);
    map?.removeEventListener('touchmove', tell);
  };
}

/** Talks to the page around the frame for as long as the layout is shown. */
function useHost(
  view: EmbedView,
  grows: boolean,
  frame: { readonly current: HTMLElement | null },
): void {
  const app = useApp();
  useEffect(() => {
    const talk: HostTalk = talkToHost(app, view, window);
    if (!grows || frame.current === null) return talk.end;
    const tell = ([entry]: readonly ResizeObserverEntry[]) =>
      talk.tellHeight(entry?.borderBoxSize[0]?.blockSize ?? 0);
    const observer = new ResizeObserver(tell);
    observer.observe(frame.current);
    return () => {
      observer.disconnect();
      talk.end();
    };
  }, [app, view, grows, frame]);
}
