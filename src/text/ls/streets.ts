import type { StreetTexts } from '../streetTexts';

const sent =
  'Dieser Computer erfährt: Ihre Internet-Adresse, Ihr Programm, diese Seite und den Ort auf der Karte.';

/** What is said of streets before they are there. */
export const streetWords: StreetTexts = {
  from: {
    federal: {
      source:
        'Die Straßen kommen von einem Computer vom Staat. Er gehört dem Bundesamt für Kartographie und Geodäsie.',
      sent,
    },
    other: (host) => ({ source: `Die Straßen kommen von diesem Computer: ${host}.`, sent }),
    own: {
      source: 'Die Straßen kommen vom selben Computer wie diese Seite.',
      sent: 'Sonst erfährt es niemand.',
    },
  },
  show: 'Straßen zeigen',
  always: 'immer',
  now: 'nur jetzt',
  dismiss: 'Ohne Straßen weiter',
  spoken: 'Die Karte kann hier Straßen zeigen. Sie finden die Wahl vor den Knöpfen der Karte.',
  offline: 'Für Straßen brauchen Sie das Internet. Sie sehen so lange die Umrisse.',
  slow: 'Die Straßen brauchen noch Zeit. Sie sehen so lange die Umrisse.',
  none: 'Einfache Karte: ohne Straßen',
};
