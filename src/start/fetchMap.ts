import { loadMapParts } from '../App';
import { fetchAhead } from '../load/fetchAhead';
import { askForEngine } from '../map/loadEngine';
import { workerUrl } from '../map/workerUrl';
import type { Loaders } from '../state/loaders';

/**
 * Asks for all that the live map is made of while the page comes to life, which needs the processor
 * rather than the line: first what draws the sites, the largest first, then what is drawn around them.
 * Never rejects: the map asks again, and says what has not come.
 */
export async function fetchMap({
  topology,
  places,
}: Pick<Loaders, 'topology' | 'places'>): Promise<void> {
  const parts: Promise<unknown>[] = [];
  try {
    const { kind, coming } = askForEngine();
    parts.push(coming);
    if (kind === 'webGl') parts.push(fetchAhead(workerUrl));
  } catch {
    // A browser that can not even be asked has no map.
  }
  await Promise.allSettled([...parts, import('../map/LiveMap'), loadMapParts()]);
  await Promise.allSettled([topology(), places()]);
}
