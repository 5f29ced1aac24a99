import { deSentence } from './de/sentences';
import { enSentence } from './en/sentences';
import type { Language } from './language';
import { lsSentence } from './ls/sentences';

/** Sentences about sites and selections in each language. Apart from the other words, so that they load when they are needed. */
export const sentencesIn: Readonly<Record<Language, typeof deSentence>> = {
  de: deSentence,
  en: enSentence,
  ls: lsSentence,
};
