import { Maximize, Minus, Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MapStep } from '../model/mapStep';
import type { BaseMapChoice } from '../model/operator/baseMap';
import { roundedBbox } from '../query/bbox';
import { useActions, useApp, useSelection, useSpoken, useView } from '../state/hooks';
import { useTexts } from '../state/texts';
import mapButton from '../styles/mapButton.module.css';
import type { MapController } from './MapController';
import styles from './MapView.module.css';
import type { BaseMapState } from './streets/StreetMap';
import { useFeedController } from './useFeedController';

/** `static`: the SVG map is shown; `ready`: MapLibre has drawn the sites; `unavailable`: no WebGL or no boundaries, the SVG stays. */
type MapState = 'static' | 'ready' | 'unavailable';

/** Where the page scrolls and the map must not hold the finger; as `narrow` in ui/common/useMedia.ts. */
const scrollingPage = '(max-width: 699.98px), (max-height: 499.98px) and (max-width: 1199.98px)';

interface MapViewProps {
  /** The SVG map: shown until MapLibre has drawn, for good where it can not, and in print. */
  readonly staticMap: ReactNode;
  /** What lies over the map, such as the legend. */
  readonly children: ReactNode;
  /** A further button below those to enlarge and reduce. */
  readonly control: ReactNode;
}

/** The region "Karte": hosts the map object of the controller and feeds it with what the store says. */
export function MapView({ staticMap, children, control }: MapViewProps) {
  const t = useTexts();
  // Others are given to the map that is there: a map made anew would lose its section.
  const firstTexts = useRef(t);
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const [state, setState] = useState<MapState>('static');
  const [drawn, setDrawn] = useState<number | null>(null);
  const [baseMap, setBaseMap] = useState<BaseMapState>('outlines');
  const [preset, setPreset] = useState<BaseMapChoice>('umriss');
  const { onMap: sites } = useView();
  const { currentYear, loaders } = useApp();
  const { hover, hoverMeasure, openSiteFromMap, openMeasure, mapMoved } = useActions();

  useEffect(() => {
    let ended = false;
    let created: MapController | null = null;
    const start = async () => {
      const [, { MapController }, topology, { baseMap: preset }] = await Promise.all([
        document.fonts.load('1em "Atkinson Hyperlegible Next Variable"'),
        import('./MapController'),
        loaders.topology(),
        // Kept by the loader: the map goes on without a network once it is there.
        loaders.streets.settings(),
      ]);
      if (ended || host.current === null || frame.current === null) return;
      setPreset(preset);
      created = new MapController({
        host: host.current,
        frame: frame.current,
        topology,
        currentYear,
        texts: firstTexts.current,
        cooperativeGestures: matchMedia(scrollingPage).matches,
        streets: loaders.streets,
        events: {
          drawn: (count) => {
            setDrawn(count);
            setState('ready');
          },
          failed: () => setState((now) => (now === 'static' ? 'unavailable' : now)),
          moved: (viewport, rest) => mapMoved(roundedBbox(viewport), rest),
          hovered: hover,
          opened: openSiteFromMap,
          measureHovered: hoverMeasure,
          measureOpened: openMeasure,
          baseMap: setBaseMap,
        },
      });
      setController(created);
    };
    start().catch(() => {
      if (!ended) setState('unavailable');
    });
    return () => {
      ended = true;
      created?.remove();
      setController(null);
      setBaseMap('outlines');
    };
  }, [loaders, currentYear, hover, hoverMeasure, openSiteFromMap, openMeasure, mapMoved]);

  useFeedController(controller, preset);
  useSpoken('base', baseMap === 'unavailable' ? t.map.base.unavailable : '');

  return (
    <section
      id="karte"
      className={styles.region}
      aria-label={t.map.region}
      tabIndex={-1}
      data-map-state={state}
      data-sites-drawn={state === 'ready' ? drawn : sites.length}
      data-base-map={baseMap === 'basemap.de' || baseMap === 'pmtiles' ? 'streets' : baseMap}
    >
      <p className="visually-hidden">{t.map.summary(sites.length)}</p>
      <div ref={frame} className={styles.frame} data-covered={state === 'ready' || undefined}>
        {staticMap}
      </div>
      <div ref={host} className={styles.host} data-shown={state === 'ready' || undefined} />
      {children}
      {state === 'unavailable' ? <p className={styles.notice}>{t.map.unavailable}</p> : null}
      {baseMap === 'unavailable' ? (
        <div className={styles.notice}>
          {t.map.base.unavailable}
          <button type="button" className={styles.retry} onClick={() => controller?.retryStreets()}>
            {t.map.base.retry}
          </button>
        </div>
      ) : null}
      {controller === null ? null : <ZoomButtons controller={controller}>{control}</ZoomButtons>}
      <p className={styles.attribution}>
        {t.map.attribution}
        <StreetCredit baseMap={baseMap} />
      </p>
    </section>
  );
}

/** Whose streets are shown, by their licence. */
function StreetCredit({ baseMap }: { baseMap: BaseMapState }) {
  const t = useTexts();
  const { currentYear } = useApp();
  if (baseMap === 'outlines' || baseMap === 'unavailable') return null;
  const { name, url } = t.map.base.licence[baseMap];
  return (
    <span className={styles.streetCredit}>
      {' · '}
      {t.map.base.credit[baseMap](currentYear)}{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {name}
      </a>
    </span>
  );
}

function ZoomButtons({ controller, children }: { controller: MapController; children: ReactNode }) {
  const t = useTexts();
  const { moveMap } = useActions();
  const limits = useSelection(({ mapRest }) => mapRest.limits);
  const step = (step: MapStep) => ({
    limited: limits.includes(step),
    act: () => moveMap({ step }),
  });
  const buttons = [
    { name: t.map.zoomIn, Icon: Plus, ...step('in') },
    { name: t.map.zoomOut, Icon: Minus, ...step('out') },
    {
      name: t.map.home,
      Icon: Maximize,
      limited: false,
      act: () => controller.camera.showAll(),
    },
  ];
  return (
    <div className={styles.buttons}>
      {buttons.map(({ name, Icon, limited, act }) => (
        <button
          key={name}
          type="button"
          className={mapButton.button}
          aria-label={name}
          title={name}
          // Not `disabled`, which would drop the focus; a press says why nothing moves.
          aria-disabled={limited || undefined}
          onClick={act}
        >
          <Icon aria-hidden="true" size={20} />
        </button>
      ))}
      {children}
    </div>
  );
}
