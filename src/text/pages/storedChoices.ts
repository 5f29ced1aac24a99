import type { PageLanguage } from './pageTexts';

/** What the page keeps in the browser (localStorage), by the name of the entry, and why. */
export const storedChoices: Readonly<Record<string, Readonly<Record<PageLanguage, string>>>> = {
  grundkarte: {
    de: 'ob Sie Straßen oder nur Umrisse sehen möchten',
    en: 'whether you want to see streets or outlines only',
  },
};
