import type { DraftTable } from '../../upkeep/draft/draft';
import { counted } from './frame';

/** How the draft leaves the page. */
export const outputWords = {
  heading: 'Ausgeben',
  lead: 'Die berichtigten Tabellen, sortiert und in einheitlicher Form, wie sie in den Ordner data/ gehören.',
  asking: 'Die Dateien werden vorbereitet …',
  failed:
    'Die veröffentlichte Fassung ist nicht gekommen. Ohne sie lassen sich die Dateien nicht vergleichen.',
  state: {
    errors: (count: number) =>
      `Noch ${counted(count, 'Fehler', 'Fehler')}: Was sie betrifft, fehlt auf der Karte, bis es berichtigt ist. Ausgeben können Sie trotzdem; die Zusammenfassung nennt sie.`,
    toErrors: 'Fehler ansehen',
    hints: (count: number) => `Keine Fehler, ${counted(count, 'Hinweis', 'Hinweise')}.`,
    fine: 'Geprüft: alles passt.',
  },
  changed: (names: readonly string[]) =>
    names.length === 0
      ? 'Keine Datei ist anders als veröffentlicht.'
      : `Anders als veröffentlicht: ${names.join(', ')}.`,
  left: (tables: readonly DraftTable[]) =>
    `Nicht verglichen, weil nicht in beiden Fassungen da: ${tables.join(', ')}. Was nicht geöffnet ist, wird nicht ausgegeben: Die Datei in data/ bleibt, wie sie ist.`,
  archive: {
    heading: 'Als Zip-Datei',
    text: 'Alle Tabellen unter data/, dazu die Zusammenfassung und der Patch. Entpacken Sie sie über den Projektordner.',
    save: 'Zip-Datei speichern',
    saved: (name: string) => `${name} ist gespeichert.`,
    name: (day: string) => `quartierskarte-angaben-${day}.zip`,
  },
  folder: {
    heading: 'In den geöffneten Ordner',
    text: (name: string) =>
      `Nur Dateien, die anders sind, werden in „${name}“ geschrieben und danach zur Probe gelesen.`,
    none: 'Dafür öffnen Sie zuerst einen Ordner, in einem Browser, der das kann (Chrome, Edge).',
    write: 'In den Ordner schreiben',
    writing: 'Die Dateien werden geschrieben …',
    written: (names: readonly string[]) =>
      names.length === 0
        ? 'Im Ordner ist schon alles so.'
        : `Geschrieben und zur Probe gelesen: ${names.join(', ')}.`,
    conflict: (names: readonly string[]) =>
      `Seit dem Öffnen hat jemand diese Dateien im Ordner geändert: ${names.join(', ')}. Nichts wurde geschrieben.`,
    overwrite: 'Trotzdem überschreiben',
    reopen: 'Ordner neu öffnen',
    refused: 'Der Browser darf in diesen Ordner nicht schreiben. Nichts wurde geschrieben.',
    failed: (name: string) =>
      `${name} steht nicht so im Ordner, wie es sollte. Nehmen Sie die Zip-Datei.`,
  },
  patch: {
    heading: 'Als Patch',
    text: 'Für Menschen, die mit git arbeiten: git apply aenderungen.patch',
    none: 'Es gibt keinen Unterschied, also keinen Patch.',
    save: 'Patch speichern',
    saved: (name: string) => `${name} ist gespeichert.`,
  },
  summary: {
    heading: 'Zusammenfassung',
    text: 'Für den Commit oder eine E-Mail; sie liegt auch in der Zip-Datei.',
    label: 'Text der Zusammenfassung',
    copy: 'Zusammenfassung kopieren',
    copied: 'Die Zusammenfassung ist kopiert.',
  },
};
