import type { MeasureType, ProgrammeId } from '../../model/vocabulary';

/** English words for chips and lists; the full English names stand in data/. */
export const enProgrammeShort: Readonly<Record<ProgrammeId, string>> = {
  'sozialer-zusammenhalt': 'Social Cohesion',
  'wachstum-erneuerung': 'Growth & Renewal',
  'lebendige-zentren': 'Vibrant Centres',
  'investitionspakt-soziale-integration': 'Investment Pact Integration',
  'investitionspakt-sportstaetten': 'Investment Pact Sport',
};

export const enMeasureTypeShort: Readonly<Record<MeasureType, string>> = {
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
