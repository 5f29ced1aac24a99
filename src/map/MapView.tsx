import { Maximize, Minus, Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { HessenTopology } from '../model/boundaries';
import { roundedExtent } from '../query/extent';
import { useActions, useApp, useView } from '../state/hooks';
import { de } from '../text/de';
import type { MapController } from './MapController';
import styles from './MapView.module.css';
import { useFeedController } from './useFeedController';

/** `static`: the SVG map is shown; `ready`: MapLibre has drawn the sites; `unavailable`: no WebGL or no boundaries, the SVG stays. */
type MapState = 'static' | 'ready' | 'unavailable';

interface MapViewProps {
  /** The SVG map: shown until MapLibre has drawn, for good where it can not, and in print. */
  readonly staticMap: ReactNode;
  /** What lies over the map, such as the legend. */
  readonly children: ReactNode;
  readonly loadTopology: () => Promise<HessenTopology | null>;
}

/** The region "Karte": hosts the map object of the controller and feeds it with what the store says. */
export function MapView({ staticMap, children, loadTopology }: MapViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [controller, setController] = useState<MapController | null>(null);
  const [state, setState] = useState<MapState>('static');
  const [drawn, setDrawn] = useState<number | null>(null);
  const { onMap: sites } = useView();
  const { currentYear } = useApp();
  const { hover, openSiteFromMap, mapMoved } = useActions();

  useEffect(() => {
    let ended = false;
    let created: MapController | null = null;
    const start = async () => {
      const [{ MapController }, topology] = await Promise.all([
        import('./MapController'),
        loadTopology(),
        document.fonts.load('1em "Atkinson Hyperlegible Next Variable"'),
      ]);
      if (ended || host.current === null || frame.current === null) return;
      if (topology === null) return setState('unavailable');
      created = new MapController({
        host: host.current,
        frame: frame.current,
        topology,
        currentYear,
        cooperativeGestures: matchMedia('(max-width: 699.98px)').matches,
        events: {
          drawn: (count) => {
            setDrawn(count);
            setState('ready');
          },
          failed: () => setState((now) => (now === 'static' ? 'unavailable' : now)),
          moved: (extent) => mapMoved(roundedExtent(extent)),
          hovered: hover,
          opened: openSiteFromMap,
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
    };
  }, [loadTopology, currentYear, hover, openSiteFromMap, mapMoved]);

  useFeedController(controller);

  return (
    <section
      id="karte"
      className={styles.region}
      aria-label={de.map.region}
      tabIndex={-1}
      data-map-state={state}
      data-sites-drawn={state === 'ready' ? drawn : sites.length}
    >
      <p className="visually-hidden">{de.map.summary(sites.length)}</p>
      <div ref={frame} className={styles.frame} data-covered={state === 'ready' || undefined}>
        {staticMap}
      </div>
      <div ref={host} className={styles.host} data-shown={state === 'ready' || undefined} />
      {children}
      {state === 'unavailable' ? <p className={styles.notice}>{de.map.unavailable}</p> : null}
      {controller === null ? null : <ZoomButtons controller={controller} />}
      <p className={styles.attribution}>{de.map.attribution}</p>
    </section>
  );
}

function ZoomButtons({ controller }: { controller: MapController }) {
  const buttons = [
    { name: de.map.zoomIn, Icon: Plus, act: () => controller.camera.zoomIn() },
    { name: de.map.zoomOut, Icon: Minus, act: () => controller.camera.zoomOut() },
    { name: de.map.home, Icon: Maximize, act: () => controller.camera.showAll() },
  ];
  return (
    <div className={styles.buttons}>
      {buttons.map(({ name, Icon, act }) => (
        <button
          key={name}
          type="button"
          className={styles.button}
          aria-label={name}
          title={name}
          onClick={act}
        >
          <Icon aria-hidden="true" size={20} />
        </button>
      ))}
    </div>
  );
}
