import type { MeasureStatus, Precision, SiteExtent } from '../../model/vocabulary';
import { footballPitches } from '../footballPitches';
import { noBreak } from '../format';
import { ifKnown, orEmpty, saying, spanWords } from '../phrases';
import type { Texts } from '../texts';
import { enCount, enDistrict, enNames, enFormat as format } from './format';

const statuses: Readonly<Record<MeasureStatus, string>> = {
  geplant: 'planned',
  'im-bau': 'under construction',
  fertig: 'completed',
  unbekannt: 'status not known',
};
const precisions: Readonly<Record<Precision, string>> = {
  site: 'a place in the funded area',
  neighbourhood: 'the neighbourhood, approximately',
  municipality: 'the town centre; the exact location is not known',
};
const extents: Readonly<Record<SiteExtent, string>> = {
  point: 'The boundary of the funded area has not been published.',
  municipalities: 'The area covers the whole of the municipalities named.',
};

const pitches = (areaHa: number): string => {
  const value = footballPitches(areaHa);
  return format.plural(value, {
    none: `less than${noBreak}1 football pitch`,
    one: `about${noBreak}1 football pitch`,
    other: `about${noBreak}${format.count(value)} football pitches`,
  });
};

/** A site: its facts, its history, its money, its measures, its sources. */
export const enSite: Texts['detail'] = {
  pitches,
  precision: {
    site: 'a place in the area',
    neighbourhood: 'approximate, in the neighbourhood',
    municipality: 'centre of the town, not known more exactly',
  },
  placeLabel: 'Place on the map',
  drawn: (areaHa) =>
    `Zoomed in, the map shows a dashed circle of ${format.ha(areaHa)} (${pitches(areaHa)}). The circle is schematic.`,
  wholeArea: (areaHa) => `It covers ${format.ha(areaHa)} (${pitches(areaHa)}).`,
  allSources: (value) => `Sources 1–${value}`,
  timeline: {
    chart: (from, to) =>
      `Timeline of the funding, axis ${from} to ${to}. The steps are in the list below.`,
    openStart: 'start not known',
    openEnd: 'no end known',
  },
  moneyChart: {
    unit: 'in € million',
    otherSource: (eur) => `another source: ${format.euro(eur)}`,
    flagged: (years) => `The sources contradict each other for ${format.and(years)}.`,
    flag: 'Dashed, with an exclamation mark: the sources contradict each other.',
    notCounted: 'another source, not counted',
  },
  outlook: {
    coming: 'What is coming',
    more: (value) => `and ${value} more in the list below`,
  },
  choose: {
    open: 'Choose measures',
    types: 'Type',
    statuses: 'Status',
    option: (name, value) => `${name}, ${enCount.measures(value)}`,
    shown: (value, all) => `${format.count(value)} of ${enCount.measures(all)}`,
    all: 'Show all',
  },
  close: 'Close',
  back: 'Back to the list',
  print: 'Print',
  copyLink: 'Copy link',
  copied: 'Link copied',
  onMap: 'Show on the map',
  toMap: 'Open this site on the map',
  allSites: 'All sites',
  locator: 'Location in Hesse',
  source: (number, name) => `Source ${number}: ${name}`,
  germanOnly: 'in German',
  nameNotDocumented: 'The sources name only the municipality, not the area.',
  districts: { city: () => 'independent city', district: enDistrict },
  facts: {
    heading: 'At a glance',
    money: 'awarded',
    moneyYears: spanWords(
      (year) => `awarded for ${year}`,
      (from, to) => `awarded ${from} to ${to}`,
    ),
    noMoney: 'no amount published',
    knownYears: (known, of) =>
      ifKnown(
        of,
        (years) => `known for ${format.count(known)} of ${enCount.years(years)}`,
        `known for ${enCount.years(known)}, start not known`,
      ),
    otherAmount: 'another source, not counted',
    populationLabel: 'Inhabitants',
    population: (year) =>
      ifKnown(year, (known) => `Inhabitants (${known})`, 'Inhabitants (year not stated)'),
    area: 'Funded area',
    unknown: 'not known',
  },
  history: {
    heading: 'Programme',
    intake: (year, name) =>
      ifKnown(
        year,
        (known) => `${known}: admitted to ${name}`,
        `admitted to ${name}, year not known`,
      ),
    planned: (year, name) => `${year}: new in ${name}`,
    renamed: (year, name) => `since ${year}: ${name}`,
    end: (year) => `${year}: end of funding`,
    noEnd: 'No source names an end of the funding.',
  },
  money: {
    heading: 'Amounts awarded per year',
    explain: 'Federal and state funds per programme year. Hatched: no amount published.',
    none: 'No yearly amount has been published for this site.',
    table: 'Amounts as a table',
    year: 'Year',
    amount: 'Amount',
    programme: 'Programme',
    sum: (value) => `Total of ${format.counted(value, { one: 'amount', other: 'amounts' })}`,
    chart: (known, from, to) =>
      `Bars of the amounts awarded ${format.years({ from, to })}; ${enCount.years(known)} with an amount. The figures are in the table below.`,
    contradiction: (year) =>
      `The sources give different amounts for ${year}; the one in the table is counted:`,
    partial: 'Other amounts mentioned (not counted)',
    partialOf: (amountEur, year) =>
      `${format.euro(amountEur)}${orEmpty(year, (known) => ` (${known})`)}`,
  },
  measures: {
    heading: 'Measures',
    none: 'No single measures are known for this site yet.',
    cost: (eur) => `total cost ${format.euro(eur)}`,
    status: statuses,
  },
  place: {
    heading: 'Location',
    precision: (precision) => `The point on the map shows ${precisions[precision]}.`,
    basis: 'Based on:',
    extent: (extent) => extents[extent],
    ownBoundary: (date) =>
      `The map draws the boundary of the funded area${date === null ? '' : ` (as of ${format.partialDate(date)})`}.`,
  },
  remarks: 'Notes',
  links: 'More about this site',
  sources: 'Sources',
  sourcesAsOf: (newest, dated, all) =>
    ifKnown(
      newest,
      (date) =>
        `Sources as of ${format.partialDate(date)}${dated === all ? '' : ` (latest date; ${format.count(dated)} of ${format.count(all)} state one)`}`,
      'Sources as of: not known, none states a date',
    ),
  sourceKind: {
    land: 'state or federal government',
    kommune: 'municipality',
    presse: 'press',
    planung: 'planning',
    politik: 'politics',
    sonstige: 'other',
  },
  sourceKindUnknown: 'type not known',
  opensNewPage: 'All links to sources open a new page.',
  printed: (address, date) => `${address} · printed on ${date}`,
};

