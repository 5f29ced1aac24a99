/** The browser's storage; even reading the property may throw where storage is forbidden. */
type Browser = Pick<Window, 'localStorage'>;

const name = 'arbeitsliste';

/** What was ticked off in this browser, by the names of what was missing. Never throws. */
export function recallTicked(browser: Browser): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(browser.localStorage.getItem(name) ?? '[]');
    const isText = (item: unknown): item is string => typeof item === 'string';
    return new Set(Array.isArray(kept) ? kept.filter(isText) : []);
  } catch {
    return new Set();
  }
}

/** Keeps what is ticked off; nothing is stored where nothing is. Returns whether it could be. */
export function keepTicked(browser: Browser, ticked: ReadonlySet<string>): boolean {
  try {
    if (ticked.size === 0) browser.localStorage.removeItem(name);
    else browser.localStorage.setItem(name, JSON.stringify([...ticked]));
    return true;
  } catch {
    return false;
  }
}
