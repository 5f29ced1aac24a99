import type { UpdateTexts } from '../updateTexts';

/** What is said of a later release of the map. */
export const updateWords: UpdateTexts = {
  ready: 'Die Karte ist neu gemacht. Sie können die neue Karte jetzt laden. Ihre Auswahl bleibt.',
  apply: 'Jetzt neu laden',
  applying: 'Die Karte wird geladen …',
  later: 'Später',
};
