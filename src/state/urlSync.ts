import { addressBelow } from './linkParameters';
import type { Selection, Store } from './store';
import { type Known, readUrl, type UrlState, writeUrl } from './url';

interface Place {
  /** Address of the root of the product. */
  readonly root: string;
  /** The address by which the page was opened, from the root, where the page stands for more than it says. */
  readonly arrival?: string;
  /** In the frame of another page, whose Back must not undo steps in the frame: none is an entry. */
  readonly replaces?: boolean;
  /**
   * Hears that what the address asks for has not come, so that the page shows something else than it
   * says, with what tries again; and with null that this is over.
   */
  readonly onMissing?: (retry: (() => void) | null) => void;
}

/**
 * Keeps address and store in sync: opening or closing a site and replacing all filters add a
 * history entry, so that Back undoes them; single filters and typing replace the current one. An
 * address that has come in another form, `?standort=…` of old, gets the one of today.
 * Returns the unsubscribe function.
 * @param comingFor what a state waits for, null where it can be shown at once; if it does not come,
 * the page stays as it is, which `onMissing` has to say
 */
export function syncUrl(
  store: Store,
  known: Known,
  browser: Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>,
  { root, arrival, replaces = false, onMissing = () => undefined }: Place,
  comingFor: (state: UrlState) => Promise<unknown> | null = () => null,
): () => void {
  const currentAddress = () => addressBelow(root, browser.location);
  let reading = false;
  let missing = false;
  /** What the address asks for has not come yet. */
  let waits = false;
  const tell = (retry: (() => void) | null) => {
    if (missing || retry !== null) onMissing(retry);
    missing = retry !== null;
  };
  const take = (state: UrlState) => {
    const here = currentAddress();
    tell(null);
    const restore = () => {
      if (currentAddress() !== here) return;
      waits = false;
      reading = true;
      store.getState().restore(state);
      reading = false;
    };
    const coming = comingFor(state);
    waits = coming !== null;
    if (coming === null) restore();
    else
      coming.then(restore, () => {
        if (currentAddress() === here) tell(() => take(state));
      });
  };
  const follow = () => take(readUrl(currentAddress(), known));
  const show = (address: string, how: 'pushState' | 'replaceState') => {
    try {
      browser.history[how](null, '', `${new URL(address, root).href}${browser.location.hash}`);
    } catch {
      // In a sandboxed frame the address may not change, and browsers limit how often it may.
    }
  };
  const write = (state: Selection, before: Selection) => {
    const current = currentAddress();
    const next = writeUrl(state, current);
    if (reading || next === current) return;
    // Only another choice, not a pointer or the map, takes the address back to what is shown.
    if (waits && next === writeUrl(before, current)) return;
    waits = false;
    tell(null);
    show(next, replaces || state.steps === before.steps ? 'replaceState' : 'pushState');
  };
  const arrived = arrival ?? currentAddress();
  const state = readUrl(arrived, known);
  const today = writeUrl(state, arrived);
  const isFormer = arrived !== currentAddress() || state.selectedId !== null;
  if (isFormer && today !== currentAddress()) show(today, 'replaceState');
  take(state);
  browser.addEventListener('popstate', follow);
  const unsubscribe = store.subscribe(write);
  return () => {
    browser.removeEventListener('popstate', follow);
    unsubscribe();
  };
}
