import browserslistToEsbuild from 'browserslist-to-esbuild';
import { build } from 'vite';
import { inProject } from '../setup/project.mjs';

/** Bundles src/start/early.ts into an inline script. */
export async function earlyScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: browserslistToEsbuild(),
      lib: { entry: inProject('src/start/early.ts'), formats: ['iife'], name: 'early' },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk') throw new Error('the script of the theme was not built');
  return chunk.code.trim();
}
