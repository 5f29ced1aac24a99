/**
 * Folds a text for searching, so that an umlaut is found in each of its spellings (ä = ae = a, ß =
 * ss): lower case, no accents, everything but letters and digits a space. A prefix of a word folds
 * to a prefix of the folded word.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{Mn}/gu, '')
      .replaceAll('ß', 'ss')
      // "neue", "Bauer" and "Quelle" have no umlauts.
      .replace(/([ao])e+|(?<![aeiouq])ue+/g, (_spelled, vowel: string | undefined) => vowel ?? 'u')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/** The words of a text, folded. */
export const foldedWords = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');
