import type { PageLanguage } from './pageTexts';

/** What the page keeps in the browser (localStorage), by the name of the entry, and why. */
export const storedChoices: Readonly<Record<string, Readonly<Record<PageLanguage, string>>>> = {
  grundkarte: {
    de: 'ob Sie Straßen oder nur Umrisse sehen möchten',
    en: 'whether you want to see streets or outlines only',
  },
  sprache: {
    de: 'in welcher Sprache Sie die Karte lesen',
    en: 'in which language you read the map',
  },
  darstellung: {
    de: 'ob Sie die Seite hell, dunkel oder mit hohem Kontrast sehen möchten',
    en: 'whether you want to see the page light, dark or with high contrast',
  },
};
