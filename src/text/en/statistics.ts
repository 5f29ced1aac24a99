import { partWords } from '../cases';
import { noBreak } from '../format';
import { saying } from '../phrases';
import type { StatisticsTexts } from '../statisticsTexts';
import { enNamesAnd } from './area';
import { enCount, enFormat as format } from './format';

const { sites } = enCount;
const years = (value: number): string =>
  `${format.decimal(value)}${noBreak}${format.plural(value, { one: 'year', other: 'years' })}`;
const fundings = (value: number): string =>
  format.counted(value, { one: 'funding period', other: 'funding periods' });
const allOrPart = partWords({
  none: 'all of it',
  all: () => 'all of it',
  some: (eur) => `of which ${format.euroShort(eur)}`,
});

const open = (unknown: number): string =>
  format.plural(unknown, {
    none: '',
    other: ` For ${format.count(unknown)} more the start is not known.`,
  });
const spans = (group: string, until: string): StatisticsTexts['spans']['ended'] =>
  saying({
    none: ({ unknown }) => `${group}: no funding period of known length.${open(unknown)}`,
    few: ({ known, unknown }) =>
      `${group}: only ${fundings(known)} of known length, too few for a median.${open(unknown)}`,
    median: ({ known, medianYears, unknown }) =>
      `${group}: ${until} the median is ${years(medianYears)} (${fundings(known)}).${open(unknown)}`,
  });

/** Texts of the statistics. */
export const statistics: StatisticsTexts = {
  for: 'For:',
  table: 'The same numbers as a table',
  chart: (what, numbers) => `${what}. ${numbers.join('; ')}`,
  traced: (amounts, of) =>
    `Sum of ${format.counted(amounts, { one: 'amount', other: 'amounts' })} of ${sites(of)}. Each amount and its source stand with the sites.`,
  withoutAmount: (value) => `Not included: ${sites(value)} without a published amount.`,
  noAmount: 'No amount has been published for these sites.',
  money: {
    heading: 'Money awarded by year and programme',
    chart: 'Stacked bars by year',
    finding: (year, eur, programme, partEur) =>
      `Most is known for ${year}: ${format.euroShort(eur)}, ${allOrPart(partEur, eur)} in ‘${programme}’.`,
    unknownYears: (unknown, all) =>
      `Hatched: ${enCount.years(unknown)} of ${format.count(all)} without a known amount.`,
    unknown: 'no amount known',
  },
  areas: {
    heading: 'Money awarded by district and municipality',
    levels: { district: 'Districts', municipality: 'Municipalities' },
    level: 'Divided by',
    chart: {
      district: 'Map of the districts: the darker, the more money',
      municipality: 'Map of the municipalities: the darker, the more money',
    },
    values: 'Map shows',
    modes: { sum: 'Sum', perHead: 'Per inhabitant' },
    finding: (name, eur, of) => `Most: ${name} with ${format.euroShort(eur)} at ${sites(of)}.`,
    perHeadFinding: (name, eur, known, all) =>
      `Most per inhabitant: ${name} with ${format.euroEach(eur)} (amount known for ${format.count(known)} of ${sites(all)}).`,
    divided: (day) =>
      `Per inhabitant: known amounts, divided by all inhabitants on ${format.date(day)}, not only those of the funded areas. Where amounts are missing, the figure is too small.`,
    living: (inhabitants, of) =>
      `In municipalities with at least one of these sites live ${format.count(inhabitants)} of ${format.count(of)} inhabitants (${format.percent(inhabitants, of)}%): in the municipality, not in the funded area.`,
    several: {
      district: (of) =>
        `In several districts: ${sites(of)}. They have a row of their own, so that nothing counts twice.`,
      municipality: (of) =>
        `In several municipalities: ${sites(of)}. They have a row of their own, for no source divides their money.`,
    },
    hint: 'Choose an area on the map or in the table to see it alone; Back brings all of them again.',
    showAll: 'Show all areas',
    notLoaded: 'The boundaries have not arrived; the table says the same without the map.',
    names: { district: 'District', municipality: 'Municipality' },
    sites: 'Sites with an amount',
    livingIn: 'in municipalities with a site',
    part: (value, all) => `${format.count(value)} of ${format.count(all)}`,
    share: (part, whole) => `${format.percent(part, whole)}%`,
    without: (names, more) => `no amount: ${enNamesAnd(names, more)}`,
    shared: {
      district: (of) => `and ${format.count(of)} in several districts`,
      municipality: (of) => `and ${format.count(of)} in several municipalities`,
    },
    severalRow: { district: 'in several districts', municipality: 'in several municipalities' },
    all: 'All',
    showRows: (all) => `Show all ${format.count(all)} municipalities in the table`,
    showFewer: 'Show fewer municipalities',
    value: { sum: format.euroShort, perHead: format.euroEach },
    span: (from, to) => `${from} to ${to}`,
    unknown: 'no amount known for the area',
    noSite: 'no site of this selection',
    more: (value) => `${format.count(value)} more stand in the table`,
  },
  measures: {
    heading: 'Measures by type and status',
    chart: 'Bars by type of measure',
    finding: (name, value, all) =>
      `Most frequent: ${name} with ${format.count(value)} of ${enCount.measures(all)}.`,
    none: 'No measure is known for these sites.',
    traced: 'Each measure and its source stand with the sites.',
    type: 'Type of measure',
    all: 'All types',
    sum: 'Sum',
  },
  spans: {
    heading: 'Length of funding',
    chart: 'Bars: how many funding periods last how many years',
    ended: spans('Ended', 'from intake to end'),
    running: spans('Running', 'so far'),
    explain:
      'Each intake of a site into a programme counts. The median is the middle: one half lasted at most so long, the other at least. Without a published end funding counts as running.',
    groups: { ended: 'ended', running: 'running, so far' },
    years: 'Years',
    median: (value) => `median ${format.decimal(value)}`,
    item: (value, count) => `${years(value)}: ${fundings(count)}`,
    unknown: 'start not known',
    traced: 'Years and sources stand with the sites, under ‘Programme’.',
  },
  completeness: {
    heading: 'How complete the amounts are',
    chart: 'Bars by year: what we know of what the state has published',
    finding: (year, knownEur, totalEur, rounded) =>
      `Most complete: ${year} with ${format.euroOf(knownEur, totalEur, rounded)}.`,
    none: 'For these years and programmes the state has published no total.',
    unknown: (ranges) =>
      `Not known, as no total is published: ${format.and(ranges.map(format.years))}.`,
    explain:
      'Compared for the whole of Hessen. Of your filters only programme and years count here.',
    published: 'published, with source',
    total: 'published by the state for the whole of Hessen',
    allProgrammes: 'all programmes',
    known: 'in our lists',
    unknownYear: 'not known',
    apart: (names) => `without ${format.and(names)}`,
    remarks: (value) =>
      format.counted(value, { one: 'remark on a total', other: 'remarks on the totals' }),
  },
};
