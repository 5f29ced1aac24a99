import { type Language, languageOf } from './language';
import type { Texts } from './texts';

/** The words of a language. Rejects where its file does not arrive. */
export const loadTexts = (language: Language): Promise<Texts> => languageOf[language].load();
