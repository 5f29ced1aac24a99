import type { StillTexts } from '../stillTexts';

export const stillWords: StillTexts = {
  why: 'Die Suche und die Karte gehen hier nicht. Ein Teil von der Seite fehlt. Laden Sie die Seite noch einmal. Oder lesen Sie die',
  pages: 'einfachen Seiten von allen Förder-Gebieten',
};
