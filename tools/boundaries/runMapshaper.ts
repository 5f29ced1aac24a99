import { spawnSync } from 'node:child_process';
import { BoundaryProblem } from './boundaryProblem';
import { paths } from './paths';

/**
 * Runs mapshaper as a process of its own.
 * @param args commands and options as on its command line
 * @throws BoundaryProblem with the end of what mapshaper said when it fails
 */
export function runMapshaper(args: readonly string[]): void {
  const run = spawnSync(process.execPath, [paths.mapshaper, ...args], { encoding: 'utf8' });
  if (run.status === 0) return;
  const said = (run.stderr ?? run.error?.message ?? '').trim().split('\n').slice(-3).join(' ');
  throw new BoundaryProblem(`mapshaper ist gescheitert: ${said}`);
}
