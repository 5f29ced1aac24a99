// @ts-check
import { npm, runMain, runWithLabel, Stop } from './setup/command.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { freePort, readPort } from './setup/port.mjs';

/** npm start: installs what is missing, builds and serves the production build. */
await runMain(async () => {
  const port = readPort(process.env.PORT);
  await freePort({ port, host: process.env.HOST || 'localhost' });
  await ensureDependencies();
  const { ok, output } = await runWithLabel(
    'Die Karte wird gebaut',
    npm('run', '--silent', 'build'),
  );
  // Missing details of the operator, or why it failed.
  console.log(output.trim());
  if (!ok) throw new Stop('Die Karte ließ sich nicht bauen: Oben steht, warum.');
  // Imported only now, since it needs a package.
  const { closeOnSignal, serve } = await import('./serve.mjs');
  const server = await serve({ port });
  closeOnSignal(server);
  console.log(`\nQuartierskarte Hessen läuft: ${server.address}  (Beenden mit Strg+C)`);
});
