import * as v from 'valibot';
import type { HessenTopology } from '../model/geo/boundaries';
import { fetchAs } from './fetchJson';

/** Fetches the boundaries of the base map. Rejects on failure. */
export const loadTopology = (url: string): Promise<HessenTopology> => fetchAs(url, readTopology);

const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  objects: v.looseObject({
    municipalities: v.looseObject({ geometries: v.pipe(v.array(v.unknown()), v.minLength(1)) }),
  }),
});

const isTopology = (json: unknown): json is HessenTopology => v.is(topologySchema, json);
const readTopology = (json: unknown): HessenTopology | null => (isTopology(json) ? json : null);
