import { deSentence } from './deSentence';
import { enSentence } from './enSentence';
import type { Language } from './language';
import { lsSentence } from './lsSentence';

/** Sentences about sites and selections in each language. Apart from the other words, so that they load when they are needed. */
export const sentencesIn: Readonly<Record<Language, typeof deSentence>> = {
  de: deSentence,
  en: enSentence,
  ls: lsSentence,
};
