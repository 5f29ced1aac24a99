/** Languages of the interface, the first one is the default: German, English, Leichte Sprache. */
export const languages = ['de', 'en', 'ls'] as const;
export type Language = (typeof languages)[number];

/** Each language calls itself by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  en: 'English',
  ls: 'Leichte Sprache',
};

/** BCP 47 tags for the HTML: Leichte Sprache is German in the registered variant `simple`. */
export const htmlLanguage: Readonly<Record<Language, string>> = {
  de: 'de',
  en: 'en',
  ls: 'de-simple',
};
