import type { ChangeTexts } from '../changeTexts';
import { type ChangeForms, changeSentences } from '../changeWords';
import { lsFormat as format } from './format';

const forms: ChangeForms = {
  rows: {
    'sites.csv': { one: 'Förder-Gebiet', other: 'Förder-Gebiete' },
    'site-areas.geojson': { one: 'Grenze von einem Gebiet', other: 'Grenzen von Gebieten' },
    'participations.csv': { one: 'Programm', other: 'Programme' },
    'allocations.csv': { one: 'Betrag', other: 'Beträge' },
    'contradicting-amounts.csv': {
      one: 'Betrag, bei dem die Quellen nicht gleich sind',
      other: 'Beträge, bei denen die Quellen nicht gleich sind',
    },
    'partial-amounts.csv': { one: 'anderer Betrag', other: 'andere Beträge' },
    'measures.csv': { one: 'Projekt', other: 'Projekte' },
    'links.csv': { one: 'Link', other: 'Links' },
    'aliases.csv': { one: 'anderer Name', other: 'andere Namen' },
    'leichte-sprache.csv': { one: 'Text in Leichter Sprache', other: 'Texte in Leichter Sprache' },
    'sources.csv': { one: 'Quelle', other: 'Quellen' },
    'coverage.csv': { one: 'Summe für ganz Hessen', other: 'Summen für ganz Hessen' },
    'coverage-remarks.csv': { one: 'Hinweis zu einem Jahr', other: 'Hinweise zu Jahren' },
    'population.csv': {
      one: 'Einwohner-Zahl von einem Ort',
      other: 'Einwohner-Zahlen von Orten',
    },
  },
  forYears: (rows, years) => `${rows} für ${years}`,
  yearsBetween: (count, from, to) => `${count} Jahre von ${from} bis ${to}`,
  kinds: {
    added: (rows) => `Neu: ${rows}`,
    changed: (rows) => `Geändert: ${rows}`,
    removed: (rows) => `Gelöscht: ${rows}`,
  },
  ofSite: {
    added: 'Neu: dieses Förder-Gebiet',
    changed: 'Geändert: Angaben zum Förder-Gebiet. Zum Beispiel: Wo es ist. Oder wie groß es ist',
    removed: 'Gelöscht: dieses Förder-Gebiet',
  },
};

/** Words on changes of the facts in Leichte Sprache. */
export const changeTexts: ChangeTexts = {
  ...changeSentences(forms, format),
  feed: (place) => (place === null ? 'Was ist neu?' : `${place}: Was ist neu?`),
  edition: (date) => `Neu am: ${date}`,
  here: 'Was ist hier neu?',
  nothingSince: (date) => `Hier ist nichts neu seit ${date}.`,
  loading: 'Gleich sehen Sie, was neu ist …',
};
