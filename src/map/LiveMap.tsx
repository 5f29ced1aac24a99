import { Maximize, Minus, Plus } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
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
import type { CameraPosition } from './MapCamera';
import { MapController } from './MapController';
import { MapSync } from './MapSync';
import styles from './MapView.module.css';
import type { BaseMapState } from './streets/StreetMap';

/** An attempt to make a map that goes on where one before it was left. */
export interface MapAttempt {
  readonly left: CameraPosition | null;
}

interface LiveMapProps {
  /** Container of MapLibre. */
  readonly host: RefObject<HTMLElement | null>;
  /** The part of it that no panel covers. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly topology: HessenTopology;
  /** The operator's default base map. */
  readonly preset: BaseMapChoice;
  /** Another one makes the map anew. */
  readonly attempt: MapAttempt;
  readonly baseMap: BaseMapState;
  readonly onBaseMap: (baseMap: BaseMapState) => void;
  readonly ground: GroundState;
  readonly onGround: (ground: GroundState) => void;
  /** The map has drawn so many sites. */
  readonly onDrawn: (sites: number) => void;
  /** There is no map, or no longer: where it was left. Must stay the same function, as the others. */
  readonly onGone: (left: CameraPosition | null) => void;
  /** A lost map could be made anew. */
  readonly onReturn: () => void;
  /** A line at the lower edge of the map, reached before the buttons. */
  readonly offer: ReactNode;
  /** Further buttons below the zoom buttons. */
  readonly children: ReactNode;
}

/** The page scrolls; as `narrow` in ui/common/useMedia.ts. */
const scrollingPage = '(max-width: 699.98px), (max-height: 499.98px) and (max-width: 1199.98px)';

/** Whether the map must leave finger and wheel to the page, or to the page that has this one in a frame. */
const gesturesCooperate = () => window.self !== window.top || matchMedia(scrollingPage).matches;

/**
 * The map object and everything on it: syncs it with the store, and has the buttons that move it.
 */
export function LiveMap({ preset, baseMap, ground, offer, children, ...options }: LiveMapProps) {
  const t = useTexts();
  const controller = useController(options);
  const note = useStreetNote(baseMap);
  useSpoken('base', note);
  const words = groundTextsIn[t.id];
  useSpoken('ground', ground.failed ? words.failed : '');
  return (
    <>
      <MapSync controller={controller} preset={preset} />
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
      {controller === null ? null : <div className={styles.offer}>{offer}</div>}
      {controller === null ? null : <ZoomButtons controller={controller}>{children}</ZoomButtons>}
    </>
  );
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
 * map that can not draw is removed at once.
 */
function useController({
  host,
  frame,
  topology,
  attempt,
  onBaseMap,
  onGround,
  onDrawn,
  onGone,
  onReturn,
}: Omit<
  LiveMapProps,
  'preset' | 'baseMap' | 'ground' | 'offer' | 'children'
>): MapController | null {
  const [controller, setController] = useState<MapController | null>(null);
  const { sites, currentYear, loaders } = useApp();
  const { hover, hoverMeasure, openSiteFromMap, openMeasure, mapMoved } = useActions();
  // A change of language updates the existing map.
  const firstTexts = useRef(useTexts());
  useEffect(() => {
    const container = host.current;
    if (container === null || frame.current === null) return;
    let created: MapController | null = null;
    let drawn = false;
    let lost: HTMLCanvasElement | null = null;
    const remove = () => {
      created?.remove();
      created = null;
      setController(null);
      onBaseMap('outlines');
      onGround(noGround);
    };
    const giveUp = () => {
      if (created === null) return;
      const left = created.camera.position();
      remove();
      onGone(left);
    };
    // The context of a removed map would keep its memory from the next one.
    const comeBack = () => {
      lost?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      onReturn();
    };
    try {
      created = new MapController({
        host: container,
        frame: frame.current,
        topology,
        sites,
        currentYear,
        left: attempt.left,
        texts: firstTexts.current,
        cooperativeGestures: gesturesCooperate(),
        streets: loaders.streets,
        ground: loaders,
        events: {
          drawn: (sites) => {
            drawn = true;
            onDrawn(sites);
          },
          // Errors after the first drawing hide nothing. MapLibre ends what has failed before it is
          // removed.
          failed: () => {
            if (!drawn) queueMicrotask(giveUp);
          },
          lost: (canvas) => {
            lost = canvas;
            lost.addEventListener('webglcontextrestored', comeBack);
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
      return onGone(attempt.left);
    }
    setController(created);
    return () => {
      lost?.removeEventListener('webglcontextrestored', comeBack);
      remove();
    };
  }, [
    host,
    frame,
    topology,
    attempt,
    onBaseMap,
    onGround,
    onDrawn,
    onGone,
    onReturn,
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
