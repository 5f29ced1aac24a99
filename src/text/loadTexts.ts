import { de } from './de/texts';
import type { Language } from './language';
import type { Texts } from './texts';

/** Each exports its texts under its code. */
const files = import.meta.glob<Readonly<Record<string, Texts>>>(['./*/texts.ts', '!./de/texts.ts']);

/**
 * The texts of a language. German is bundled; the others are lazy-loaded. Rejects when their file
 * fails to load.
 */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === de.id) return de;
  const file = await files[`./${language}/texts.ts`]?.();
  const texts = file?.[language];
  if (texts === undefined)
    throw new Error(`src/text/${language}/texts.ts does not export ${language}`);
  return texts;
}
