/** Languages of the interface, the first one is the default: German, English, Leichte Sprache. */
export const languages = ['de', 'en', 'ls'] as const;
export type Language = (typeof languages)[number];

/** Each language calls itself by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  en: 'English',
  ls: 'Leichte Sprache',
};

/** Where the static pages in a language lie, from the root; none are written in Leichte Sprache, but for one. */
export const pageFolder: Readonly<Record<Language, string>> = { de: '', en: 'en/', ls: '' };

/** The query part of an address of the map in a language: German needs to say nothing. */
export function languageSearch({ id }: { readonly id: Language }, params = ''): string {
  const all = [params, id === 'de' ? '' : `sprache=${id}`].filter((part) => part !== '');
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/** BCP 47 tags for the HTML: Leichte Sprache is German in the registered variant `simple`. */
export const htmlLanguage: Readonly<Record<Language, string>> = {
  de: 'de',
  en: 'en',
  ls: 'de-simple',
};
