import { loadMapParts } from '../App';
import { loadEngine } from '../map/loadEngine';
import type { Loaders } from '../state/loaders';

/**
 * Asks for all that the first live map is made of while the page comes to life, which needs the
 * processor rather than the line: first what draws the sites, then what is drawn around them.
 * Never rejects: the map asks again, and says what has not come.
 */
export async function fetchMap({
  topology,
  places,
}: Pick<Loaders, 'topology' | 'places'>): Promise<void> {
  await Promise.allSettled([loadEngine('svg'), import('../map/LiveMap'), loadMapParts()]);
  await Promise.allSettled([topology(), places()]);
}
