import type { Selection, Store } from './store';
import { type Known, readUrl, type UrlState, writeUrl } from './url';

/**
 * Keeps address and store in sync: opening or closing a site and replacing all filters add a
 * history entry, so that Back undoes them; single filters and typing replace the current one.
 * Returns the unsubscribe function.
 * @param comingFor what a state waits for, null where it can be shown at once; if it does not come,
 * the page stays as it is
 */
export function syncUrl(
  store: Store,
  known: Known,
  browser: Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>,
  comingFor: (state: UrlState) => Promise<unknown> | null = () => null,
): () => void {
  let reading = false;
  const read = () => {
    const { search } = browser.location;
    const state = readUrl(search, known);
    const restore = () => {
      if (browser.location.search !== search) return;
      reading = true;
      store.getState().restore(state);
      reading = false;
    };
    const coming = comingFor(state);
    if (coming === null) restore();
    else coming.then(restore, () => undefined);
  };
  const write = (state: Selection, before: Selection) => {
    const { pathname, search, hash } = browser.location;
    const next = writeUrl(state, search);
    if (reading || next === search) return;
    const address = `${pathname}${next}${hash}`;
    try {
      if (state.steps === before.steps) browser.history.replaceState(null, '', address);
      else browser.history.pushState(null, '', address);
    } catch {
      // In a sandboxed frame the address may not change, and browsers limit how often it may.
    }
  };
  read();
  browser.addEventListener('popstate', read);
  const unsubscribe = store.subscribe(write);
  return () => {
    browser.removeEventListener('popstate', read);
    unsubscribe();
  };
}
