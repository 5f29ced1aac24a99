import browserslistToEsbuild from 'browserslist-to-esbuild';
import { build } from 'vite';
import { inProject } from '../setup/project.mjs';

/** Bundles a file of src/start/ into an inline script. */
export async function inlineScript(name: 'early' | 'unknownAddress'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: browserslistToEsbuild(),
      lib: { entry: inProject(`src/start/${name}.ts`), formats: ['iife'], name },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk') throw new Error(`the script ${name} was not built`);
  return chunk.code.trim();
}
