import type { ReactNode } from 'react';
import { UpdateNotice } from '../ui/page/UpdateNotice';

/**
 * Lets the browser keep the map for visits without a network (src/offline/), once the map of this
 * visit is there; or forget it where the operator wants that. Frames, whose pages others decide
 * about, and people who save data keep nothing. Never rejects: the page goes on without it.
 * @param root address of the root of the product
 * @param keeps what the operator wants; `null` where that is not known
 * @param say shows what is to be said of a new release
 */
export async function keepOffline(
  root: string,
  keeps: () => Promise<boolean | null>,
  say: (update: ReactNode) => void,
): Promise<void> {
  try {
    if (!('serviceWorker' in navigator) || window.self !== window.top) return;
    await mapSettled(document);
    const wanted = await keeps();
    if (wanted === false) await forget(root);
    if (wanted !== true || savesData()) return;
    const registration = await navigator.serviceWorker.register(`${root}sw.js`);
    let offers = 0;
    const offer = () => {
      // The first release of a device replaces none.
      if (registration.waiting === null || navigator.serviceWorker.controller === null) return;
      offers += 1;
      say(<UpdateNotice key={offers} onApply={() => apply(registration)} />);
    };
    offer();
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', offer),
    );
    // Browsers ask when a page is opened; some stay open for days.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) registration.update().catch(() => undefined);
    });
  } catch (error) {
    console.info('The map is not kept for visits without a network:', error);
  }
}

/** Other tabs keep their release, and its parts, until they are loaded anew. */
function apply({ waiting }: ServiceWorkerRegistration): void {
  const reload = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  if (waiting !== null) waiting.postMessage('takeOver');
  // Another tab has been quicker.
  else reload();
}

async function forget(root: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(root);
  if (registration?.scope === root) await registration.unregister();
  for (const name of await caches.keys())
    if (name.startsWith(`quartierskarte ${root} `)) await caches.delete(name);
}

/** Of the Network Information API, which TypeScript and some browsers do not know. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ===
  true;

/** A map that has not come by then is not waited for. */
const mapLimitMs = 15_000;

/** Until the map is drawn or given up: nothing of it comes later for what is kept. */
function mapSettled(page: Document): Promise<void> {
  const map = page.getElementById('karte');
  return new Promise((resolve) => {
    const look = () => {
      if (!['static', 'early'].includes(map?.dataset.mapState ?? '')) end();
    };
    const observer = new MutationObserver(look);
    const limit = setTimeout(() => end(), mapLimitMs);
    const end = () => {
      observer.disconnect();
      clearTimeout(limit);
      resolve();
    };
    if (map !== null) observer.observe(map, { attributeFilter: ['data-map-state'] });
    look();
  });
}
