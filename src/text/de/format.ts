import type { MeasureType, ProgrammeId } from '../../model/vocabulary';
import { districtWords } from '../cases';
import { createFormat, noBreak } from '../format';
import { spanWords } from '../phrases';
import {
  type MeasureTypeWords,
  measureTypeLabel,
  type ProgrammeWords,
  programmeLabel,
} from '../vocabulary';

/** Numbers and money for German readers. */
export const deFormat = createFormat({
  locale: 'de-DE',
  euro: (number) => `${number}${noBreak}€`,
  millionEuro: (number) => `${number}${noBreak}Mio.${noBreak}€`,
  millionPart: (number) => number,
  part: (part, whole) => `${part} von ${whole}`,
  about: `rund${noBreak}`,
  units: { ha: 'ha', m: 'm', km: 'km' },
  numerals: ['null', 'eins', 'zwei', 'drei', 'vier'],
});

/** Counted things, in the nominative and, with `in…`, in the dative. */
export const deCount = {
  sites: (value: number) => deFormat.counted(value, { one: 'Standort', other: 'Standorte' }),
  inSites: (value: number) => deFormat.counted(value, { one: 'Standort', other: 'Standorten' }),
  measures: (value: number) => deFormat.counted(value, { one: 'Maßnahme', other: 'Maßnahmen' }),
  years: (value: number) => deFormat.counted(value, { one: 'Jahr', other: 'Jahre' }),
};

/** Years in running text. */
export const deSpan = spanWords(String, (from, to) => `${from} bis ${to}`);

export const deDistrict = districtWords((name) => `Landkreis ${name}`);

/** Official names. */
export const deNames = {
  programme: (id: ProgrammeId): ProgrammeWords => {
    const { de: name, short, former, since, renamed } = programmeLabel(id);
    return { name, plain: name, short, former, since, renamed };
  },
  measureType: (type: MeasureType): MeasureTypeWords => {
    const { de: name, short } = measureTypeLabel(type);
    return { name, short };
  },
};
