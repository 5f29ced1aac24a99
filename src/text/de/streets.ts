const sent =
  'Übertragen werden Ihre IP-Adresse, Angaben zum Browser, die Herkunft der Anfrage und der Kartenausschnitt.';

/** What is said of streets before they are there. */
export const streetWords = {
  /** By who is asked: the federal agency, another host, or the page's own server. */
  from: {
    federal: { source: 'Straßen kommen vom Bundesamt für Kartographie und Geodäsie.', sent },
    other: (host: string) => ({ source: `Straßen kommen von ${host}.`, sent }),
    own: { source: 'Straßen kommen vom Server dieser Seite.', sent: 'Kein anderer erfährt davon.' },
  },
  show: 'Straßen zeigen',
  always: 'immer',
  now: 'nur jetzt',
  dismiss: 'Ohne Straßen weiter',
  /** Announced once. */
  spoken: 'Die Karte kann hier Straßen zeigen: Die Wahl steht vor den Knöpfen der Karte.',
  offline: 'Straßen gibt es nur mit Netz; bis dahin sehen Sie die Umrisse.',
  slow: 'Die Straßen lassen auf sich warten; bis dahin sehen Sie die Umrisse.',
  /** Where the map is drawn without WebGL. */
  none: 'Einfache Karte ohne Straßen',
};
