/** Properties of a language that are needed before its texts are loaded. */
interface LanguageEntry {
  /** Endonym. */
  readonly name: string;
  /** BCP 47 tag for the HTML. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** For Open Graph. */
  readonly locale: string;
  /**
   * Folder of its static pages, from the root; null where it has none and links to the German ones.
   */
  readonly pages: string | null;
}

/**
 * The languages of the interface, the default first. A new one is a line here and a folder named
 * after its code, from which each part of the page takes its texts.
 */
const registry = {
  de: { name: 'Deutsch', tag: 'de', direction: 'ltr', locale: 'de_DE', pages: '' },
  en: { name: 'English', tag: 'en', direction: 'ltr', locale: 'en_GB', pages: 'en/' },
  // German in the registered variant `simple`.
  ls: { name: 'Leichte Sprache', tag: 'de-simple', direction: 'ltr', locale: 'de_DE', pages: null },
} as const;
export type Language = keyof typeof registry;

export const languageOf: Readonly<Record<Language, LanguageEntry>> = registry;
export const languages = Object.keys(registry) as readonly Language[];

/** Languages with static pages of their own. */
export const pageLanguages = languages.filter((id) => languageOf[id].pages !== null);

/** The folder of the static pages that a language links to, from the root. */
export const pagesIn = (language: Language): string => languageOf[language].pages ?? '';

/** The page of a site in a language, from the root: the address of the open site, too. */
export const sitePath = (language: Language, siteId: string): string =>
  `${pagesIn(language)}standort/${siteId}/`;

/** Paths of a static page in its languages, from the root of the site. */
export type Translations = Readonly<Partial<Record<Language, string>>>;

/** @param page such as `standort/a/` */
export const pagePaths = (page: string): Translations =>
  Object.fromEntries(pageLanguages.map((language) => [language, `${pagesIn(language)}${page}`]));

/** Path from a static page back to the root. @param page its own path from the root */
export const pathToRoot = (page: string): string => '../'.repeat(page.split('/').length - 1);

/**
 * A part of the page in each language, by the folders of its files. Hoisted, and without the list
 * of languages: built chunks may call it before this file has run; a test checks that no part is
 * missing.
 * @param files what `./<language>/<part>.ts` exports, by path
 */
export function byLanguage<Words, Part>(
  files: Readonly<Record<string, Words>>,
  make: (words: Words) => Part,
): Readonly<Record<Language, Part>> {
  const parts = Object.entries(files).map(([path, words]) => [path.split('/')[1], make(words)]);
  return Object.fromEntries(parts) as Record<Language, Part>;
}

/** The query string of the map in a language; '' for the default. */
export function languageSearch({ id }: { readonly id: Language }, params = ''): string {
  const all = [params, id === languages[0] ? '' : `sprache=${id}`].filter((part) => part !== '');
  return all.length === 0 ? '' : `?${all.join('&')}`;
}
