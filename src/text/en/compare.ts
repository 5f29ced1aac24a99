import type { MeasureStatus } from '../../model/vocabulary';
import type { YearSpan } from '../../model/yearSpan';
import type { deCompare } from '../de/compare';
import { enFormat as format } from './format';

const noBreak = '\u00a0';
const most = 4;
const span = ({ from, to }: YearSpan): string => (from === to ? `${from}` : `${from}–${to}`);
const years = (value: number): string => `${value}${noBreak}${value === 1 ? 'year' : 'years'}`;
const statuses: Readonly<Record<MeasureStatus, string>> = {
  geplant: 'planned',
  'im-bau': 'under construction',
  fertig: 'completed',
  unbekannt: 'of unknown status',
};

/** English words for putting sites aside and seeing them side by side. */
export const enCompare: typeof deCompare = {
  heading: 'Comparison',
  choose: 'Compare',
  chooseHint: 'Tick up to four sites in the list.',
  site: (title) => `Compare ${title}`,
  add: 'Compare',
  added: 'In the comparison',
  addMore: 'this site',
  takeBack: 'take out',
  remove: (title) => `Take ${title} out of the comparison`,
  show: (value) => (value === 1 ? 'Show comparison' : `Compare ${value}`),
  clear: 'Clear',
  one: 'One more site is needed to compare.',
  full: 'No more than four sites fit side by side. Take one out first.',
  said: (titles) =>
    titles.length === 0
      ? 'Comparison empty'
      : `In the comparison: ${format.and(titles)} (${titles.length} of ${most})`,
  close: 'Close comparison',
  addAnother: 'Choose more from the list',
  suggested: 'Good to compare with',
  groups: { funding: 'Funding', money: 'Money', area: 'Area', measures: 'Measures' },
  rows: {
    programmes: 'Programme',
    municipality: 'Municipality',
    district: 'District',
    allocated: 'Awarded',
    perInhabitant: 'Awarded per inhabitant',
    perHa: 'Awarded per hectare',
    population: 'Inhabitants',
    area: 'Size',
    precision: 'Location',
    allMeasures: 'All types',
    sources: 'Sources',
  },
  until: (year) => `until ${year}`,
  startUnknown: 'start not known',
  paid: (paidYears, of) =>
    `${years(paidYears)} with an amount${paidYears === 0 ? '' : `: ${span(of)}`}`,
  unpublished: (value) => `no amount published for ${years(value)}`,
  noPopulation: 'inhabitants not known',
  noArea: 'size not known',
  populationOf: (year) => (year === null ? 'year not stated' : `as of ${year}`),
  noMeasures: 'none known',
  measures: (status, value) => `${value}${noBreak}${statuses[status]}`,
  caveats: {
    heading: 'Keep in mind when comparing',
    spans: (spans) => `The sums cover different years (${format.and(spans.map(span))}).`,
    gaps: (titles) =>
      `An amount is not published for every year (${format.and(titles)}): the sum may be higher there.`,
    none: (titles) =>
      `No amount published: ${format.and(titles)}. This does not mean that no money was awarded.`,
    population: (of) =>
      of.includes(null)
        ? 'The year of the number of inhabitants is not stated everywhere.'
        : `The numbers of inhabitants are from different years (${format.and([...new Set(of)].map(String))}).`,
    extents: (titles) =>
      `Whole municipalities, not a neighbourhood: ${format.and(titles)}. Figures per inhabitant and hectare hardly compare.`,
    whole: 'What is divided is the whole published sum, not the amount of one year.',
  },
  chart: {
    heading: 'Awarded per year',
    explain: 'All bars have the same scale. Hatched: funded, but no amount published.',
    table: 'Amounts as a table',
    year: 'Year',
    bars: (title, of, highest, unknown) =>
      `${title}: amounts ${span(of)}, the highest in ${highest.year} with ${format.euro(highest.eur)}; ${unknown === 0 ? 'no year' : years(unknown)} without a published amount`,
    notFunded: 'not in the programme',
  },
};
