import { type BaseMapChoice, baseMapChoices } from '../model/baseMap';

const key = 'grundkarte';

/** The browser's storage; reading the property alone may throw where storage is forbidden. */
type Browser = Pick<Window, 'localStorage'>;

/** The base map that the person has chosen on an earlier visit, or null. Never throws. */
export function recallBaseMap(browser: Browser): BaseMapChoice | null {
  try {
    const kept = browser.localStorage.getItem(key);
    return baseMapChoices.find((choice) => choice === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the choice for the next visit. Never throws: without storage it lasts as long as the page. */
export function rememberBaseMap(browser: Browser, choice: BaseMapChoice): void {
  try {
    browser.localStorage.setItem(key, choice);
  } catch {
    // Full or forbidden.
  }
}
