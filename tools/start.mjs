// @ts-check
import { npm, runQuietly } from './setup/command.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { checkNode } from './setup/node-version.mjs';
import { checkPort, readPort } from './setup/port.mjs';
import { withProgress } from './setup/progress.mjs';
import { runMain, Stop } from './setup/stop.mjs';

async function build() {
  const result = await withProgress('Die Karte wird gebaut', () => runQuietly(npm('run', 'build')));
  if (result.ok) return showHints(result.output);
  console.error(result.output);
  throw new Stop('Die Karte ließ sich nicht bauen: Oben steht, warum.');
}

const aboutOperator = /^(betrieb\.json\b| {2}(gefunden|erwartet|zu tun):)/;

/** @param {string} output of the build: what the operator has still to fill in is told here too */
function showHints(output) {
  for (const line of output.split('\n')) if (aboutOperator.test(line)) console.log(line);
}

/** npm start: installs what is missing, builds and serves the production build. */
await runMain(async () => {
  checkNode();
  const port = readPort(process.env.PORT);
  await checkPort(port, process.env.HOST || 'localhost');
  await ensureDependencies();
  await build();
  // Only now, since it needs a package.
  const { closeOnSignal, serve } = await import('./serve.mjs');
  const server = await serve({ port });
  closeOnSignal(server);
  console.log(`\nQuartierskarte Hessen läuft: ${server.address}  (Beenden mit Strg+C)`);
});
