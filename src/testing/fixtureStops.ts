import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStops } from '../../tools/build/readStops';
import { groundPositions } from '../model/geo/ground';
import type { Stop } from '../model/geo/stops';
import { groundContent } from './groundContent';
import { hessenTopology } from './hessenTopology';

/** The stops of facts/, as the browser gets them. */
export const fixtureStops = (): readonly Stop[] =>
  readStops(
    readFileSync(join(import.meta.dirname, 'facts/stops.csv'), 'utf8'),
    hessenTopology(),
    groundPositions(groundContent('railways')),
  );
