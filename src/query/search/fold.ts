/**
 * Folds a text for searching, so that an umlaut is found in each of its spellings (ä = ae = a,
 * ß = ss): small letters, no accents, everything else that is not a letter or digit a space.
 * A beginning of a word folds to a beginning of the folded word.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{Mn}/gu, '')
      .replaceAll('ß', 'ss')
      // "neue" and "Bauer" are no umlauts, nor is "Quelle".
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
