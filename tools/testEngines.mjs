// @ts-check
import { rmSync } from 'node:fs';
import { run, runMain } from './setup/command.mjs';
import { missingPrograms, missingSentence } from './setup/engines.mjs';
import { engineTable } from './setup/engineTable.mjs';
import { inProject, readJson } from './setup/project.mjs';

const REPORT = '.cache/engines.json';

/** npm run test:engines: the main journeys in each engine that is installed; arguments are Playwright's. */
await runMain(async () => {
  const cli = inProject('node_modules/@playwright/test/cli.js');
  const config = ['--config', 'playwright.engines.config.ts'];
  rmSync(inProject(REPORT), { force: true });
  const command = [process.execPath, cli, 'test', ...config, ...process.argv.slice(2)];
  const { ok } = await run(command, { stdio: 'inherit' });
  console.log(`\n${engineTable(readJson(REPORT))}`);
  const missing = missingSentence(missingPrograms());
  if (missing) console.log(missing);
  if (!ok) process.exitCode = 1;
});
