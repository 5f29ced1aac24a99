import type { DraftTable } from '../../upkeep/draft/draft';
import type { NetChange } from '../../upkeep/table/netChanges';
import type { Pasted } from '../../upkeep/table/paste';
import { columnLabel, tableNames } from './columns';
import { counted } from './frame';

const quoted = (text: string): string => (text === '' ? 'leer' : `„${text}“`);
const cells = (count: number): string => counted(count, 'Zelle', 'Zellen');
const rows = (count: number): string => counted(count, 'Zeile', 'Zeilen');

/** What was pasted, as far as it is not to be seen. */
function pasted({ cells: changed, added, readAs, header, lost }: Pasted): string {
  const [first] = readAs;
  return [
    changed === 0 ? 'Nichts eingefügt, was anders wäre.' : `${cells(changed)} eingefügt.`,
    added === 0 ? '' : `${rows(added)} ${added === 1 ? 'ist' : 'sind'} neu.`,
    header ? 'Die Kopfzeile sagt, welche Spalte welche ist; sie selbst wird nicht eingefügt.' : '',
    first === undefined
      ? ''
      : `${cells(readAs.length)} in unsere Schreibweise gebracht, zuerst ${columnLabel(first.column)}: ${quoted(first.found)} gelesen als ${quoted(first.text)}.`,
    lost === 0 ? '' : `${cells(lost)} nicht eingefügt: Rechts davon gibt es keine Spalte mehr.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The tables of the Pflege page, and what can be done in them. */
export const tablesWords = {
  heading: 'Tabellen',
  tabs: 'Tabelle wählen',
  /** Behind the name of a table and the number of its rows. */
  tab: (table: DraftTable, errors: number) =>
    `${table}${errors === 0 ? '' : `, ${counted(errors, 'Fehler', 'Fehler')}`}`,
  grid: (table: DraftTable) => `${tableNames[table]} (${table})`,
  help: 'Pfeiltasten gehen von Zelle zu Zelle, Enter oder Tippen ändert, Esc verwirft. Mit Umschalt und Pfeiltasten markieren; Strg+C und Strg+V tauschen mit einer Tabellenkalkulation, Entf leert, Strg+Z nimmt zurück.',
  helpLabel: 'Tasten',
  rowNumber: 'Zeile',
  absent:
    'Diese Tabelle ist nicht geöffnet. Sie gilt als leer und wird nicht geschrieben; Zeilen können Sie deshalb nicht ergänzen.',
  empty: 'Diese Tabelle hat noch keine Zeile.',
  nothingFound: 'Keine Zeile passt.',
  find: 'In dieser Tabelle suchen',
  onlyProblems: 'Nur Zeilen mit Fehlern',
  shown: (shown: number, all: number) => (shown === all ? rows(all) : `${shown} von ${rows(all)}`),
  sorted: 'Die Sortierung gilt nur hier: Die Datei behält ihre Reihenfolge.',
  reset: 'Alle zeigen',
  foundHidden: 'Die Suche ist aufgehoben, damit die Zeile zu sehen ist.',
  addRow: 'Zeile einfügen',
  removeRows: (count: number) => (count > 1 ? `${rows(count)} löschen` : 'Zeile löschen'),
  added: 'Eine leere Zeile ist eingefügt.',
  removed: (count: number) =>
    `${rows(count)} gelöscht. Rückgängig bringt ${count === 1 ? 'sie' : 'alle'} zurück.`,
  marked: (height: number, width: number) =>
    `${rows(height)}, ${counted(width, 'Spalte', 'Spalten')} markiert`,
  copied: (count: number) => `${cells(count)} kopiert.`,
  cleared: (count: number) => `${cells(count)} geleert.`,
  filled: (count: number) => `${cells(count)} gesetzt.`,
  readAs: (found: string, text: string) => `${quoted(found)} gelesen als ${quoted(text)}.`,
  pasted,
  cell: {
    heading: 'Zelle',
    place: (row: number, column: string) => `Zeile ${row}, ${columnLabel(column)}`,
    none: 'Keine Zelle gewählt.',
    empty: 'leer',
    expected: (text: string) => `Erwartet: ${text}`,
    error: (text: string) => `Fehler: ${text}`,
    hint: (text: string) => `Hinweis: ${text}`,
    meant: 'Gemeint?',
    take: (value: string) => `${value} übernehmen`,
    newSource: 'Quelle anlegen',
    everywhere: (count: number) => `In alle ${count} markierten Zellen`,
    toPage: 'Seite öffnen',
  },
  choices: (column: string) => `Vorschläge für ${columnLabel(column)}`,
  choiceCount: (count: number) =>
    count === 0 ? 'Kein Vorschlag' : counted(count, 'Vorschlag', 'Vorschläge'),
  meant: (value: string) => `Gemeint? ${value}`,
  newSource: 'Neue Quelle anlegen …',
  source: {
    heading: 'Quelle anlegen',
    lead: 'Einmal angelegt, steht die Quelle in allen Tabellen zur Wahl.',
    cancel: 'Abbrechen',
    save: 'Anlegen und eintragen',
    known: 'Diese Adresse steht schon in sources.csv; sie wird nur eingetragen.',
    optional: (label: string) => `${label} (wenn bekannt)`,
    kinds: {
      land: 'Land oder Bund',
      kommune: 'Kommune',
      presse: 'Presse',
      planung: 'Planungsbüro',
      politik: 'Politik',
      sonstige: 'Sonstige',
    } as Readonly<Record<string, string>>,
    unknown: 'nicht bekannt',
  },
  changes: {
    heading: 'Änderungen',
    none: 'Noch nichts geändert.',
    count: (count: number) => counted(count, 'Änderung', 'Änderungen'),
    before: 'Vorher',
    after: 'Nachher',
    where: 'Wo',
    actions: 'Was tun',
    what: (change: NetChange): string => {
      if (change.kind === 'cell') return columnLabel(change.column);
      return change.kind === 'add' ? 'neue Zeile' : 'gelöschte Zeile';
    },
    empty: 'leer',
    revert: 'Zurücknehmen',
    revertOf: (place: string) => `Zurücknehmen: ${place}`,
    reverted: 'Zurückgenommen.',
    jump: (place: string) => `Zur Zeile: ${place}`,
    more: (count: number) => `${counted(count, 'weitere', 'weitere')} zeigen`,
  },
  tooOld:
    'Zum Ändern in Tabellen braucht es einen neueren Browser: Safari ab 18.4, Firefox ab 131, Chrome und Edge ab 122. Öffnen, Prüfen und Ausgeben gehen auch hier.',
};
