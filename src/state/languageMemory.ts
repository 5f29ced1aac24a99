import { languages } from '../text/language';
import { rememberedChoice } from './rememberedChoice';

/** The language that the person has chosen on an earlier visit. */
export const languageMemory = rememberedChoice('sprache', languages);
