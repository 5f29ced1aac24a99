import type { Selection, Store } from './store';
import { readUrl, writeUrl } from './url';

/**
 * Keeps address and store in step: opening or closing a site makes a history entry, so that Back
 * undoes it; filters and typing replace the current one. Returns what ends it.
 */
export function syncUrl(
  store: Store,
  resolveSite: (id: string) => string | undefined,
  browser: Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>,
): () => void {
  let reading = false;
  const read = () => {
    reading = true;
    store.getState().restore(readUrl(browser.location.search, resolveSite));
    reading = false;
  };
  const write = (state: Selection, before: Selection) => {
    const { pathname, search, hash } = browser.location;
    const next = writeUrl(state, search);
    if (reading || next === search) return;
    const address = `${pathname}${next}${hash}`;
    if (state.selectedId === before.selectedId) browser.history.replaceState(null, '', address);
    else browser.history.pushState(null, '', address);
  };
  read();
  browser.addEventListener('popstate', read);
  const unsubscribe = store.subscribe(write);
  return () => {
    browser.removeEventListener('popstate', read);
    unsubscribe();
  };
}
