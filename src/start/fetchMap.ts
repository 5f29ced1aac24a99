import { loadMapParts } from '../App';
import { fetchAhead } from '../load/fetchAhead';
import { askForEngine } from '../map/loadEngine';
import { workerUrl } from '../map/workerUrl';
import type { Loaders } from '../state/loaders';

/**
 * Asks for all that the live map is made of while the facts are on their way and the page comes to
 * life, which need the processor rather than the line. Never rejects: the map asks again, and says
 * what has not come.
 */
export async function fetchMap({
  topology,
  places,
}: Pick<Loaders, 'topology' | 'places'>): Promise<void> {
  const parts: Promise<unknown>[] = [
    import('../map/LiveMap'),
    loadMapParts(),
    topology(),
    places(),
  ];
  try {
    if (askForEngine() === 'webGl') parts.push(fetchAhead(workerUrl));
  } catch {
    // A browser that can not even be asked has no map.
  }
  await Promise.allSettled(parts);
}
