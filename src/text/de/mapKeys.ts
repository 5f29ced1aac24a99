import type { MapStep, PanStep } from '../../model/mapStep';
import { deFormat as format } from './format';
import { deNear } from './near';

const noBreak = '\u00a0';

/** A section of the map as its sentence speaks of it. */
interface ViewportWords {
  readonly sites: number;
  /** Name of the programme of most or all of them; null without one. */
  readonly programme: string | null;
  readonly all: boolean;
  /** Title of the site with the most money; null where none is known. */
  readonly largest: string | null;
}

const pan: Readonly<Record<PanStep, string>> = {
  north: 'Karte nach Norden verschieben',
  west: 'Karte nach Westen verschieben',
  east: 'Karte nach Osten verschieben',
  south: 'Karte nach Süden verschieben',
};
const limits: Readonly<Record<MapStep, string>> = {
  north: 'Weiter nach Norden geht es nicht: Hier endet Hessen.',
  west: 'Weiter nach Westen geht es nicht: Hier endet Hessen.',
  east: 'Weiter nach Osten geht es nicht: Hier endet Hessen.',
  south: 'Weiter nach Süden geht es nicht: Hier endet Hessen.',
  in: 'Näher geht es nicht.',
  out: 'Weiter weg geht es nicht.',
};

/** Words of the map by keyboard and speech. */
export const deMapKeys = {
  sites: 'Standorte im Kartenausschnitt',
  /** At the first focus, spoken and shown. */
  hint: 'Pfeiltasten: nächster Standort. Eingabetaste: öffnen. Fragezeichen: alle Tasten.',
  /** "12,3 km nordöstlich der Kartenmitte" */
  fromCentre: (where: Parameters<typeof deNear.distance>[0]) =>
    where.direction === null ? 'in der Kartenmitte' : `${deNear.distance(where)} der Kartenmitte`,
  /** What the map shows now, in one sentence. */
  viewport: ({ sites, programme, all, largest }: ViewportWords) => {
    if (sites === 0) return 'Kein Standort im Ausschnitt';
    if (sites === 1)
      return [`1${noBreak}Standort im Ausschnitt: ${largest ?? ''}`, programme]
        .filter((part) => part !== null)
        .join(', ');
    return [
      `${format.count(sites)}${noBreak}Standorte im Ausschnitt`,
      programme === null ? '' : `${all ? 'alle' : 'meist'} ${programme}`,
      largest === null ? '' : `größter: ${largest}`,
    ]
      .filter((part) => part !== '')
      .join(', ');
  },
  move: 'Karte verschieben',
  pan,
  limits,
  help: {
    open: 'Tasten der Karte',
    close: 'Erklärung der Tasten schließen',
    explain:
      'Diese Tasten gelten, solange die Karte den Fokus hat. Die Standorte folgen einander von der Kartenmitte nach außen.',
    keys: [
      {
        keys: 'Pfeiltasten',
        does: 'nach unten oder rechts: nächster Standort, nach oben oder links: voriger',
      },
      { keys: 'Bild ab, Bild auf', does: 'zehn Standorte weiter oder zurück' },
      { keys: 'Pos 1, Ende', does: 'erster und letzter Standort' },
      { keys: 'Eingabe, Leertaste', does: 'Standort öffnen' },
      { keys: 'V', does: 'Standort zum Vergleich legen oder herausnehmen' },
      { keys: 'Escape', does: 'zurück zu der Stelle, von der Sie kamen' },
      { keys: '+ und −', does: 'Karte vergrößern und verkleinern' },
      { keys: 'Umschalt mit Pfeiltaste', does: 'Karte verschieben' },
      { keys: '?', does: 'diese Erklärung' },
    ],
  },
};
