import type { MeasureType } from '../../model/vocabulary';
import { districtWords } from '../cases';
import { deNames } from '../de/format';
import { createFormat, noBreak } from '../format';
import { spanWords } from '../phrases';
import type { Texts } from '../texts';
import type { MeasureTypeWords } from '../vocabulary';

const millions = (number: string): string =>
  `${number}${noBreak}${number === '1' ? 'Million' : 'Millionen'}${noBreak}Euro`;

/** Numbers and money for Leichte Sprache: words instead of signs and abbreviations. */
export const lsFormat = createFormat({
  locale: 'de-DE',
  euro: (number) => `${number}${noBreak}Euro`,
  millionEuro: millions,
  millionPart: millions,
  part: (part, whole) => `${part} von ${whole}`,
  // A line may end behind it: amounts in whole words are long.
  about: 'ungefähr ',
  units: { ha: 'Hektar', m: 'Meter', km: 'Kilometer' },
  // Digits are easier to read than spelled-out numbers.
  numerals: [],
});

/** Counted things, in the nominative and, with `in…`, in the dative. */
export const lsCount = {
  areas: (value: number) =>
    lsFormat.counted(value, { one: 'Förder-Gebiet', other: 'Förder-Gebiete' }),
  inAreas: (value: number) =>
    lsFormat.counted(value, { one: 'Förder-Gebiet', other: 'Förder-Gebieten' }),
  projects: (value: number) => lsFormat.counted(value, { one: 'Projekt', other: 'Projekte' }),
  inProjects: (value: number) => lsFormat.counted(value, { one: 'Projekt', other: 'Projekten' }),
  amounts: (value: number) => lsFormat.counted(value, { one: 'Betrag', other: 'Beträge' }),
  years: (value: number) => lsFormat.counted(value, { one: 'Jahr', other: 'Jahre' }),
};

/** Years without a dash between them. */
export const lsSpan = spanWords(String, (from, to) => `${from} bis ${to}`);

export const lsDistrict = districtWords((name) => `Land-Kreis ${name}`);

export const lsNoAmount = 'Betrag nicht bekannt';

const measureTypes: Readonly<Record<MeasureType, MeasureTypeWords>> = {
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

export const lsNames: Pick<Texts, 'programme' | 'measureType'> = {
  // Programmes have official names: laws and newspapers use them.
  programme: deNames.programme,
  measureType: (type) => measureTypes[type],
};
