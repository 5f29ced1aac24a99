import type { deMapKeys } from '../de/mapKeys';
import { lsFormat as format } from './format';
import { lsNear } from './near';

const noBreak = '\u00a0';

/** Leichte Sprache of the map by keyboard and speech. */
export const lsMapKeys: typeof deMapKeys = {
  sites: 'Förder-Gebiete auf der Karte',
  hint: 'Pfeil-Tasten: nächstes Förder-Gebiet. Eingabe-Taste: öffnen. Frage-Zeichen: alle Tasten.',
  fromCentre: (where) =>
    where.direction === null
      ? 'in der Mitte der Karte'
      : `${lsNear.distance(where)} von der Mitte der Karte`,
  viewport: ({ sites, programme, all, largest }) => {
    if (sites === 0) return 'Hier zeigt die Karte kein Förder-Gebiet.';
    const of = programme === null ? '' : `${all ? 'Alle sind' : 'Die meisten sind'}: ${programme}.`;
    if (sites === 1)
      return [`Die Karte zeigt 1${noBreak}Förder-Gebiet: ${largest ?? ''}.`, programme ?? '']
        .join(' ')
        .trim();
    return [
      `Die Karte zeigt ${format.count(sites)}${noBreak}Förder-Gebiete.`,
      of,
      largest === null ? '' : `Das meiste Geld bekommt: ${largest}.`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  },
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
