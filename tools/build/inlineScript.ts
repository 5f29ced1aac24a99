import browserslistToEsbuild from 'browserslist-to-esbuild';
import { build } from 'vite';
import { inProject } from '../setup/project.mjs';

/**
 * Bundles a file into a script that stands in the page.
 * @param entry path from the root of the project
 */
export async function inlineScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: browserslistToEsbuild(),
      lib: { entry: inProject(entry), formats: ['iife'], name: 'inline' },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return chunk.code.trim();
}
