/** What the page says that no script brings to life; the link ends the sentence. */
export const stillWords = {
  why: 'Suche, Filter und bewegliche Karte gehen hier nicht, weil das Programm der Seite nicht angekommen ist oder Ihr Browser es nicht ausführt. Laden Sie die Seite neu, oder lesen Sie die',
  pages: 'einfachen Seiten aller Standorte',
};
