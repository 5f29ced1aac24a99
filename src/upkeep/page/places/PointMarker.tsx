import { MapPin } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { MapObject } from '../../../map/MapObject';
import { placeAt } from '../../../map/placeOnMap';
import type { LngLat } from '../../../model/site';
import { placesWords as words } from '../../../text/upkeep/places';
import { placeCell } from '../../places/placeSteps';
import styles from './PlacesView.module.css';
import { useCamera } from './useCamera';

interface PointMarkerProps {
  readonly map: MapObject;
  readonly name: string;
  readonly place: LngLat;
  readonly onMove: (place: LngLat) => void;
}

/** A point that can be dragged, or moved by the arrow keys; it is set when pointer or key is released. */
export function PointMarker({ map, name, place, onMove }: PointMarkerProps) {
  const [moving, setMoving] = useState<LngLat | null>(null);
  useCamera(map);
  const [lng, lat] = moving ?? place;
  const { x, y } = map.project([lng, lat]);
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left, top } = map.getCanvasContainer().getBoundingClientRect();
    setMoving(placeAt(map, { x: event.clientX - left, y: event.clientY - top }));
  };
  const settle = () => {
    if (moving !== null) onMove(moving);
    setMoving(null);
  };
  const step = (event: KeyboardEvent) => {
    const by = stepOf(event.key);
    if (by === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const metres = event.shiftKey ? 100 : 10;
    const perLng = metresPerLat * Math.cos((lat * Math.PI) / 180);
    setMoving([lng + (by[0] * metres) / perLng, lat + (by[1] * metres) / metresPerLat]);
  };
  return (
    <button
      type="button"
      className={styles.marker}
      style={{ left: x, top: y }}
      aria-label={words.marker(name, placeCell(lng), placeCell(lat))}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onPointerUp={settle}
      onPointerCancel={() => setMoving(null)}
      onKeyDown={step}
      onKeyUp={settle}
      onBlur={settle}
    >
      <MapPin aria-hidden="true" size={30} />
    </button>
  );
}

const metresPerLat = 111_320;

/** East and north; null for another key. */
function stepOf(key: string): readonly [number, number] | null {
  if (key === 'ArrowRight') return [1, 0];
  if (key === 'ArrowLeft') return [-1, 0];
  if (key === 'ArrowUp') return [0, 1];
  return key === 'ArrowDown' ? [0, -1] : null;
}
