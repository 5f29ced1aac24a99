import type { MapStep, PanStep } from '../../model/mapStep';
import type { BaseMapChoice } from '../../model/operator/baseMap';
import type { StreetService } from '../../model/operator/operatorSettings';
import type { Shape } from '../../model/symbol';
import type { ViewportPart } from '../../query/near/viewportSummary';
import { noBreak } from '../format';
import { joined, saying } from '../phrases';
import { deCount, deNames } from './format';
import { deNear } from './near';

const shapes: Readonly<Record<Shape, string>> = {
  circle: 'Kreis',
  square: 'Quadrat',
  diamond: 'Raute',
  triangle: 'Dreieck',
};

/** Streets or outlines under our own layers. */
const base = {
  open: 'Grundkarte wählen',
  legend: 'Grundkarte',
  options: {
    strassen: 'Straßen',
    umriss: 'nur Umrisse (ohne Verbindung nach außen)',
  } satisfies Readonly<Record<BaseMapChoice, string>>,
  hint: 'Straßen erscheinen, wenn Sie nah heranzoomen.',
  unavailable: 'Die Straßenkarte ist gerade nicht erreichbar; Sie sehen die Umrisse.',
  retry: 'Noch einmal versuchen',
  credit: {
    'basemap.de': (year: number) => `Straßen (umgefärbt): © GeoBasis-DE / BKG (${year})`,
    pmtiles: () => 'Straßen: © OpenStreetMap, Protomaps',
  } satisfies Readonly<Record<StreetService['kind'], (year: number) => string>>,
  licence: {
    'basemap.de': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.de' },
    pmtiles: { name: 'ODbL', url: 'https://www.openstreetmap.org/copyright/de' },
  } satisfies Readonly<Record<StreetService['kind'], { name: string; url: string }>>,
};

/** The map and its legend. */
export const deMap = {
  region: 'Karte',
  canvas: 'Bild von Hessen',
  summary: (value: number) =>
    `Karte von Hessen mit ${deCount.inSites(value)}. Dieselben Standorte stehen in der Liste.`,
  legend: 'Legende',
  pact: 'Investitionspakte',
  size: 'Größe: bewilligte Mittel',
  hollow: 'kein Betrag veröffentlicht',
  townOnly: 'nur der Ort bekannt',
  former: 'Förderung beendet',
  zoomIn: 'Karte vergrößern',
  zoomOut: 'Karte verkleinern',
  home: 'Ganz Hessen auf der Karte zeigen',
  unavailable:
    'Die bewegliche Karte fehlt gerade. Auch in diesem Bild lassen sich die Standorte öffnen, und alles andere geht wie gewohnt.',
  reload: 'Karte neu laden',
  stillUnavailable:
    'Es geht noch nicht. Oft hilft es, andere Tabs zu schließen und die Seite neu zu laden.',
  attribution: '© GeoBasis-DE / BKG 2016',
  base,
  gestureTouch: 'Verschieben Sie die Karte mit zwei Fingern',
  gestureMouse: 'Mit Strg und Mausrad vergrößern Sie die Karte',
  gestureMouseMac: 'Mit ⌘ und Mausrad vergrößern Sie die Karte',
  shapes,
};

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
const viewportPart = saying<ViewportPart>({
  none: () => 'Kein Standort im Ausschnitt',
  only: ({ title }) => `1${noBreak}Standort im Ausschnitt: ${title}`,
  ofOnly: ({ programme }) => deNames.programme(programme).name,
  sites: ({ count }) => `${deCount.sites(count)} im Ausschnitt`,
  ofAll: ({ programme }) => `alle ${deNames.programme(programme).name}`,
  ofMost: ({ programme }) => `meist ${deNames.programme(programme).name}`,
  largest: ({ title }) => `größter: ${title}`,
});

/** The map by keyboard and speech. */
export const deMapKeys = {
  sites: 'Standorte im Kartenausschnitt',
  /** At the first focus, announced and shown. */
  hint: 'Pfeiltasten: nächster Standort. Eingabetaste: öffnen. Fragezeichen: alle Tasten.',
  inCentre: 'in der Kartenmitte',
  /** "12,3 km nordöstlich der Kartenmitte" */
  fromCentre: (where: Parameters<typeof deNear.distance>[0]) =>
    `${deNear.distance(where)} der Kartenmitte`,
  /** A summary of the viewport, in one sentence. */
  viewport: (parts: readonly ViewportPart[]) => joined(parts.map(viewportPart), ', '),
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
