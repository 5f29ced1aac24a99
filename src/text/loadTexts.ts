import { de } from './de/texts';
import type { Language } from './language';
import type { Texts } from './texts';

/**
 * The words of a language. German is there at once; the others are files of their own, so that
 * nobody loads words of a language that nobody reads. Rejects where such a file does not arrive.
 */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'de':
      return de;
    case 'en':
      return (await import('./en/texts')).en;
    case 'ls':
      return (await import('./ls/texts')).ls;
  }
}
