import { Maximize, Minus, Plus } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { HessenTopology } from '../model/geo/boundaries';
import type { MapStep } from '../model/mapStep';
import type { BaseMapChoice } from '../model/operator/baseMap';
import { roundedBbox } from '../query/bbox';
import { useActions, useApp, useSelection, useSpoken } from '../state/hooks';
import { useTexts } from '../state/texts';
import mapButton from '../styles/mapButton.module.css';
import { MapController } from './MapController';
import { MapSync } from './MapSync';
import styles from './MapView.module.css';
import type { BaseMapState } from './streets/StreetMap';

/** State of the live map. */
export interface MapStatus {
  /**
   * `static`: the SVG map is shown; `ready`: MapLibre has drawn the sites; `unavailable`: no WebGL
   * or no boundaries, the SVG stays.
   */
  readonly state: 'static' | 'ready' | 'unavailable';
  /** Number of sites that MapLibre has drawn. */
  readonly drawn: number;
  readonly baseMap: BaseMapState;
}

interface LiveMapProps {
  /** Container of MapLibre. */
  readonly host: RefObject<HTMLElement | null>;
  /** The part of it that no panel covers. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly topology: HessenTopology;
  /** The operator's default base map. */
  readonly preset: BaseMapChoice;
  readonly status: MapStatus;
  readonly onStatus: (change: (status: MapStatus) => MapStatus) => void;
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
export function LiveMap({ preset, status, children, ...options }: LiveMapProps) {
  const t = useTexts();
  const controller = useController(options);
  const streetsFailed = status.baseMap === 'unavailable';
  useSpoken('base', streetsFailed ? t.map.base.unavailable : '');
  if (controller === null) return null;
  return (
    <>
      <MapSync controller={controller} preset={preset} />
      {streetsFailed ? (
        <div className={styles.notice}>
          {t.map.base.unavailable}
          <button type="button" className={styles.retry} onClick={() => controller.retryStreets()}>
            {t.map.base.retry}
          </button>
        </div>
      ) : null}
      <ZoomButtons controller={controller}>{children}</ZoomButtons>
    </>
  );
}

/**
 * The map object, recreated for other boundaries only, as its viewport would be lost. Null where
 * there is none.
 */
function useController({
  host,
  frame,
  topology,
  onStatus,
}: Pick<LiveMapProps, 'host' | 'frame' | 'topology' | 'onStatus'>): MapController | null {
  const [controller, setController] = useState<MapController | null>(null);
  const { currentYear, loaders } = useApp();
  const { hover, hoverMeasure, openSiteFromMap, openMeasure, mapMoved } = useActions();
  // A change of language updates the existing map.
  const firstTexts = useRef(useTexts());
  useEffect(() => {
    if (host.current === null || frame.current === null) return;
    let created: MapController;
    try {
      created = new MapController({
        host: host.current,
        frame: frame.current,
        topology,
        currentYear,
        texts: firstTexts.current,
        cooperativeGestures: gesturesCooperate(),
        streets: loaders.streets,
        events: {
          drawn: (drawn) => onStatus((status) => ({ ...status, drawn, state: 'ready' })),
          failed: () => onStatus(unavailable),
          moved: (viewport, rest) => mapMoved(roundedBbox(viewport), rest),
          hovered: hover,
          opened: openSiteFromMap,
          measureHovered: hoverMeasure,
          measureOpened: openMeasure,
          baseMap: (baseMap) => onStatus((status) => ({ ...status, baseMap })),
        },
      });
    } catch {
      return onStatus(unavailable);
    }
    setController(created);
    return () => {
      created.remove();
      setController(null);
      onStatus((status) => ({ ...status, baseMap: 'outlines' }));
    };
  }, [
    host,
    frame,
    topology,
    onStatus,
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

/** Errors after the first drawing hide nothing. */
const unavailable = (status: MapStatus): MapStatus =>
  status.state === 'static' ? { ...status, state: 'unavailable' } : status;

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
