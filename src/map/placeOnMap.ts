import { project, unproject } from '../model/geo/mercator';
import type { LngLat } from '../model/site';
import type { MapObject, ScreenPoint } from './MapObject';

/** What stands on a map beside its layers: places by pixels, and when they move. */

/** The place at a point of the map, in degrees. */
export function placeAt(map: MapObject, { x, y }: ScreenPoint): LngLat {
  const { width, height } = map.getCanvasContainer().getBoundingClientRect();
  const { lng, lat } = map.getCenter();
  const zoom = map.getZoom();
  const [centreX, centreY] = project([lng, lat], zoom);
  return unproject([centreX + x - width / 2, centreY + y - height / 2], zoom);
}

interface Listeners {
  readonly moves: Set<() => void>;
  readonly clicks: Set<(place: LngLat) => void>;
}

/** A map has no way to stop listening, so it is listened to once. */
const listening = new WeakMap<MapObject, Listeners>();

function listenersOf(map: MapObject): Listeners {
  const known = listening.get(map);
  if (known !== undefined) return known;
  const listeners: Listeners = { moves: new Set(), clicks: new Set() };
  listening.set(map, listeners);
  const tell = () => {
    for (const listener of listeners.moves) listener();
  };
  // A move may end between two pictures: only the next one shows where things are.
  for (const event of ['move', 'resize', 'render', 'idle'] as const) map.on(event, tell);
  map.on('click', ({ point }) => {
    for (const listener of listeners.clicks) listener(placeAt(map, point));
  });
  return listeners;
}

/** Hears of each movement of the map. Returns the end of it. */
export function onMapMoves(map: MapObject, listener: () => void): () => void {
  const { moves } = listenersOf(map);
  moves.add(listener);
  return () => moves.delete(listener);
}

/** Hears where the map is clicked. Returns the end of it. */
export function onMapClicks(map: MapObject, listener: (place: LngLat) => void): () => void {
  const { clicks } = listenersOf(map);
  clicks.add(listener);
  return () => clicks.delete(listener);
}
