import type { StepKind } from '../../upkeep/draft/changes';
import type { ViewId } from '../../upkeep/page/address';

const number = new Intl.NumberFormat('de-DE');

/** How many of something: 1 Zeile, 2.345 Zeilen. */
export const counted = (count: number, one: string, several: string): string =>
  `${number.format(count)} ${count === 1 ? one : several}`;

const views: Readonly<Record<ViewId, string>> = {
  oeffnen: 'Öffnen',
  pruefen: 'Prüfen',
  tabellen: 'Tabellen',
  karte: 'Karte',
  vergleich: 'Vergleich',
  arbeitsliste: 'Arbeitsliste',
  liste: 'Liste einlesen',
  ausgeben: 'Ausgeben',
};

const steps: Readonly<Record<StepKind, string>> = {
  cell: 'Zelle geändert',
  paste: 'eingefügt',
  addRow: 'Zeile angelegt',
  removeRow: 'Zeile gelöscht',
  suggestion: 'Vorschlag übernommen',
  source: 'Quelle eingetragen',
  point: 'Punkt gesetzt',
  area: 'Fläche geändert',
  site: 'Standort angelegt',
  list: 'Liste übernommen',
  file: 'Datei übernommen',
  revert: 'zurückgenommen',
};

/** The frame of the Pflege page, for staff; in German only. */
export const frameWords = {
  title: 'Pflege',
  siteTitle: 'Quartierskarte Hessen',
  description:
    'Angaben der Quartierskarte öffnen, prüfen, berichtigen und ausgeben: für die Redaktion, ohne Server, nichts wird hochgeladen.',
  lead: 'Hier pflegt die Redaktion die Angaben der Karte: öffnen, prüfen, berichtigen, ausgeben. Alles bleibt auf diesem Gerät; hochgeladen wird nichts.',
  starting: 'Die Seite wird vorbereitet …',
  /** Where an answer of the worker has not come. */
  retry: 'Noch einmal versuchen',
  /** Of a menu of filters. */
  option: (name: string, count: number) => `${name} (${number.format(count)})`,
  noScript:
    'Die Pflege braucht JavaScript. Ohne JavaScript prüfen Sie die Tabellen mit „npm run data:check“.',
  unsupported: 'Dieser Browser ist zu alt für die Pflege. Bitte nehmen Sie einen neueren.',
  toMap: 'Zur Karte',
  skip: 'Zum Inhalt',
  navigation: 'Ansichten der Pflege',
  views,
  viewTitle: (view: ViewId) => `${views[view]} – Pflege – Quartierskarte Hessen`,
  tools: 'Entwurf',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undoStep: (what: StepKind) => `Rückgängig: ${steps[what]}`,
  redoStep: (what: StepKind) => `Wiederholen: ${steps[what]}`,
  undone: (what: StepKind) => `Zurückgenommen: ${steps[what]}`,
  redone: (what: StepKind) => `Wiederholt: ${steps[what]}`,
  steps,
  checking: 'wird geprüft …',
  noProblems: 'keine Fehler',
  problems: (errors: number, hints: number) =>
    [
      errors === 0 ? '' : counted(errors, 'Fehler', 'Fehler'),
      hints === 0 ? '' : counted(hints, 'Hinweis', 'Hinweise'),
    ]
      .filter((part) => part !== '')
      .join(', '),
  states: {
    unchanged: 'Nichts geändert',
    saved: 'Alle Änderungen ausgegeben',
    kept: (count: number) =>
      `${counted(count, 'Änderung', 'Änderungen')}, auf diesem Gerät gesichert`,
    writing: (count: number) => `${counted(count, 'Änderung', 'Änderungen')}, wird gesichert …`,
    unsaved: (count: number) => `${counted(count, 'Änderung', 'Änderungen')}, nicht gesichert`,
  },
  nothingOpen: 'Es ist noch nichts geöffnet.',
  toOpen: 'Angaben öffnen',
  loading: 'Wird geladen …',
};
