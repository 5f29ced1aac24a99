import { baseMapChoices } from '../model/operator/baseMap';
import { languages } from '../text/language';
import { embeddedAs } from './embedding';
import { themes } from './theme';

/** The browser's storage; even reading the property may throw where storage is forbidden. */
type Browser = Pick<Window, 'localStorage' | 'document'>;

export interface RememberedChoice<Choice extends string> {
  /** The choice of an earlier visit, or null. Never throws. */
  readonly recall: (browser: Browser) => Choice | null;
  /**
   * Keeps the choice for the next visit; null forgets it. Never throws: without storage a choice
   * lasts as long as the page.
   */
  readonly remember: (browser: Browser, choice: Choice | null) => void;
}

/**
 * A choice that the browser keeps between visits; nothing is stored before a person chooses, and in
 * the frame of another page storage is not even asked.
 * @param key its name in the storage
 * @param choices all there are: what another version has kept is nothing
 */
/* @__NO_SIDE_EFFECTS__ */
export function rememberedChoice<Choice extends string>(
  key: string,
  choices: readonly Choice[],
): RememberedChoice<Choice> {
  return {
    recall: (browser) => {
      if (embeddedAs(browser.document) !== null) return null;
      try {
        const kept = browser.localStorage.getItem(key);
        return choices.find((choice) => choice === kept) ?? null;
      } catch {
        return null;
      }
    },
    remember: (browser, choice) => {
      if (embeddedAs(browser.document) !== null) return;
      try {
        if (choice === null) browser.localStorage.removeItem(key);
        else browser.localStorage.setItem(key, choice);
      } catch {
        // Quota exceeded or storage forbidden.
      }
    },
  };
}

/** The language that a person has chosen, on the page or by its link. */
export const languageMemory = rememberedChoice('sprache', languages);

/** The base map that a person has chosen. */
export const baseMapMemory = rememberedChoice('grundkarte', baseMapChoices);

/** The theme that a person has chosen; forgotten when they go back to the system's. */
export const themeMemory = rememberedChoice('darstellung', themes);
