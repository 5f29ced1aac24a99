import { join, posix } from 'node:path';
import { build } from 'vite';
import { UPKEEP } from '../hosting/headers.mjs';
import { outDir } from '../inputs.mjs';
import { inProject } from '../setup/project.mjs';

/** The files of the Pflege page that its HTML names, from the root. */
export interface UpkeepFiles {
  readonly script: string;
  readonly styles: readonly string[];
}

const start = 'src/start/startUpkeep.tsx';

/**
 * Builds the scripts of the Pflege page into its own folder: so they share none with the map, servers
 * can allow there alone what they need (tools/hosting/), and no device keeps them (writeWorker.ts).
 */
export async function buildUpkeep(): Promise<UpkeepFiles> {
  const built = await build({
    configLoader: 'runner',
    logLevel: 'warn',
    build: {
      // The groups of the map's build are made for its parts: here they would tie chunks into circles.
      rolldownOptions: { input: start, output: { codeSplitting: true } },
      outDir: join(outDir, UPKEEP),
      emptyOutDir: true,
      copyPublicDir: false,
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  // The worker of MapLibre is an entry, too.
  const entry = outputs.find(
    (output) => output.type === 'chunk' && output.facadeModuleId === inProject(start),
  );
  if (entry?.type !== 'chunk') throw new Error('the Pflege page has no script');
  const inFolder = (path: string) => posix.join(UPKEEP, path);
  return {
    script: inFolder(entry.fileName),
    styles: [...(entry.viteMetadata?.importedCss ?? [])].map(inFolder),
  };
}
