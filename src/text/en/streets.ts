import type { StreetTexts } from '../streetTexts';

const sent =
  'This transmits your IP address, details of your browser, where the request comes from and the part of the map.';

/** What is said of streets before they are there. */
export const streetWords: StreetTexts = {
  from: {
    federal: {
      source: 'Streets come from the Federal Agency for Cartography and Geodesy.',
      sent,
    },
    other: (host) => ({ source: `Streets come from ${host}.`, sent }),
    own: { source: 'Streets come from the server of this page.', sent: 'Nobody else is told.' },
  },
  show: 'Show streets',
  always: 'always',
  now: 'just now',
  dismiss: 'Continue without streets',
  spoken: 'The map can show streets here: the choice is before the buttons of the map.',
  offline: 'Streets need a network; until then you see the outlines.',
  slow: 'The streets are taking their time; until then you see the outlines.',
  none: 'Plain map without streets',
};
