import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProgram } from '../../tools/setup/engines.mjs';

/** A screen without a monitor, for browsers that need one. */
export async function openScreen(): Promise<{
  /** Its name for the variable DISPLAY. */
  readonly display: string;
  readonly close: () => Promise<void>;
}> {
  const program = findProgram(['Xvfb']);
  if (program === undefined) throw new Error('there is no Xvfb');
  // It writes the number of the first free display to its first file.
  const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = (await once(server.stdout, 'data')) as [Buffer];
  return {
    display: `:${number.toString().trim()}`,
    close: async () => {
      server.kill();
      await once(server, 'exit');
    },
  };
}
