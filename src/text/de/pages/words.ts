import type { PageWords } from '../../pageWords';
import { deFormat as format } from '../format';
import { de } from '../texts';

/** German texts of the legally required pages. */
export const pageWords: PageWords = {
  language: 'de',
  format,
  siteTitle: de.title,
  allSites: {
    title: 'Alle Standorte',
    lead: 'Jeder Standort hat eine eigene Seite mit Förderung, Maßnahmen und Quellen. Sie ist ohne Skript lesbar.',
  },
  groups: {
    kommune: {
      title: 'Alle Kommunen mit Standorten',
      lead: 'Jede Kommune mit einem Standort hat eine eigene Seite. Kreisfreie Städte stehen hier.',
    },
    kreis: {
      title: 'Alle Landkreise mit Standorten',
      lead: 'Jeder Landkreis mit einem Standort hat eine eigene Seite. Kreisfreie Städte stehen bei den Kommunen.',
    },
    programm: {
      title: 'Alle Förderprogramme',
      lead: 'Jedes Förderprogramm mit einem Standort hat eine eigene Seite.',
    },
    pageTitle: (name) => `Alle Standorte: ${name}`,
    onMap: 'Auf der Karte zeigen',
    ofSite: 'Seiten zu Kommune, Kreis und Programm',
  },
  fieldNames: {
    'betreiber.name': 'Name',
    'betreiber.anschrift': 'Anschrift',
    'betreiber.vertretung': 'Vertretung',
    'betreiber.telefon': 'Telefon',
    'betreiber.email': 'E-Mail',
    'betreiber.redaktion': 'Verantwortung für den Inhalt',
    'betreiber.register': 'Register',
    'betreiber.umsatzsteuer-id': 'Umsatzsteuer-Identifikationsnummer',
    'kontakt-barrierefreiheit.email': 'E-Mail für Meldungen von Barrieren',
    'kontakt-barrierefreiheit.telefon': 'Telefon für Meldungen von Barrieren',
    'kontakt-barrierefreiheit.formular': 'Formular für Meldungen von Barrieren',
    'fehler-melden.email': 'E-Mail-Adresse für Fehler in den Angaben',
    'fehler-melden.formular': 'Formular für Fehler in den Angaben',
    'durchsetzungsstelle.name': 'Name der Durchsetzungsstelle',
    'durchsetzungsstelle.anschrift': 'Anschrift der Durchsetzungsstelle',
    'durchsetzungsstelle.telefon': 'Telefon der Durchsetzungsstelle',
    'durchsetzungsstelle.email': 'E-Mail der Durchsetzungsstelle',
    'durchsetzungsstelle.link': 'Seite der Durchsetzungsstelle',
    'datenschutz.verantwortlich': 'Verantwortliche Stelle',
    'datenschutz.beauftragte': 'Datenschutzbeauftragte Person',
    'datenschutz.beauftragte-email': 'E-Mail der datenschutzbeauftragten Person',
    'datenschutz.hosting': 'Anbieter des Servers',
    'datenschutz.protokoll-tage': 'Dauer der Protokolle in Tagen',
    'sicherheit.email': 'E-Mail für Meldungen von Sicherheitslücken',
    'sicherheit.formular': 'Formular für Meldungen von Sicherheitslücken',
    'sicherheit.gueltig-bis': 'Tag, bis zu dem diese Kontakte gelten',
    'rahmen.erlaubt': 'Seiten, die die Karte einbetten dürfen',
    'offene-daten.datenbereitsteller': 'Datenbereitsteller bei GovData',
  },
  missing: {
    heading: 'Hier fehlen Angaben des Betreibers',
    text: 'Diese Seite ist noch nicht vollständig. Es fehlen:',
    advice: 'Wer die Karte betreibt, trägt sie in public/betrieb.json ein und baut die Seite neu.',
  },
  notGiven: 'Angabe fehlt noch',
  days: (value) => format.plural(value, { one: '1 Tag', other: `${value} Tage` }),
  areas: {
    access: 'Regeln von axe-core',
    keyboard: 'Wege nur mit der Tastatur',
    layout: 'Darstellung in verschiedenen Breiten',
    contrast: 'Kontraste und Farben, berechnet',
  },
  tests: (value) => format.plural(value, { one: '1 Test', other: `${value} Tests` }),
  statuses: { passed: 'bestanden', failed: 'nicht bestanden', skipped: 'nicht gelaufen' },
  allPassed: { one: 'bestanden', other: 'alle bestanden' },
  run: {
    themes: { light: 'hell', dark: 'dunkel', contrast: 'hoher Kontrast' },
    languages: { de: 'Deutsch', en: 'Englisch' },
    widthPx: (value) => `${value} Pixel breit`,
    found: (rules, complaints) =>
      `${rules} Regeln, ${format.plural(complaints, {
        none: 'nichts beanstandet',
        other: `${complaints} Beanstandungen`,
      })}`,
  },
};
