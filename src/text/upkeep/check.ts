import { counted } from './frame';

const number = new Intl.NumberFormat('de-DE');

/** The list of all problems, on the Pflege page. */
export const checkWords = {
  heading: 'Prüfen',
  checking: 'Die Angaben werden geprüft …',
  none: 'Keine Fehler und keine Hinweise: Alles passt.',
  errors: (count: number) =>
    `${counted(count, 'Fehler', 'Fehler')}: Was ${count === 1 ? 'er' : 'sie'} betrifft, fehlt auf der Karte, bis ${count === 1 ? 'er' : 'sie'} berichtigt ${count === 1 ? 'ist' : 'sind'}.`,
  hints: (count: number) => `${counted(count, 'Hinweis', 'Hinweise')}: Ein Blick genügt.`,
  notes: (count: number) =>
    `${counted(count, 'Bemerkung', 'Bemerkungen')} zum Lesen der Dateien: Sie ${count === 1 ? 'bleibt' : 'bleiben'} stehen, bis neu geöffnet wird.`,
  filters: 'Probleme filtern',
  severity: 'Schwere',
  severities: { all: 'Alle', error: 'Fehler', warning: 'Hinweise' },
  file: 'Datei',
  kind: 'Art',
  any: 'alle',
  text: 'Text enthält',
  groupedBy: 'Gruppieren nach',
  groupings: { kind: 'Art', file: 'Datei' },
  reset: 'Filter entfernen',
  shown: (count: number, all: number) =>
    count === all
      ? counted(all, 'Problem', 'Probleme')
      : `${number.format(count)} von ${counted(all, 'Problem', 'Probleme')}`,
  noMatch: 'Kein Problem passt zu diesen Filtern.',
  list: 'Probleme',
  group: (name: string, count: number) => `${name} · ${number.format(count)}`,
  whileReading: '(beim Lesen)',
  isError: 'Fehler',
  isHint: 'Hinweis',
  found: 'gefunden',
  expected: 'erwartet',
  advice: 'zu tun',
  toRow: 'Zur Zeile',
  toRowOf: (place: string) => `Zur Zeile: ${place}`,
  take: (value: string) => `„${value}“ übernehmen`,
  takeAll: (count: number) => `In allen ${number.format(count)} Zeilen`,
  takeAllOf: (value: string, count: number) =>
    `„${value}“ in allen ${number.format(count)} Zeilen übernehmen`,
  taken: (value: string, count: number) =>
    count === 1
      ? `„${value}“ übernommen.`
      : `„${value}“ in ${counted(count, 'Zeile', 'Zeilen')} übernommen.`,
};
