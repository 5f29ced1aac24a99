import type { AreaTexts } from '../areaTexts';
import { saying } from '../phrases';
import { enCount, enFormat as format } from './format';

const { sites } = enCount;

/** Names of sites, and how many there are beside them. */
export const enNamesAnd = (names: readonly string[], more: number): string =>
  format.and(more === 0 ? names : [...names, format.counted(more, { other: 'more' })]);

/** Texts of areas and their inhabitants. */
export const areaWords: AreaTexts = {
  partOf: {
    region: '',
    city: 'Independent city in',
    district: 'District (Landkreis) in',
    municipality: 'Municipality in',
  },
  noSite: 'We know of no funded area here.',
  nearest: 'The nearest are:',
  unfilteredTitle: (name) => `${name} (without filters)`,
  unfiltered: 'This is the whole area, without your other filters.',
  fact: saying({
    sites: ({ count }) => ({ label: 'Sites', value: format.count(count) }),
    measures: ({ count }) => ({ label: 'Measures', value: format.count(count) }),
    awarded: ({ eur, years, isIncomplete }) => ({
      label: `awarded ${format.years(years)}`,
      value: `${format.euro(eur)} known${isIncomplete ? ' (incomplete)' : ''}`,
    }),
    noAmount: () => ({ label: 'awarded', value: 'no amount published' }),
    withoutAmount: ({ count }) => ({ label: 'no amount published', value: sites(count) }),
    inhabitants: ({ count }) => ({ label: 'inhabitants', value: format.count(count) }),
    perInhabitant: ({ eur }) => ({ label: 'awarded per inhabitant', value: format.euroEach(eur) }),
    living: ({ inhabitants, of }) => ({
      label: 'live in municipalities with a funded area',
      value: `${format.percent(inhabitants, of)}% (${format.count(inhabitants)})`,
    }),
    perHead: ({ eur, sites: known, all }) => ({
      label: 'per inhabitant of the funded areas',
      value: `${format.euroEach(eur)} (${format.count(known)} of ${sites(all)})`,
    }),
  }),
  divided: (eur, known, all) =>
    `Per inhabitant: ${format.euro(eur)}, known for ${format.count(known)} of ${sites(all)}, divided by all inhabitants, not only those of the funded areas.`,
  withoutAmount: (names, more) => `No amount published: ${enNamesAnd(names, more)}.`,
  shared: (value) =>
    `Not divided: the money of ${format.counted(value, { one: 'site that is', other: 'sites that are' })} elsewhere, too.`,
  living: 'To live in a municipality with a funded area is not to live in that area.',
  noFigure: {
    noSite: 'no site',
    sharedOnly: 'only together with others',
    noAmount: 'no amount published',
    noInhabitants: 'inhabitants not known',
  },
  source: (day) => `Inhabitants on ${format.date(day)}:`,
  notLoaded: 'The numbers of inhabitants have not arrived.',
  known: (known, all) => `${format.count(known)} of ${format.count(all)} with an amount`,
  municipality: 'Municipality',
  inhabitants: 'Inhabitants',
  perInhabitant: 'Awarded per inhabitant',
  town: {
    heading: 'Municipality',
    inhabitants: 'Inhabitants of the municipality',
    perInhabitant: 'All sites of the municipality: awarded per inhabitant',
    several: 'lies in several municipalities',
  },
  peers: {
    heading: 'Municipalities of similar size',
    of: (name) => `Similar in size to ${name}`,
    explain: (max) =>
      `The nearest by inhabitants: at most ${format.count(max)}, none over one and a half times as large or as small. All known amounts are divided by all inhabitants.`,
    show: 'Compare these municipalities in the figures',
    none: 'No other municipality in Hessen is of similar size: all are over one and a half times as large or as small.',
  },
};
