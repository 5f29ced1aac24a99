import { Maximize, Minus, Plus } from 'lucide-react';
import { type ReactElement, type ReactNode, useCallback, useEffect } from 'react';
import { publishersOf } from '../model/geo/groundFiles';
import type { MapStep } from '../model/mapStep';
import { useActions, useApp, useLoaded, useSelection, useSpoken } from '../state/hooks';
import { useTexts } from '../state/texts';
import mapButton from '../styles/mapButton.module.css';
import { groundTextsIn } from '../text/groundTexts';
import { streetTextsIn } from '../text/streetTexts';
import type { GroundState } from './ground/GroundMap';
import type { MapController } from './MapController';
import type { MapObject } from './MapObject';
import { MapSync } from './MapSync';
import styles from './MapView.module.css';
import { PlainMapNotice } from './PlainMapNotice';
import type { BaseMapState } from './streets/StreetMap';
import { type MapLife, useController } from './useController';
import { useMapLibre } from './useMapLibre';

interface LiveMapProps extends MapLife {
  /** It has drawn all it has been given, and nothing below it is needed. */
  readonly covers: boolean;
  readonly baseMap: BaseMapState;
  readonly ground: GroundState;
  /** A line at the lower edge of the map, reached before the buttons. */
  readonly Offer: () => ReactElement | null;
  /** Hears of the map once it is there, and with null when it goes. Must stay the same function. */
  readonly onMap: ((map: MapObject | null) => void) | undefined;
  /** Further buttons below the zoom buttons; those of streets only where there can be any. */
  readonly Controls: (props: { readonly streets: boolean }) => ReactElement | null;
}

/**
 * The map object and everything on it: syncs it with the store, and has the buttons that move it.
 */
export function LiveMap({
  covers,
  baseMap,
  ground,
  onMap,
  Offer,
  Controls,
  ...life
}: LiveMapProps) {
  const t = useTexts();
  const { controller, kind } = useController(life);
  const land = useLand();
  const { awaited, onMapLibre } = life;
  const plain = kind === 'svg' && !awaited;
  useMapLibre(
    awaited && kind === 'svg' && (covers || land.kind === 'failed') ? controller : null,
    life.host,
    onMapLibre,
  );
  const note = useStreetNote(baseMap);
  useSpoken('base', note);
  useEffect(() => {
    onMap?.(controller?.map ?? null);
    return () => onMap?.(null);
  }, [onMap, controller]);
  const words = groundTextsIn[t.id];
  const lost = ground.failed || land.kind === 'failed';
  useSpoken('ground', lost ? words.failed : '');
  const retry = () => {
    if (land.kind === 'failed') land.retry();
    controller?.ground.retry();
  };
  return (
    <>
      <MapSync controller={controller} land={land.kind === 'here' ? land.value : null} />
      <PlainMapNotice
        map={controller === null ? null : plain ? 'svg' : 'webGl'}
        onAttempt={life.onAttempt}
      />
      {controller !== null && note !== '' ? (
        <div className={styles.notice}>
          {note}
          {baseMap === 'unavailable' ? <Retry controller={controller} /> : null}
        </div>
      ) : null}
      {controller !== null && lost ? (
        <div className={styles.notice}>
          {words.failed}
          <button type="button" className={styles.retry} onClick={retry}>
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

/** Borders and places, which the map needs beyond its sites. */
function useLand() {
  const { loaders } = useApp();
  const load = useCallback(async () => {
    const [topology] = await Promise.all([loaders.topology(), loaders.places()]);
    return topology;
  }, [loaders]);
  return useLoaded(load);
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
