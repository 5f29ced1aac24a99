/** What a static page says when the map does not come. */
export const fromPageWords = {
  missing: 'Die Karte ist nicht angekommen. Diese Seite bleibt lesbar.',
};
