import type { ViewportPart } from '../../query/near/viewportSummary';
import { deMap } from '../de/map';
import { noBreak } from '../format';
import { joined, saying } from '../phrases';
import type { Texts } from '../texts';
import { lsCount, lsNames, lsNoAmount } from './format';
import { lsNear } from './near';

const base: Texts['map']['base'] = {
  open: 'Karte mit Straßen oder ohne',
  legend: 'Straßen zeigen?',
  options: {
    strassen: 'Straßen',
    umriss: 'nur Umrisse (Ihr Gerät fragt keine anderen Computer)',
  },
  hint: 'Machen Sie die Karte größer. Dann sehen Sie Straßen.',
  unavailable: 'Die Straßen fehlen gerade. Sie sehen die Umrisse.',
  retry: 'Noch einmal versuchen',
  // Attribution and licence are the same in every German text.
  credit: deMap.base.credit,
  licence: deMap.base.licence,
};

/** The map and its legend. */
export const lsMap: Texts['map'] = {
  region: 'Karte',
  canvas: 'Bild von Hessen',
  summary: (value) => `Karte von Hessen mit ${lsCount.inAreas(value)}. Die Liste zeigt dasselbe.`,
  legend: 'Zeichen',
  // Official name, in several.
  pact: 'Investitions-Pakte',
  size: 'Großes Zeichen: viel Geld',
  hollow: lsNoAmount,
  townOnly: 'Wir wissen nur den Ort',
  former: 'Die Förderung ist zu Ende',
  zoomIn: 'Karte größer machen',
  zoomOut: 'Karte kleiner machen',
  home: 'Ganz Hessen auf der Karte zeigen',
  unavailable:
    'Die Karte geht gerade nicht. Sie sehen ein Bild. Drücken Sie auf ein Zeichen im Bild. Alles andere geht.',
  reload: 'Karte neu laden',
  stillUnavailable:
    'Es geht noch nicht. Machen Sie andere Fenster zu. Laden Sie dann die Seite neu.',
  // Prescribed attribution, word for word.
  attribution: deMap.attribution,
  base,
  gestureTouch: 'Bewegen Sie die Karte mit 2 Fingern',
  gestureMouse: 'Größer oder kleiner: mit der Taste Strg und dem Maus-Rad',
  gestureMouseMac: 'Größer oder kleiner: mit der Taste ⌘ und dem Maus-Rad',
  // Circle, square, triangle in everyday words.
  shapes: { ...deMap.shapes, diamond: 'Viereck auf der Spitze' },
};

const viewportPart = saying<ViewportPart>({
  none: () => 'Hier zeigt die Karte kein Förder-Gebiet.',
  only: ({ title }) => `Die Karte zeigt 1${noBreak}Förder-Gebiet: ${title}.`,
  ofOnly: ({ programme }) => lsNames.programme(programme).name,
  sites: ({ count }) => `Die Karte zeigt ${lsCount.areas(count)}.`,
  ofAll: ({ programme }) => `Alle sind: ${lsNames.programme(programme).name}.`,
  ofMost: ({ programme }) => `Die meisten sind: ${lsNames.programme(programme).name}.`,
  largest: ({ title }) => `Das meiste Geld bekommt: ${title}.`,
});

/** The map by keyboard and speech. */
export const lsMapKeys: Texts['mapKeys'] = {
  sites: 'Förder-Gebiete auf der Karte',
  hint: 'Pfeil-Tasten: nächstes Förder-Gebiet. Eingabe-Taste: öffnen. Frage-Zeichen: alle Tasten.',
  inCentre: 'in der Mitte der Karte',
  fromCentre: (where) => `${lsNear.distance(where)} von der Mitte der Karte`,
  viewport: (parts) => joined(parts.map(viewportPart), ' '),
  move: 'Karte bewegen',
  pan: {
    north: 'Karte nach Norden bewegen',
    west: 'Karte nach Westen bewegen',
    east: 'Karte nach Osten bewegen',
    south: 'Karte nach Süden bewegen',
  },
  limits: {
    north: 'Hier ist Hessen zu Ende. Weiter nach Norden geht es nicht.',
    west: 'Hier ist Hessen zu Ende. Weiter nach Westen geht es nicht.',
    east: 'Hier ist Hessen zu Ende. Weiter nach Osten geht es nicht.',
    south: 'Hier ist Hessen zu Ende. Weiter nach Süden geht es nicht.',
    in: 'Größer geht es nicht.',
    out: 'Kleiner geht es nicht.',
  },
  help: {
    open: 'Tasten für die Karte',
    close: 'Tasten nicht mehr zeigen',
    explain: 'Wählen Sie zuerst die Karte aus. Dann gehen diese Tasten.',
    keys: [
      { keys: 'Pfeil-Tasten', does: 'Nach unten: nächstes Förder-Gebiet. Nach oben: zurück.' },
      { keys: 'Bild ab, Bild auf', does: '10 Förder-Gebiete weiter oder zurück' },
      { keys: 'Pos 1, Ende', does: 'zum ersten und zum letzten Förder-Gebiet' },
      { keys: 'Eingabe, Leer-Taste', does: 'Förder-Gebiet öffnen' },
      { keys: 'V', does: 'zum Vergleich nehmen' },
      { keys: 'Escape', does: 'von der Karte weggehen' },
      { keys: '+ und −', does: 'Karte größer oder kleiner machen' },
      { keys: 'Umschalt-Taste und Pfeil-Taste', does: 'Karte bewegen' },
      { keys: '?', does: 'Tasten zeigen' },
    ],
  },
};