/** The sites around a site and similar ones. */
export const enAround: Texts['around'] = {
  heading: 'In the area',
  nearest: 'Nearest',
  aroundTown: (towns) => `Around ${format.and(towns)}`,
  townOnly: 'Where in the town this site lies is not known. So there are no distances here.',
  within: 'the areas overlap',
  unknownDistance: 'location not known',
  sameMunicipality: {
    more: (towns) => `More in ${format.and(towns)}`,
    others: (towns) => `Others in ${format.and(towns)}`,
  },
  similar: 'Similar sites',
  compareSimilar: 'Compare with these',
  likeness: saying({
    programme: () => 'same programme',
    measures: ({ types }) =>
      `both with ${format.and(types.map((type) => enNames.measureType(type).short))}`,
    population: () => 'similar number of inhabitants',
    area: () => 'similar size',
    sameStart: ({ year }) => `both since ${year}`,
    start: ({ years }) => `started in ${years[0]} and ${years[1]}`,
  }),
};

const countedStatuses: Readonly<Record<MeasureStatus, string>> = {
  ...statuses,
  unbekannt: 'of unknown status',
};

/** Selecting sites and comparing them. */
export const enCompare: Texts['compare'] = {
  heading: 'Comparison',
  choose: 'Compare',
  chooseHint: (max) => `Tick up to ${format.numeral(max)} sites in the list.`,
  site: (title) => `Compare ${title}`,
  add: 'Compare',
  added: 'In the comparison',
  addMore: 'this site',
  takeBack: 'take out',
  remove: (title) => `Take ${title} out of the comparison`,
  show: (value) => format.plural(value, { one: 'Show comparison', other: `Compare ${value}` }),
  clear: 'Clear',
  one: 'One more site is needed to compare.',
  full: (max) => `No more than ${format.numeral(max)} sites fit side by side. Take one out first.`,
  state: (titles, max) =>
    format.plural(titles.length, {
      none: 'Comparison empty',
      other: `In the comparison: ${format.and(titles)} (${titles.length} of ${max})`,
    }),
  close: 'Close comparison',
  addAnother: 'Choose more from the list',
  suggested: 'Good to compare with',
  groups: { funding: 'Funding', money: 'Money', area: 'Area', measures: 'Measures' },
  rows: {
    programmes: 'Programme',
    municipality: 'Municipality',
    district: 'District',
    allocated: 'Awarded',
    perInhabitant: 'Awarded per inhabitant of the area',
    perHa: 'Awarded per hectare',
    population: 'Inhabitants',
    area: 'Size',
    precision: 'Location',
    allMeasures: 'All types',
    sources: 'Sources',
  },
  paid: (paidYears, of) => `${enCount.years(paidYears)} with an amount: ${format.years(of)}`,
  unpublished: (value) => `no amount published for ${enCount.years(value)}`,
  noPopulation: 'inhabitants not known',
  noArea: 'size not known',
  populationOf: (year) => ifKnown(year, (known) => `as of ${known}`, 'year not stated'),
  noMeasures: 'none known',
  measures: (status, value) => `${value}${noBreak}${countedStatuses[status]}`,
  caveats: {
    heading: 'Keep in mind when comparing',
    of: saying({
      spans: ({ spans }) =>
        `The sums cover different years (${format.and(spans.map(format.years))}).`,
      gaps: ({ titles }) =>
        `An amount is not published for every year (${format.and(titles)}): the sum may be higher there.`,
      none: ({ titles }) =>
        `No amount published: ${format.and(titles)}. This does not mean that no money was awarded.`,
      populationYearUnknown: () =>
        'The year of the number of inhabitants is not stated everywhere.',
      populationYears: ({ years }) =>
        `The numbers of inhabitants are from different years (${format.and(years.map(String))}).`,
      extents: ({ titles }) =>
        `Whole municipalities, not a neighbourhood: ${format.and(titles)}. Figures per inhabitant and hectare hardly compare.`,
    }),
    whole: 'What is divided is the whole published sum, not the amount of one year.',
  },
  chart: {
    heading: 'Awarded per year',
    explain: 'All bars have the same scale. Hatched: funded, but no amount published.',
    table: 'Amounts as a table',
    year: 'Year',
    bars: (title, of, highest, unknown) =>
      `${title}: amounts ${format.years(of)}, the highest in ${highest.year} with ${format.euro(highest.eur)}; ${format.plural(unknown, { none: 'no year', other: enCount.years(unknown) })} without a published amount`,
    notFunded: 'not in the programme',
  },
};
