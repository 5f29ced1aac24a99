import { spawnSync } from 'node:child_process';
import { paths } from './paths';
import { BoundaryProblem } from './problem';

/**
 * Runs mapshaper as a child process.
 * @param args commands and options as on its command line
 * @throws BoundaryProblem with the end of mapshaper's output when it fails
 */
export function runMapshaper(args: readonly string[]): void {
  const run = spawnSync(process.execPath, [paths.mapshaper, ...args], { encoding: 'utf8' });
  if (run.status === 0) return;
  const said = (run.stderr ?? run.error?.message ?? '').trim().split('\n').slice(-3).join(' ');
  throw new BoundaryProblem(`mapshaper ist gescheitert: ${said}`);
}
