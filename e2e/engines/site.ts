import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureInputs } from '../../src/testing/fixtureInputs';
import { serve } from '../../tools/serve.mjs';
import { inProject } from '../support/facts';
import { holdGraphics } from '../support/graphics';
import { recordProblems } from './recordProblems';

/**
 * Serves a copy of the build for browser tests whose page records its problems from its first script
 * on: not every driver tells them, and none runs a script before those of the page in all engines.
 * @param folder for the copy, below the repository root
 */
export async function serveRecorded(folder: string): ReturnType<typeof serve> {
  const dir = inProject(folder);
  rmSync(dir, { recursive: true, force: true });
  cpSync(inProject(fixtureInputs.OUT_DIR), dir, { recursive: true });
  const page = join(dir, 'index.html');
  const scripts = [recordProblems, holdGraphics].map((script) => `(${script})();`).join('');
  const html = readFileSync(page, 'utf8').replace(/<head[^>]*>/, `$&<script>${scripts}</script>`);
  writeFileSync(page, html);
  for (const packed of ['br', 'gz']) rmSync(`${page}.${packed}`, { force: true });
  return serve({ dir, port: Number(process.env.E2E_PORT ?? 0) });
}
