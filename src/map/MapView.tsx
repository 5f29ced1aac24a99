import { type ReactElement, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useApp, useLoaded, useView } from '../state/hooks';
import { useTexts } from '../state/texts';
import type { MapStatus } from './LiveMap';
import styles from './MapView.module.css';

interface MapViewProps {
  /** The SVG map: shown until MapLibre has drawn, as the fallback without it, and in print. */
  readonly staticMap: ReactNode;
  /** Overlays, such as the legend. */
  readonly children: ReactNode;
  /**
   * Further buttons below the zoom buttons, rendered with the live map. Must stay the same
   * function.
   */
  readonly loadControls: () => Promise<() => ReactElement | null>;
}

/** MapLibre draws names with the fonts that are loaded when it starts. */
const loadFont = () => document.fonts.load('1em "Atkinson Hyperlegible Next Variable"');

/** The region "Karte": the SVG map, and over it the live one once it has loaded. */
export function MapView({ staticMap, children, loadControls }: MapViewProps) {
  const t = useTexts();
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState<MapStatus>({
    state: 'static',
    drawn: 0,
    baseMap: 'outlines',
  });
  const { onMap: sites } = useView();
  const { loaders } = useApp();
  const load = useCallback(async () => {
    const [, { LiveMap }, Controls, topology, settings] = await Promise.all([
      loadFont(),
      import('./LiveMap'),
      loadControls(),
      loaders.topology(),
      // Cached by the loader: the map works offline once it is there.
      loaders.streets.settings(),
    ]);
    return { LiveMap, Controls, topology, preset: settings.baseMap };
  }, [loaders, loadControls]);
  const live = useLoaded(load);
  const state = live.kind === 'failed' ? 'unavailable' : status.state;
  const { baseMap } = status;
  const { whyMissing } = loaders;
  useEffect(() => {
    // MapLibre fetches its worker itself: a release may have taken it away.
    if (status.state === 'unavailable') whyMissing().catch(console.error);
  }, [status.state, whyMissing]);

  return (
    <section
      id="karte"
      className={styles.region}
      aria-label={t.map.region}
      tabIndex={-1}
      data-map-state={state}
      data-sites-drawn={state === 'ready' ? status.drawn : sites.length}
      data-base-map={baseMap === 'basemap.de' || baseMap === 'pmtiles' ? 'streets' : baseMap}
    >
      <p className="visually-hidden">{t.map.summary(sites.length)}</p>
      <div ref={frame} className={styles.frame} data-covered={state === 'ready' || undefined}>
        {staticMap}
      </div>
      <div ref={host} className={styles.host} data-shown={state === 'ready' || undefined} />
      {children}
      {state === 'unavailable' ? <p className={styles.notice}>{t.map.unavailable}</p> : null}
      {live.kind === 'here' ? (
        <live.value.LiveMap
          host={host}
          frame={frame}
          topology={live.value.topology}
          preset={live.value.preset}
          status={status}
          onStatus={setStatus}
        >
          <live.value.Controls />
        </live.value.LiveMap>
      ) : null}
      <p className={styles.attribution}>
        {t.map.attribution}
        <StreetCredit baseMap={baseMap} />
      </p>
    </section>
  );
}

/** Attribution of the streets, by their licence. */
function StreetCredit({ baseMap }: Pick<MapStatus, 'baseMap'>) {
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
