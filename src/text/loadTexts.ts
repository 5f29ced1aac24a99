import { de } from './de/texts';
import type { Language } from './language';
import type { Texts } from './texts';

/** Each exports its words under its code. */
const files = import.meta.glob<Readonly<Record<string, Texts>>>(['./*/texts.ts', '!./de/texts.ts']);

/**
 * The words of a language. German is there at once; the others are files of their own, so that
 * nobody loads words of a language that nobody reads. Rejects where such a file does not arrive.
 */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === de.id) return de;
  const file = await files[`./${language}/texts.ts`]?.();
  const texts = file?.[language];
  if (texts === undefined)
    throw new Error(`src/text/${language}/texts.ts does not export ${language}`);
  return texts;
}
