import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HessenTopology } from '../model/geo/boundaries';

let topology: HessenTopology | undefined;

/**
 * The boundaries of data/. Not from tools/facts.ts, whose `new URL(…)` Vite rewrites in a DOM
 * environment.
 */
export function hessenTopology(): HessenTopology {
  const file = join(import.meta.dirname, '../../data/boundaries/hessen.topo.json');
  topology ??= JSON.parse(readFileSync(file, 'utf8')) as HessenTopology;
  return topology;
}
