import type { LinkTexts } from '../linkTexts';

/** What is said of links that are not understood. */
export const linkWords: LinkTexts = {
  unknownSite: (id) => `We do not know the site ‘${id}’.`,
  nearest: 'Similar names:',
  allSites: 'All sites',
  notUnderstood: (values) => `Not understood: ${values.join(', ')}.`,
  dismiss: 'Hide this note',
};
