import type { LinkTexts } from '../linkTexts';

/** What is said of links that are not understood. */
export const linkWords: LinkTexts = {
  unknownSite: (id) => `Den Ort ‚${id}‘ kennen wir nicht.`,
  nearest: 'Diese Namen sind ähnlich:',
  allSites: 'Alle Orte',
  notUnderstood: (values) => `Das verstehen wir nicht: ${values.join(', ')}.`,
  dismiss: 'Hinweis ausblenden',
};
