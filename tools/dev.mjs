// @ts-check
import { run, runMain } from './setup/command.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { inProject } from './setup/project.mjs';

/**
 * npm run dev: installs what is missing, then runs Vite's development server with its own
 * arguments.
 */
await runMain(async () => {
  await ensureDependencies();
  // Ctrl+C reaches Vite, too: wait for its end, and do not report it as a failure.
  let interrupted = false;
  process.on('SIGINT', () => {
    interrupted = true;
  });
  // The configuration reads the facts with the project's own code, so Vite must load it as a
  // module.
  const args = ['--configLoader', 'runner', ...process.argv.slice(2)];
  const vite = inProject('node_modules/vite/bin/vite.js');
  const { ok } = await run([process.execPath, vite, ...args], { stdio: 'inherit' });
  process.exitCode = ok || interrupted ? 0 : 1;
});
