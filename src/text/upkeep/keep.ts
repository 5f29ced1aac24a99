import { counted } from './frame';

const moment = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short' });
const at = (time: number): string => moment.format(time);
const changes = (count: number): string =>
  count === 0 ? 'ohne Änderungen' : `mit ${counted(count, 'Änderung', 'Änderungen')}`;

/** What is kept on the device, on the Pflege page. */
export const keepWords = {
  label: 'Sicherung',
  restored: (time: number, count: number) =>
    `Entwurf vom ${at(time)} wiederhergestellt, ${changes(count)}.`,
  restoring: 'Der gesicherte Entwurf wird geholt …',
  lost: 'Der gesicherte Entwurf ließ sich nicht lesen. Er bleibt auf dem Gerät; öffnen Sie die Angaben neu.',
  dismiss: 'Hinweis schließen',
  discard: 'Entwurf verwerfen',
  behind: (unkept: number) =>
    unkept === 0
      ? 'In einem anderen Tab wurde an diesem Entwurf weitergearbeitet. Was soll hier gelten?'
      : `In einem anderen Tab wurde an diesem Entwurf weitergearbeitet. ${counted(unkept, 'Änderung', 'Änderungen')} aus diesem Tab ${unkept === 1 ? 'ist' : 'sind'} nicht gesichert. Was soll hier gelten?`,
  follow: (unkept: number) =>
    unkept === 0
      ? 'Dem anderen Tab folgen'
      : `Dem anderen Tab folgen und ${counted(unkept, 'Änderung', 'Änderungen')} von hier verwerfen`,
  part: 'Hier als eigener Entwurf weiter',
  followed: 'Hier gilt jetzt, was im anderen Tab steht; Weiteres kommt von selbst.',
  parted: 'Dieser Tab hat jetzt einen eigenen Entwurf.',
  failed: {
    full: 'Auf diesem Gerät ist kein Platz mehr: Die letzten Änderungen sind nicht gesichert. Geben Sie den Entwurf aus, bevor Sie diesen Tab schließen.',
    refused:
      'Dieser Browser behält nichts, etwa in einem privaten Fenster: Der Entwurf lebt nur, solange dieser Tab offen ist. Geben Sie ihn aus, bevor Sie den Tab schließen.',
  },
  private:
    'In einem privaten Fenster verschwindet der Entwurf mit dem Fenster, auch wenn er gesichert ist.',
  others: {
    heading: 'Entwürfe auf diesem Gerät',
    text: 'Jede Änderung wird sofort gesichert, nur in diesem Browser. In einem privaten Fenster verschwindet sie mit dem Fenster.',
    draft: (time: number, count: number) => `Zuletzt geändert ${at(time)}, ${changes(count)}`,
    open: 'Weiterarbeiten',
    openOf: (time: number) => `Weiterarbeiten am Entwurf vom ${at(time)}`,
    discardOf: (time: number) => `Entwurf verwerfen (vom ${at(time)})`,
    current: 'geöffnet',
  },
  confirm: {
    heading: 'Entwurf verwerfen?',
    text: (time: number, count: number) =>
      `Der Entwurf vom ${at(time)}, ${changes(count)}, wird von diesem Gerät gelöscht. Das lässt sich nicht rückgängig machen.`,
    go: 'Endgültig verwerfen',
    stay: 'Behalten',
    close: 'Schließen',
  },
};
