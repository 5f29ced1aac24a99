import * as v from 'valibot';
import type { HessenTopology } from '../model/geo/boundaries';
import { fetchJson } from './fetchJson';

/** Fetches the boundaries of the base map. Null when they do not come: then the SVG map stays. */
export async function loadTopology(url: string): Promise<HessenTopology | null> {
  const fetched = await fetchJson(url);
  return fetched.ok && isTopology(fetched.json) ? fetched.json : null;
}

const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  objects: v.looseObject({
    municipalities: v.looseObject({ geometries: v.pipe(v.array(v.unknown()), v.minLength(1)) }),
  }),
});

const isTopology = (json: unknown): json is HessenTopology => v.is(topologySchema, json);
