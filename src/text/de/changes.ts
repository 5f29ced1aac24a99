import type { ChangeTexts } from '../changeTexts';
import { type ChangeForms, changeSentences } from '../changeWords';
import { deFormat as format } from './format';

/** How German says it. */
export const changeForms: ChangeForms = {
  rows: {
    'sites.csv': { one: 'Standort', other: 'Standorte' },
    'site-areas.geojson': { one: 'Grenze eines Standorts', other: 'Grenzen von Standorten' },
    'participations.csv': { one: 'Teilnahme an einem Programm', other: 'Teilnahmen an Programmen' },
    'allocations.csv': { one: 'Betrag', other: 'Beträge' },
    'contradicting-amounts.csv': {
      one: 'Betrag, der einem anderen widerspricht,',
      other: 'Beträge, die sich widersprechen,',
    },
    'partial-amounts.csv': { one: 'weiterer genannter Betrag', other: 'weitere genannte Beträge' },
    'measures.csv': { one: 'Maßnahme', other: 'Maßnahmen' },
    'links.csv': { one: 'Link', other: 'Links' },
    'aliases.csv': { one: 'anderer Name', other: 'andere Namen' },
    'leichte-sprache.csv': { one: 'Text in Leichter Sprache', other: 'Texte in Leichter Sprache' },
    'sources.csv': { one: 'Quelle', other: 'Quellen' },
    'coverage.csv': { one: 'Gesamtsumme', other: 'Gesamtsummen' },
    'coverage-remarks.csv': {
      one: 'Anmerkung zu einem Programmjahr',
      other: 'Anmerkungen zu Programmjahren',
    },
    'population.csv': {
      one: 'Einwohnerzahl einer Gemeinde',
      other: 'Einwohnerzahlen von Gemeinden',
    },
  },
  forYears: (rows, years) => `${rows} für ${years}`,
  yearsBetween: (count, from, to) => `${count} Jahre zwischen ${from} und ${to}`,
  kinds: {
    added: (rows) => `${rows} ergänzt`,
    changed: (rows) => `${rows} geändert`,
    removed: (rows) => `${rows} entfernt`,
  },
  ofSite: {
    added: 'Standort neu aufgenommen',
    changed: 'Angaben zum Standort selbst geändert, etwa Lage, Größe oder Kurztext',
    removed: 'Standort entfernt',
  },
};

/** German words on changes of the facts. */
export const changeTexts: ChangeTexts = {
  ...changeSentences(changeForms, format),
  feed: (place) =>
    place === null
      ? 'Änderungen an der Quartierskarte Hessen'
      : `${place}: Änderungen an der Quartierskarte Hessen`,
  edition: (date) => `Fassung: ${date}`,
  here: 'Was sich hier geändert hat',
  nothingSince: (date) => `Nichts seit der ersten Fassung (${date}).`,
  loading: 'Die Änderungen kommen gleich …',
};
