import { scope } from './workerScope';

/**
 * The worker of operators who want none: takes the place of a former one, and leaves nothing on the
 * device. Open tabs ask the server from then on.
 */
scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const prefix = `quartierskarte ${scope.registration.scope} `;
  for (const name of await scope.caches.keys())
    if (name.startsWith(prefix)) await scope.caches.delete(name);
  await scope.registration.unregister();
}
