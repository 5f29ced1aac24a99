import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { roundedBbox } from '../query/bbox';
import { useActions, useApp, useQuestion, useView } from '../state/hooks';
import { useTexts } from '../state/texts';
import type { GroundState } from './ground/GroundMap';
import { type EngineKind, type LoadedEngine, loadEngine } from './loadEngine';
import type { CameraPosition } from './MapCamera';
import { MapController } from './MapController';
import type { BaseMapState } from './streets/StreetMap';

/** An attempt to make a map, by the engine that came first or by another. */
export interface MapAttempt {
  readonly kind: EngineKind | 'first';
  /** An engine that is here: its map takes the place of the one before without a gap. */
  readonly loaded?: LoadedEngine;
}

/** Where the map object lives, how it is made, and what it tells. */
export interface MapLife {
  /** Container of MapLibre. */
  readonly host: RefObject<HTMLElement | null>;
  /** The part of it that no panel covers. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly first: LoadedEngine;
  /** Another one makes the map anew. */
  readonly attempt: MapAttempt;
  /** Where the map before was left; null where it kept all of Hessen in view. */
  readonly left: RefObject<CameraPosition | null>;
  readonly onBaseMap: (baseMap: BaseMapState) => void;
  readonly onGround: (ground: GroundState) => void;
  /** The map has drawn so many sites. Must stay the same function, as the others. */
  readonly onDrawn: (kind: EngineKind, sites: number) => void;
  /** The picture below the map is not needed any more. */
  readonly onCovers: () => void;
  /** MapLibre is still to come: the map as SVG is the first. */
  readonly awaited: boolean;
  /** It has come, or, with null, it can not. */
  readonly onMapLibre: (loaded: LoadedEngine | null) => void;
  /** Another engine is to make the map. */
  readonly onAttempt: (kind: EngineKind) => void;
  /** There is no map, nor will there be one. */
  readonly onGone: () => void;
}

/** The page scrolls; as `narrow` in ui/common/useMedia.ts. */
const scrollingPage = '(max-width: 699.98px), (max-height: 499.98px) and (max-width: 1199.98px)';

/** Whether the map must leave finger and wheel to the page, or to the page that has this one in a frame. */
const gesturesCooperate = () => window.self !== window.top || matchMedia(scrollingPage).matches;

/** The engine of an attempt; null until it is here. One that does not come ends the map. */
function useEngine({
  first,
  attempt,
  onGone,
}: Pick<MapLife, 'first' | 'attempt' | 'onGone'>): LoadedEngine | null {
  const [came, setCame] = useState({ attempt, loaded: first });
  useEffect(() => {
    if (attempt.kind === 'first' || attempt.loaded !== undefined) return;
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
  return attempt.loaded ?? (came.attempt === attempt ? came.loaded : null);
}

/**
 * The map object, recreated for other attempts only. Null where there is none: a
 * map that can not draw is removed at once, and the one without WebGL takes its place.
 */
export function useController(life: MapLife): {
  readonly controller: MapController | null;
  /** Of the engine that has come; null until then. */
  readonly kind: EngineKind | null;
} {
  const { host, frame, left, attempt } = life;
  const { onBaseMap, onGround, onDrawn, onCovers, onAttempt, onGone } = life;
  const loaded = useEngine(life);
  const [controller, setController] = useState<MapController | null>(null);
  const { sites, currentYear, loaders } = useApp();
  const { hover, hoverMeasure, openSiteFromMap, openMeasure, mapMoved } = useActions();
  // A change of language updates the existing map.
  const firstTexts = useRef(useTexts());
  // So do other sites, which only the draft of the Pflege page has.
  const firstSites = useRef(sites);
  const { onMap } = useView();
  const { query } = useQuestion();
  const first = useRef({ sites: onMap, query });
  const hearReturn = useReturn(onAttempt);
  /** What the last map has drawn without WebGL, which stays to be seen. */
  const before = useRef<HTMLElement | null>(null);
  const takesOver = attempt.loaded !== undefined;
  useEffect(() => {
    const container = host.current;
    if (container === null || frame.current === null || loaded === null) return;
    const { kind, engine } = loaded;
    const still = takesOver ? before.current : null;
    before.current = null;
    let created: MapController | null = null;
    let drawn = false;
    const remove = () => {
      still?.remove();
      if (created === null) return;
      left.current = created.camera.position();
      before.current = kind === 'svg' ? created.map.getCanvasContainer() : null;
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
        sites: firstSites.current,
        first: first.current,
        currentYear,
        left: left.current,
        overSame: still !== null || left.current === null,
        texts: firstTexts.current,
        cooperativeGestures: gesturesCooperate(),
        streets: loaders.streets,
        ground: loaders,
        events: {
          drawn: (sites) => {
            drawn = true;
            onDrawn(kind, sites);
          },
          covers: () => {
            still?.remove();
            onCovers();
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
    if (still !== null) {
      still.inert = true;
      container.prepend(still);
    }
    setController(created);
    return remove;
  }, [
    host,
    frame,
    loaded,
    takesOver,
    left,
    onBaseMap,
    onGround,
    onDrawn,
    onCovers,
    onAttempt,
    onGone,
    hearReturn,
    currentYear,
    loaders,
    hover,
    hoverMeasure,
    openSiteFromMap,
    openMeasure,
    mapMoved,
  ]);
  return { controller, kind: loaded?.kind ?? null };
}

/** Hears when the browser gives a lost canvas its context back; null: no longer. */
function useReturn(onAttempt: MapLife['onAttempt']): (lost: EventTarget | null) => void {
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
