import type { Allocation, Measure, Participation, Site } from '../model/site';
import { deepFreeze } from './deepFreeze';

const source = 'https://land.example/mittel';

/** SYNTHETIC: an amount of 100.000 € for 2016, with fields changed. */
export const allocation = (changes: Partial<Allocation> = {}): Allocation => ({
  programme: 'sozialer-zusammenhalt',
  year: 2016,
  amountEur: 100_000,
  source,
  note: null,
  ...changes,
});

/** SYNTHETIC: a participation since 2016, with fields changed. */
export const participation = (changes: Partial<Participation> = {}): Participation => ({
  programme: 'sozialer-zusammenhalt',
  nameAtIntake: null,
  intakeYear: 2016,
  endYear: null,
  source,
  endSource: null,
  note: null,
  ...changes,
});

/** SYNTHETIC: a finished Kita, with fields changed. */
export const measure = (changes: Partial<Measure> = {}): Measure => ({
  title: 'Neubau Kita',
  type: 'kita',
  status: 'fertig',
  year: 2020,
  costEur: null,
  address: null,
  point: null,
  placeBasis: null,
  placeSource: null,
  note: null,
  source,
  ...changes,
});

/** SYNTHETIC: an invented site without amounts and measures, with fields changed; frozen. */
export const syntheticSite = (changes: Partial<Site> = {}): Site =>
  deepFreeze({
    id: 'musterstadt-altstadt',
    name: 'Altstadt',
    nameDocumented: true,
    municipalities: ['Musterstadt'],
    ags: ['06991001'],
    districts: ['Musterkreis'],
    districtAgs: ['06991'],
    extent: 'point',
    areaHa: null,
    areaSource: null,
    population: null,
    populationYear: null,
    populationSource: null,
    boundarySource: null,
    boundaryDate: null,
    point: [9.05, 50.05],
    symbolPoint: [9.05, 50.05],
    aside: [0, 0],
    precision: 'site',
    placeBasis: 'Marktplatz',
    placeSource: 'Karte',
    summary: 'Ein erfundenes Fördergebiet.',
    programmes: ['sozialer-zusammenhalt'],
    measureTypes: [],
    participations: [participation()],
    allocations: [],
    contradictions: [],
    partialAmounts: [],
    measures: [],
    links: [],
    remarks: [],
    aliases: [],
    sources: [{ url: source, publisher: 'Land', kind: 'land', title: null, date: null }],
    boundary: null,
    ...changes,
  });
