import { Maximize, Minus, Plus } from 'lucide-react';
import {
  type ReactElement,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { HessenTopology } from '../model/geo/boundaries';
import { publishersOf } from '../model/geo/groundFiles';
import type { MapStep } from '../model/mapStep';
import type { BaseMapChoice } from '../model/operator/baseMap';
import { roundedBbox } from '../query/bbox';
import { useActions, useApp, useSelection, useSpoken } from '../state/hooks';
import { useTexts } from '../state/texts';
import mapButton from '../styles/mapButton.module.css';
import { groundTextsIn } from '../text/groundTexts';
import { streetTextsIn } from '../text/streetTexts';
import type { GroundState } from './ground/GroundMap';
import { type EngineKind, type LoadedEngine, loadEngine } from './loadEngine';
import type { CameraPosition } from './MapCamera';
import { MapController } from './MapController';
import { MapSync } from './MapSync';
import styles from './MapView.module.css';
import { PlainMapNotice } from './PlainMapNotice';
import type { BaseMapState } from './streets/StreetMap';

/** An attempt to make a map, by the engine that came first or by another. */
export interface MapAttempt {
  readonly kind: EngineKind | 'first';
}

interface LiveMapProps {
  /** Container of MapLibre. */
  readonly host: RefObject<HTMLElement | null>;
  /** The part of it that no panel covers. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly topology: HessenTopology;
  /** The operator's default base map. */
  readonly preset: BaseMapChoice;
  readonly first: LoadedEngine;
  /** Another one makes the map anew. */
  readonly attempt: MapAttempt;
  /** Where the map before was left; null where it kept all of Hessen in view. */
  readonly left: RefObject<CameraPosition | null>;
  readonly baseMap: BaseMapState;
  readonly onBaseMap: (baseMap: BaseMapState) => void;
  readonly ground: GroundState;
  readonly onGround: (ground: GroundState) => void;
  /** The map has drawn so many sites. Must stay the same function, as the others. */
  readonly onDrawn: (kind: EngineKind, sites: number) => void;
  /** Another engine is to make the map. */
  readonly onAttempt: (kind: EngineKind) => void;
  /** There is no map, nor will there be one. */
  readonly onGone: () => void;
  /** A line at the lower edge of the map, reached before the buttons. */
  readonly Offer: () => ReactElement | null;
  /** Further buttons below the zoom buttons; those of streets only where there can be any. */
  readonly Controls: (props: { readonly streets: boolean }) => ReactElement | null;
}

/** The page scrolls; as `narrow` in ui/common/useMedia.ts. */
const scrollingPage = '(max-width: 699.98px), (max-height: 499.98px) and (max-width: 1199.98px)';

/** Whether the map must leave finger and wheel to the page, or to the page that has this one in a frame. */
const gesturesCooperate = () => window.self !== window.top || matchMedia(scrollingPage).matches;

/**
 * The map object and everything on it: syncs it with the store, and has the buttons that move it.
 */
export function LiveMap({ preset, baseMap, ground, Offer, Controls, ...options }: LiveMapProps) {
  const t = useTexts();
  const loaded = useEngine(options);
  const controller = useController({ ...options, loaded });
  const plain = loaded?.kind === 'svg';
  const note = useStreetNote(baseMap);
  useSpoken('base', note);
  const words = groundTextsIn[t.id];
  useSpoken('ground', ground.failed ? words.failed : '');
  return (
    <>
      <MapSync controller={controller} preset={preset} />
      <PlainMapNotice
        map={controller === null ? null : plain ? 'svg' : 'webGl'}
        onAttempt={options.onAttempt}
      />
      {controller !== null && note !== '' ? (
        <div className={styles.notice}>
          {note}
          {baseMap === 'unavailable' ? <Retry controller={controller} /> : null}
        </div>
      ) : null}
      {controller !== null && ground.failed ? (
        <div className={styles.notice}>
          {words.failed}
          <button type="button" className={styles.retry} onClick={() => controller.ground.retry()}>
            {words.retry}
          </button>
        </div>
      ) : null}
      {controller === null || plain ? null : (
        <div className={styles.offer}>
          <Offer />
        </div>
      )}
      {controller === null ? null : (
        <ZoomButtons controller={controller}>
          <Controls streets={!plain} />
        </ZoomButtons>
      )}
    </>
  );
}

/** The engine of an attempt; null until it is here. One that does not come ends the map. */
function useEngine({
  first,
  attempt,
  onGone,
}: Pick<LiveMapProps, 'first' | 'attempt' | 'onGone'>): LoadedEngine | null {
  const [came, setCame] = useState({ attempt, loaded: first });
  useEffect(() => {
    if (attempt.kind === 'first') return;
    let ended = false;
    loadEngine(attempt.kind).then(
      (loaded) => {
        if (!ended) setCame({ attempt, loaded });
      },
      () => {
        if (!ended) onGone();
      },
    );
    return () => {
      ended = true;
    };
  }, [attempt, onGone]);
  return came.attempt === attempt ? came.loaded : null;
}

/** Why streets that are wanted are not there; '' while all is well. */
function useStreetNote(baseMap: BaseMapState): string {
  const t = useTexts();
  if (baseMap === 'unavailable') return t.map.base.unavailable;
  return baseMap === 'slow' || baseMap === 'offline' ? streetTextsIn[t.id][baseMap] : '';
}

function Retry({ controller }: { controller: MapController }) {
  const t = useTexts();
  return (
    <button type="button" className={styles.retry} onClick={() => controller.retryStreets()}>
      {t.map.base.retry}
    </button>
  );
}

/**
 * The map object, recreated for other boundaries and attempts only. Null where there is none: a
 * map that can not draw is removed at once, and the one without WebGL takes its place.
 */
function useController({
  host,
  frame,
  topology,
  loaded,
  left,
  onBaseMap,
  onGround,
  onDrawn,
  onAttempt,
  onGone,
}: Omit<
  LiveMapProps,
  'preset' | 'baseMap' | 'ground' | 'Offer' | 'Controls' | 'first' | 'attempt'
> & { readonly loaded: LoadedEngine | null }): MapController | null {
  const [controller, setController] = useState<MapController | null>(null);
  const { sites, currentYear, loaders } = useApp();
  const { hover, hoverMeasure, openSiteFromMap, openMeasure, mapMoved } = useActions();
  // A change of language updates the existing map.
  const firstTexts = useRef(useTexts());
  const hearReturn = useReturn(onAttempt);
  useEffect(() => {
    const container = host.current;
    if (container === null || frame.current === null || loaded === null) return;
    const { kind, engine } = loaded;
    let created: MapController | null = null;
    let drawn = false;
    const remove = () => {
      if (created === null) return;
      left.current = created.camera.position();
      created.remove();
      created = null;
      setController(null);
      onBaseMap('outlines');
      onGround(noGround);
    };
    const goOn = () => (kind === 'webGl' ? onAttempt('svg') : onGone());
    const giveUp = () => {
      if (created === null) return;
      remove();
      goOn();
    };
    try {
      created = new MapController({
        engine,
        host: container,
        frame: frame.current,
        topology,
        sites,
        currentYear,
        left: left.current,
        texts: firstTexts.current,
        cooperativeGestures: gesturesCooperate(),
        streets: loaders.streets,
        ground: loaders,
        events: {
          drawn: (sites) => {
            drawn = true;
            onDrawn(kind, sites);
          },
          // Errors after the first drawing hide nothing. MapLibre ends what has failed before it is
          // removed.
          failed: () => {
            if (!drawn) queueMicrotask(giveUp);
          },
          lost: (canvas) => {
            hearReturn(canvas);
            giveUp();
          },
          moved: (viewport, rest) => mapMoved(roundedBbox(viewport), rest),
          hovered: hover,
          opened: openSiteFromMap,
          measureHovered: hoverMeasure,
          measureOpened: openMeasure,
          baseMap: onBaseMap,
          ground: onGround,
        },
      });
    } catch {
      // What of it was already there.
      container.replaceChildren();
      return goOn();
    }
    if (kind === 'webGl') hearReturn(null);
    setController(created);
    return remove;
  }, [
    host,
    frame,
    topology,
    loaded,
    left,
    onBaseMap,
    onGround,
    onDrawn,
    onAttempt,
    onGone,
    hearReturn,
    sites,
    currentYear,
    loaders,
    hover,
    hoverMeasure,
    openSiteFromMap,
    openMeasure,
    mapMoved,
  ]);
  return controller;
}

/** Hears when the browser gives a lost canvas its context back; null: no longer. */
function useReturn(onAttempt: LiveMapProps['onAttempt']): (lost: EventTarget | null) => void {
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), []);
  return useCallback(
    (lost) => {
      end.current();
      const comeBack = () => {
        // The context of a removed map would keep its memory from the next one.
        if (lost instanceof HTMLCanvasElement)
          lost.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
        onAttempt('webGl');
      };
      lost?.addEventListener('webglcontextrestored', comeBack);
      end.current = () => lost?.removeEventListener('webglcontextrestored', comeBack);
    },
    [onAttempt],
  );
}

/** Before anything of the ground is there. */
const noGround: GroundState = { drawn: [], failed: false };

/** Whose the borders and the ground in view are, each with its licence; the name of the first stands before. */
export function GroundCredit({ drawn }: Pick<GroundState, 'drawn'>) {
  const { id } = useTexts();
  return (
    <>
      {publishersOf(['municipalities', ...drawn]).map((publisher, index) => (
        <span key={publisher.id} translate="no">
          {index === 0 ? ' ' : ` · ${publisher.credit} `}
          <a href={publisher.licenceUrl} target="_blank" rel="noreferrer">
            {publisher.licence}
          </a>
        </span>
      ))}
      {drawn.length === 0 ? null : ` · ${groundTextsIn[id].changed}`}
    </>
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
          // Not `disabled`, which would drop the focus; a press announces why nothing moves.
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
