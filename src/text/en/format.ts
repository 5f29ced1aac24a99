import type { MeasureType, ProgrammeId } from '../../model/vocabulary';
import { districtWords } from '../cases';
import { createFormat, noBreak } from '../format';
import type { Texts } from '../texts';
import { measureTypeLabel, programmeLabel } from '../vocabulary';

/** Numbers and money for British readers. */
export const enFormat = createFormat({
  locale: 'en-GB',
  euro: (number) => `€${number}`,
  millionEuro: (number) => `€${number}${noBreak}million`,
  millionPart: (number) => `€${number}${noBreak}million`,
  part: (part, whole) => `${part} of ${whole}`,
  about: `about${noBreak}`,
  units: { ha: 'ha', m: 'm', km: 'km' },
  numerals: ['zero', 'one', 'two', 'three', 'four'],
});

/** Counted things. */
export const enCount = {
  sites: (value: number) => enFormat.counted(value, { one: 'site', other: 'sites' }),
  measures: (value: number) => enFormat.counted(value, { one: 'measure', other: 'measures' }),
  years: (value: number) => enFormat.counted(value, { one: 'year', other: 'years' }),
};

/** "Fulda district" */
export const enDistrict = districtWords((name) => `${name} district`);

/** For chips and lists; the full English names are in data/. */
const programmes: Readonly<Record<ProgrammeId, string>> = {
  'sozialer-zusammenhalt': 'Social Cohesion',
  'wachstum-erneuerung': 'Growth & Renewal',
  'lebendige-zentren': 'Vibrant Centres',
  'investitionspakt-soziale-integration': 'Investment Pact Integration',
  'investitionspakt-sportstaetten': 'Investment Pact Sport',
};
const measureTypes: Readonly<Record<MeasureType, string>> = {
  stadtteilzentrum: 'Community centre',
  familienzentrum: 'Family centre',
  kita: 'Day care',
  bildung: 'Education',
  'oeffentlicher-raum': 'Public space',
  'gruen-spiel-sport': 'Green, play & sport',
  wohnen: 'Housing',
  'klima-energie': 'Climate & energy',
  brachflaeche: 'Brownfield',
  'kultur-denkmal': 'Culture & heritage',
  'lokale-oekonomie': 'Local economy',
  mobilitaet: 'Mobility',
  beteiligung: 'Participation',
};

/** English names, with the official German ones of the programmes. */
export const enNames: Pick<Texts, 'programme' | 'measureType'> = {
  programme: (id) => {
    const { de: official, en: plain, former, since, renamed } = programmeLabel(id);
    return { name: `${plain} (${official})`, plain, short: programmes[id], former, since, renamed };
  },
  measureType: (type) => ({ name: measureTypeLabel(type).en, short: measureTypes[type] }),
};
