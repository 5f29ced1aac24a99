import type { PageLanguage } from './pageTexts';

const locales = { de: 'de-DE', en: 'en-GB' } as const;

/** "23. November 2026", "23 November 2026" @param day ISO */
export const formatDay = (day: string, language: PageLanguage): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
