/**
 * The stem of a folded German word: what is left without the endings of plural and case, so that
 * "Spielplätze" is found by "Spielplatz" and "Museen" by "Museum". Light stemming after Savoy; two
 * stems are only ever compared, never shown. Endings that make another word ("-ung", "-lich") stay.
 */
export function stem(folded: string): string {
  if (/\p{N}/u.test(folded)) return folded;
  const once = without(folded, first);
  return without(without(once, second), latin);
}

// Folded: an umlaut of the plural is no difference any more. Three letters are always left.
const first = [/(?<=...)ern$/, /(?<=...)e[mnrs]$/, /(?<=...)e$/, /(?<=..[bdfghklmnrtao])s$/];
const second = [/(?<=...)e[nr]$/];
/** "Zentrum" and "Zentren", but no "-raum" and "-baum". */
const latin = [/(?<=...[^a])um$/];

function without(word: string, endings: readonly RegExp[]): string {
  const ending = endings.find((pattern) => pattern.test(word));
  return ending === undefined ? word : word.replace(ending, '');
}
