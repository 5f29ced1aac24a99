/** What the English map says of itself. Apart from en.ts, so that saved files do not load all of it. */
export const enAbout = {
  title: 'Hesse Neighbourhood Map',
  factsAsOf: 'Research as of November 2026',
};
