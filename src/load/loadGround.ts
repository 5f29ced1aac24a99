import * as v from 'valibot';
import type { GroundContent } from '../model/geo/ground';
import type { GroundFileId } from '../model/geo/groundManifest';
import { fetchAs } from './fetchJson';

const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.unknown()),
  objects: v.looseObject({}),
});

/** Fetches a part of the ground. Rejects on failure. */
export const loadGround = <Id extends GroundFileId>(
  url: string,
  id: Id,
): Promise<GroundContent[Id]> => fetchAs(url, (json) => (holds(json, id) ? json : null));

/** The build has checked the rest. */
function holds<Id extends GroundFileId>(json: unknown, id: Id): json is GroundContent[Id] {
  return v.is(topologySchema, json) && objectOf(id) in json.objects;
}

/** The name of the object in each file. */
function objectOf(id: GroundFileId): string {
  if (id === 'municipalities') return id;
  return id === 'rivers' || id === 'railways' ? 'lines' : 'quarters';
}
