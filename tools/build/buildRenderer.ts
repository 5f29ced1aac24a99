import { mkdirSync, mkdtempSync } from 'node:fs';
import { build } from 'vite';
import { inProject } from '../setup/project.mjs';

/** How Vite is run by our own commands. */
export const quietly = { configLoader: 'runner', logLevel: 'warn' } as const;

/**
 * Builds the components for prerendering into a folder of its own: two builds may run side by side.
 * @returns the folder
 */
export async function buildRenderer(): Promise<string> {
  mkdirSync(inProject('.cache'), { recursive: true });
  const ssrDir = mkdtempSync(inProject('.cache/ssr-'));
  await build({
    ...quietly,
    build: {
      ssr: 'src/start/prerender.tsx',
      // In one file: the chunk groups of the page may import each other here, and run in the wrong
      // order.
      rolldownOptions: { output: { codeSplitting: false } },
      // The static pages share one style sheet, which only this build knows.
      ssrEmitAssets: true,
      cssCodeSplit: false,
      outDir: ssrDir,
      emptyOutDir: true,
      copyPublicDir: false,
    },
  });
  return ssrDir;
}
