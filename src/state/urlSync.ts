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
  const read = () => store.getState().restore(readUrl(browser.location.search, resolveSite));
  const write = (state: Selection, before: Selection) => {
    const { pathname, search, hash } = browser.location;
    const next = writeUrl(state, search);
    if (next === search) return;
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
