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

/** What the page shows of the live map. */
export interface MapStatus {
  /** `static`: the SVG map is shown; `ready`: MapLibre has drawn the sites; `unavailable`: no WebGL or no boundaries, the SVG stays. */
  readonly state: 'static' | 'ready' | 'unavailable';
  /** How many sites MapLibre has drawn. */
  readonly drawn: number;
  readonly baseMap: BaseMapState;
}

interface LiveMapProps {
  /** Where MapLibre draws. */
  readonly host: RefObject<HTMLElement | null>;
  /** The part of it that no panel covers. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly topology: HessenTopology;
  /** The base map that the operator has set for those who have not chosen. */
  readonly preset: BaseMapChoice;
  readonly status: MapStatus;
  readonly onStatus: (change: (status: MapStatus) => MapStatus) => void;
  /** Further buttons below those to enlarge and reduce. */
  readonly children: ReactNode;
}

/** Where the page scrolls and the map must not hold the finger; as `narrow` in ui/common/useMedia.ts. */
const scrollingPage = '(max-width: 699.98px), (max-height: 499.98px) and (max-width: 1199.98px)';

/** The map object with what stands on it: keeps it in step with the store, and has the buttons that move it. */
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

/** The map object, made anew for other boundaries only: with it, its viewport would be lost. Null where there is none. */
function useController({
  host,
  frame,
  topology,
  onStatus,
}: Pick<LiveMapProps, 'host' | 'frame' | 'topology' | 'onStatus'>): MapController | null {
  const [controller, setController] = useState<MapController | null>(null);
  const { currentYear, loaders } = useApp();
  const { hover, hoverMeasure, openSiteFromMap, openMeasure, mapMoved } = useActions();
  // Other words are given to the map that is there.
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
        cooperativeGestures: matchMedia(scrollingPage).matches,
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

/** What goes wrong once it has drawn takes nothing away. */
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
