import {
  type FocusEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { StreetService } from '../model/operator/operatorSettings';
import { hasMany } from '../model/symbol';
import { useApp, useLoaded, useSpoken, useView } from '../state/hooks';
import { useTexts } from '../state/texts';
import type { GroundState } from './ground/GroundMap';
import { type EngineKind, fittingKind, type LoadedEngine, loadEngine } from './loadEngine';
import type { CameraPosition } from './MapCamera';
import type { MapObject } from './MapObject';
import { MapUnavailable } from './MapUnavailable';
import styles from './MapView.module.css';
import type { BaseMapState } from './streets/StreetMap';
import type { MapAttempt } from './useController';

/** What panels add to the live map. */
interface MapParts {
  /** Buttons below the zoom buttons. */
  readonly Controls: (props: { readonly streets: boolean }) => ReactElement | null;
  /** A line at the lower edge, reached before the buttons. */
  readonly Offer: () => ReactElement | null;
}

interface MapViewProps {
  /** The map as SVG moves first, and MapLibre follows; else MapLibre is the first. */
  readonly svgFirst?: boolean;
  /** The SVG map: shown until MapLibre has drawn, as the fallback without it, and in print. */
  readonly staticMap: ReactNode;
  /** Overlays, such as the legend. */
  readonly children: ReactNode;
  /** Rendered with the live map. Must stay the same function. */
  readonly loadParts: () => Promise<MapParts>;
  /** Hears of the live map once it is there, and with null when it goes. Must stay the same function. */
  readonly onMap?: (map: MapObject | null) => void;
  /** An error has ended the live map: only the SVG map is shown, until a retry. */
  readonly broken?: Broken | undefined;
}

interface Broken {
  readonly retry: () => void;
  readonly notice: Ref<HTMLDivElement>;
}

interface MapStatus {
  /**
   * `static`: the picture is shown until a map comes; `ready`: MapLibre has drawn the sites; `svg`:
   * it can not, or not yet, or no longer, and the map that needs no WebGL has; `unavailable`: neither
   * came, and there is only the picture.
   */
  readonly state: 'static' | 'ready' | 'svg' | 'unavailable';
  /** Number of sites that the map has drawn. */
  readonly drawn: number;
  /** The picture below it is not needed any more. */
  readonly covers: boolean;
  /** A person has asked for the map again. */
  readonly asked: 'waits' | 'in vain' | null;
}

/** The region "Karte": the SVG map, and over it the live one once it has loaded. */
export function MapView({
  svgFirst = false,
  staticMap,
  children,
  loadParts,
  onMap,
  broken,
}: MapViewProps) {
  const t = useTexts();
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [status, setStatus] = useState<MapStatus>({
    state: broken === undefined ? 'static' : 'unavailable',
    drawn: 0,
    covers: false,
    asked: null,
  });
  const [baseMap, setBaseMap] = useState<BaseMapState>('outlines');
  const [ground, setGround] = useState<GroundState>({ drawn: [], failed: false });
  const [attempt, setAttempt] = useState<MapAttempt>({ kind: 'first' });
  const left = useRef<CameraPosition | null>(null);
  const { onMap: sites } = useView();
  const { loaders, sites: all } = useApp();
  // As SVG, thousands of sites would be slower than the wait for MapLibre.
  const [awaited, setAwaited] = useState(svgFirst && !hasMany(all));
  const [first] = useState<EngineKind | null>(awaited ? 'svg' : null);
  const load = useCallback(async () => {
    const [{ LiveMap, GroundCredit }, engine, parts] = await Promise.all([
      import('./LiveMap'),
      loadEngine(first ?? fittingKind()),
      loadParts(),
    ]);
    return { LiveMap, GroundCredit, engine, ...parts };
  }, [loadParts, first]);
  const live = useLoaded(load, broken === undefined);
  const onDrawn = useCallback(
    (kind: EngineKind, drawn: number) =>
      setStatus(({ covers }) => ({
        state: kind === 'webGl' ? 'ready' : 'svg',
        drawn,
        covers,
        asked: null,
      })),
    [],
  );
  const onCovers = useCallback(() => setStatus((status) => ({ ...status, covers: true })), []);
  const onMapLibre = useCallback((loaded: LoadedEngine | null) => {
    if (loaded === null) setAwaited(false);
    else setAttempt({ kind: loaded.kind, loaded });
  }, []);
  const onAttempt = useCallback((kind: EngineKind) => {
    setAwaited(false);
    setStatus((status) => ({ ...status, state: 'static', drawn: 0, covers: false }));
    setAttempt({ kind });
  }, []);
  const onGone = useCallback(
    () =>
      setStatus(({ asked }) => ({
        state: 'unavailable',
        drawn: 0,
        covers: false,
        asked: asked && 'in vain',
      })),
    [],
  );
  const failed = live.kind === 'failed';
  useEffect(() => {
    if (failed) onGone();
  }, [failed, onGone]);
  const { state, asked } = status;
  const { whyMissing } = loaders;
  useEffect(() => {
    // MapLibre fetches its worker itself: a release may have taken it away.
    if (state === 'unavailable' || attempt.kind === 'svg') whyMissing().catch(console.error);
  }, [state, attempt, whyMissing]);
  const spoken = { waits: t.load.retrying, 'in vain': t.map.stillUnavailable };
  useSpoken('map', state === 'unavailable' ? (asked ? spoken[asked] : t.map.unavailable) : '');
  const onReturn = useCallback(() => onAttempt('webGl'), [onAttempt]);
  const retry = broken?.retry ?? (live.kind === 'failed' ? live.retry : onReturn);
  const moves = state === 'ready' || state === 'svg';

  return (
    <section
      {...useKeptFocus()}
      id="karte"
      className={styles.region}
      aria-label={t.map.region}
      tabIndex={-1}
      data-map-state={state === 'svg' && awaited ? 'early' : state}
      data-sites-drawn={moves ? status.drawn : sites.length}
      data-ground={ground.drawn.join(' ')}
      data-base-map={isStreets(baseMap) ? 'streets' : baseMap}
    >
      <h2 className="visually-hidden">{t.map.region}</h2>
      <p className="visually-hidden">{t.map.summary(sites.length)}</p>
      <div
        className={styles.picture}
        data-covered={moves ? (status.covers ? 'all' : 'sites') : undefined}
      >
        {staticMap}
      </div>
      <div ref={frame} className={styles.frame} />
      <div ref={host} className={styles.host} data-shown={moves || undefined} />
      {state === 'unavailable' ? (
        <MapUnavailable
          still={asked === 'in vain'}
          onAsk={() => setStatus((now) => ({ ...now, asked: 'waits' }))}
          retry={retry}
          notice={broken?.notice}
        />
      ) : null}
      {children}
      {live.kind === 'here' ? (
        <live.value.LiveMap
          host={host}
          frame={frame}
          first={live.value.engine}
          attempt={attempt}
          left={left}
          baseMap={baseMap}
          onBaseMap={setBaseMap}
          ground={ground}
          onGround={setGround}
          onDrawn={onDrawn}
          onCovers={onCovers}
          onGone={onGone}
          onAttempt={onAttempt}
          awaited={awaited}
          covers={status.covers}
          onMapLibre={onMapLibre}
          onMap={onMap}
          Offer={live.value.Offer}
          Controls={live.value.Controls}
        />
      ) : null}
      <p className={styles.attribution}>
        {t.map.attribution}
        {live.kind === 'here' ? <live.value.GroundCredit drawn={ground.drawn} /> : null}
        <StreetCredit baseMap={baseMap} />
      </p>
    </section>
  );
}

/** Whose focus was on a button of the map that is gone goes on from the map, not from the top of the page. */
function useKeptFocus() {
  const region = useRef<HTMLElement>(null);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    if (focused.current?.isConnected === false && document.activeElement === document.body)
      region.current?.focus({ preventScroll: true });
  });
  const onFocus = ({ target }: FocusEvent<Element>) => {
    focused.current = target;
  };
  return { ref: region, onFocus };
}

const isStreets = (state: BaseMapState): state is StreetService['kind'] =>
  state === 'basemap.de' || state === 'pmtiles';

/** Attribution of the streets, by their licence. */
function StreetCredit({ baseMap }: { readonly baseMap: BaseMapState }) {
  const t = useTexts();
  const { currentYear } = useApp();
  if (!isStreets(baseMap)) return null;
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
