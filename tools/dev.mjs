// @ts-check
import { runVisibly } from './setup/command.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { inProject } from './setup/project.mjs';
import { runMain } from './setup/stop.mjs';

/** npm run dev: installs what is missing, then Vite's server for work, with its own arguments. */
await runMain(async () => {
  checkNode();
  await ensureDependencies();
  // Ctrl+C reaches Vite too: wait for its end, and do not take it for a failure.
  let interrupted = false;
  process.on('SIGINT', () => {
    interrupted = true;
  });
  const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');
  // The configuration reads the facts with the project's own code, so Vite must load it as a module.
  const args = ['--configLoader', 'runner', ...process.argv.slice(2)];
  const exitCode = await runVisibly([process.execPath, [vite, ...args]]);
  process.exitCode = interrupted ? 0 : exitCode;
});
