/**
 * Folds a text for searching, so that an umlaut is found in each of its spellings (ä = ae = a, ß =
 * ss): lower case, no accents, everything but letters and digits a space. Full-width letters and
 * ligatures are the letters that they stand for, zero-width characters and soft hyphens are dropped,
 * and an official key is one word however it is spaced. A prefix of a word folds to a prefix of the
 * folded word.
 */
export function fold(text: string): string {
  return (
    unaccented(text)
      // "neue", "Bauer" and "Quelle" have no umlauts.
      .replace(/([ao])e+|(?<![aeiouq])ue+/g, (_spelled, vowel: string | undefined) => vowel ?? 'u')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      // "06 6 11 000", as our own tables write it so that the leading zero stays.
      .replace(/(?<!\S)06 (\d) (\d\d)(?: (\d{3}))?(?!\S)/g, '06$1$2$3')
  );
}

/**
 * The same of a word with all its letters: where one is missing, an "oe" may be chance ("Boen" for
 * "Bogen").
 */
export const unaccented = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replaceAll('ß', 'ss');

/** The words of a text, folded. */
export const foldedWords = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');

/** Whether a text shows nothing at all: who has typed signs has asked for something, even if nothing has it. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cf}]/u.test(text);
