/** An invented operator with all of betrieb.json filled in. */
export const filledOperator = {
  grundkarte: 'umriss',
  dienst: 'basemap.de',
  betreiber: {
    name: 'Stadt Musterort <b>&',
    anschrift: ['Musterstraße 1', ' 99999 Musterort '],
    vertretung: 'Oberbürgermeisterin Erika Muster',
    telefon: '+49 (0)999 000-0',
    email: 'post@musterort.example',
    redaktion: ['Max Muster', 'Musterstraße 1', '99999 Musterort'],
    register: 'Musterregister 1',
    'umsatzsteuer-id': 'DE000000000',
  },
  'kontakt-barrierefreiheit': {
    email: 'barrieren@musterort.example',
    telefon: '+49 999 000-1',
    formular: 'https://musterort.example/barriere',
  },
  'fehler-melden': {
    email: 'karte@musterort.example',
    formular: null,
  },
  durchsetzungsstelle: null,
  datenschutz: {
    verantwortlich: null,
    beauftragte: ['Moni Muster'],
    'beauftragte-email': 'datenschutz@musterort.example',
    hosting: ['Musterserver GmbH', '99999 Musterort'],
    'protokoll-tage': 7,
  },
  sicherheit: {
    email: 'sicherheit@musterort.example',
    formular: null,
    'gueltig-bis': '2027-06-30',
  },
  rahmen: { erlaubt: ['https://www.musterort.example'] },
  website: { adresse: 'https://karte.musterort.example/' },
  'offene-daten': { datenbereitsteller: 'http://dcat-ap.de/def/contributors/musterort' },
  offline: { erlaubt: true },
} as const;
