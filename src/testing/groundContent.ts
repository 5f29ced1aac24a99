import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GroundContent } from '../model/geo/ground';
import type { GroundFileId } from '../model/geo/groundManifest';

/** A part of the ground of data/, as the browser gets it. See hessenTopology.ts for the way of reading. */
export function groundContent<Id extends GroundFileId>(id: Id): GroundContent[Id] {
  const file = id === 'municipalities' ? 'boundaries/hessen-near' : `ground/${id}`;
  return JSON.parse(
    readFileSync(join(import.meta.dirname, `../../data/${file}.topo.json`), 'utf8'),
  );
}
