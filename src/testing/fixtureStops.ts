import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStops } from '../../tools/build/readStops';
import type { Stop } from '../model/geo/stops';
import { hessenTopology } from './hessenTopology';

/** The stops of facts/, as the browser gets them. */
export const fixtureStops = (): readonly Stop[] =>
  readStops(readFileSync(join(import.meta.dirname, 'facts/stops.csv'), 'utf8'), hessenTopology());
