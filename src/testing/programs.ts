import { spawnSync } from 'node:child_process';
import { findProgram } from '../../tools/setup/engines.mjs';

export const isInstalled = (program: string): boolean => findProgram([program]) !== undefined;

/** What a program prints. Throws with its message where it fails. */
export function run(program: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}
