/** What is said of a later release of the map. */
export const updateWords = {
  ready: 'Eine neue Fassung der Karte liegt bereit. Ihre Auswahl bleibt erhalten.',
  apply: 'Jetzt neu laden',
  applying: 'Wird geladen …',
  later: 'Später',
};
