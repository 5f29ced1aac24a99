import browserslistToEsbuild from 'browserslist-to-esbuild';
import { build } from 'vite';
import { inProject } from '../setup/project.mjs';

/** Bundles a file of src/start/ into an inline script. */
export const inlineScript = (name: 'early' | 'unknownAddress'): Promise<string> =>
  bundled(`src/start/${name}.ts`, name);

/** The script for pages of others that show the map in a frame, with nothing beside it to load. */
export const elementScript = (): Promise<string> =>
  bundled('src/embed/element/einbetten.ts', 'einbetten');

async function bundled(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: browserslistToEsbuild(),
      lib: { entry: inProject(entry), formats: ['iife'], name },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk') throw new Error(`the script ${name} was not built`);
  return chunk.code.trim();
}
