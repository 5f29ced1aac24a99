import type { MeasureType } from '../../model/vocabulary';
import type { MeasureTypeWords } from '../de/texts';

/** The types of measures in Leichte Sprache. */
export const lsMeasureTypes: Readonly<Record<MeasureType, MeasureTypeWords>> = {
  stadtteilzentrum: { name: 'Treff-Punkt für alle im Stadt-Teil', short: 'Treff-Punkt' },
  familienzentrum: {
    name: 'Treff-Punkt für Kinder, Jugendliche und Familien',
    short: 'Familien-Treff',
  },
  kita: { name: 'Kita: Hier spielen und lernen kleine Kinder', short: 'Kita' },
  bildung: { name: 'Schule und Lernen', short: 'Lernen' },
  'oeffentlicher-raum': { name: 'Plätze, Straßen und Wege', short: 'Plätze & Wege' },
  'gruen-spiel-sport': { name: 'Parks, Spiel-Plätze und Sport', short: 'Park, Spiel & Sport' },
  wohnen: { name: 'Wohnungen und was drum herum ist', short: 'Wohnen' },
  'klima-energie': { name: 'Schutz vor Hitze und Regen, und Energie', short: 'Klima & Energie' },
  brachflaeche: { name: 'Neues auf leeren Flächen', short: 'Leere Flächen' },
  'kultur-denkmal': { name: 'Kultur und alte Häuser', short: 'Kultur' },
  'lokale-oekonomie': { name: 'Läden und Firmen im Ort', short: 'Läden & Firmen' },
  mobilitaet: { name: 'Unterwegs sein ohne Hindernisse', short: 'Unterwegs sein' },
  beteiligung: { name: 'Mit-Reden und Mit-Machen', short: 'Mit-Machen' },
};
