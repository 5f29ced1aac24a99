import type { DraftTable } from '../../upkeep/draft/draft';
import { counted } from './frame';

const number = new Intl.NumberFormat('de-DE');
const list = new Intl.ListFormat('de-DE', { type: 'conjunction' });

/** Opening facts, on the Pflege page. */
export const openWords = {
  heading: 'Angaben öffnen',
  lead: 'Alles bleibt auf diesem Gerät. Hochgeladen wird nichts, auch keine Datei, die Sie hier öffnen.',
  published: {
    heading: 'Was veröffentlicht ist',
    text: 'Die Tabellen, aus denen die Karte auf diesem Server heute besteht. Notizen der Redaktion (remarks.csv) sind nicht veröffentlicht: Sie fehlen hier und werden nicht geschrieben.',
    open: 'Veröffentlichtes öffnen',
  },
  folder: {
    heading: 'Den Ordner data/',
    text: 'Alle Tabellen mit den Notizen der Redaktion. Was Sie berichtigen, lässt sich hierhin zurückschreiben.',
    readOnly:
      'Alle Tabellen mit den Notizen der Redaktion. Zurückschreiben kann dieser Browser nicht: Sie bekommen das Ergebnis als ZIP-Datei. Chrome und Edge schreiben in den Ordner.',
    open: 'Ordner öffnen',
  },
  files: {
    heading: 'Einzelne Dateien',
    text: 'CSV, XLSX, ODS, GeoJSON, GeoPackage oder ein ZIP-Archiv davon, eine oder mehrere. Eine Tabelle tritt an die Stelle derselben Tabelle.',
    open: 'Dateien wählen',
    drop: 'Oder ziehen Sie Dateien oder einen Ordner auf diese Seite.',
    dropHere: 'Hier loslassen',
  },
  busy: 'Wird geöffnet …',
  reading: (read: number, files: number) =>
    `${number.format(read)} von ${counted(files, 'Datei', 'Dateien')} gelesen`,
  failed: {
    published:
      'Die veröffentlichten Angaben sind nicht gekommen. Prüfen Sie die Verbindung, dann versuchen Sie es noch einmal.',
    files:
      'Die Dateien ließen sich nicht öffnen. Prüfen Sie die Verbindung (gebraucht werden die Grenzen der Kommunen), dann versuchen Sie es noch einmal.',
    check:
      'Der Entwurf konnte nicht geprüft werden: Die Grenzen der Kommunen sind nicht gekommen. Prüfen Sie die Verbindung; mit der nächsten Änderung wird es noch einmal versucht.',
    worker:
      'Das Programm zum Prüfen ist stehen geblieben. Laden Sie die Seite neu; was auf diesem Gerät gesichert ist, ist danach wieder da.',
  },
  nothingToRead: 'In diesem Ordner liegt keine Tabelle und keine Karte.',
  confirm: {
    heading: 'Neu öffnen?',
    /** @param isKept the draft is on the device and can be gone on with */
    text: (count: number, isKept: boolean) =>
      `Der geöffnete Entwurf hat ${counted(count, 'Änderung', 'Änderungen')}, die noch nicht ausgegeben ${count === 1 ? 'ist' : 'sind'}. ${isKept ? 'Er bleibt auf diesem Gerät: Unter „Entwürfe auf diesem Gerät“ arbeiten Sie daran weiter.' : `Wenn Sie neu öffnen, ${count === 1 ? 'ist sie' : 'sind sie'} verloren.`}`,
    go: 'Neu öffnen',
    stay: 'Beim Entwurf bleiben',
    close: 'Schließen',
  },
  opened: {
    heading: 'Geöffnet',
    from: {
      published: () => 'Die veröffentlichten Angaben dieses Servers.',
      folder: (names: readonly string[]) => `Der Ordner ${list.format(names)}.`,
      files: (names: readonly string[]) =>
        names.length > 5
          ? `${counted(names.length, 'Datei', 'Dateien')}.`
          : `${names.length === 1 ? 'Die Datei' : 'Die Dateien'} ${list.format(names)}.`,
      kept: () => 'Ein Entwurf, der auf diesem Gerät gesichert war.',
    },
    brought: (tables: readonly DraftTable[], rest: 'draft' | 'published' | 'nothing') =>
      tables.length === 0
        ? 'Keine Tabelle wurde erkannt; es bleibt, was geöffnet war.'
        : `${tables.length === 1 ? 'An die Stelle der Tabelle' : 'An die Stelle der Tabellen'} ${list.format(tables)} tritt, was Sie geöffnet haben. ${rest === 'draft' ? 'Die anderen bleiben, wie sie sind; das lässt sich rückgängig machen.' : 'Die anderen sind die veröffentlichten.'}`,
    absent: (tables: readonly DraftTable[]) =>
      `Nicht geöffnet ${tables.length === 1 ? 'ist' : 'sind'} ${list.format(tables)}: ${tables.length === 1 ? 'Die Tabelle gilt' : 'Diese Tabellen gelten'} als leer und ${tables.length === 1 ? 'wird' : 'werden'} nicht geschrieben.`,
    folderKept: (name: string) => `Ausgeben kann in den Ordner ${name} schreiben.`,
    table: 'Was gelesen wurde',
    columns: {
      file: 'Datei',
      found: 'Zeilen',
      shown: 'gelesen',
      named: 'nicht gelesen, aber genannt',
    },
    sum: 'Zusammen',
    check: (count: number) =>
      count === 0
        ? 'Zum Lesen gibt es nichts zu sagen.'
        : `${counted(count, 'Bemerkung', 'Bemerkungen')} zum Lesen`,
    next: 'Weiter zum Prüfen',
  },
};
