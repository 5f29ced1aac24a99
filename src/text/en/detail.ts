import type { deDetail } from '../de/detail';
import { footballPitches } from '../footballPitches';
import { enFormat as format } from './format';

const noBreak = '\u00a0';

const pitches = (areaHa: number): string => {
  const value = footballPitches(areaHa);
  if (value === 0) return `less than${noBreak}1 football pitch`;
  return `about${noBreak}${format.count(value)} football ${value === 1 ? 'pitch' : 'pitches'}`;
};

/** Words of the facts of a site: charts, size, choice of measures, report of an error. */
export const enDetail: typeof deDetail = {
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
  choose: {
    open: 'Choose measures',
    types: 'Type',
    statuses: 'Status',
    option: (name, value) =>
      `${name}, ${format.count(value)}${noBreak}${value === 1 ? 'measure' : 'measures'}`,
    shown: (value, all) =>
      `${format.count(value)} of ${format.count(all)}${noBreak}${all === 1 ? 'measure' : 'measures'}`,
    all: 'Show all',
  },
  report: {
    open: 'Report an error',
    question: 'Is something wrong?',
    byMail: 'Which fact is wrong? Your e-mail is then prepared.',
    byForm: 'Which fact is wrong? The form is then prepared.',
    fields: {
      name: 'Name',
      programme: 'Programme',
      money: 'Amounts',
      population: 'Inhabitants',
      area: 'Size of the area',
      measures: 'Measures',
      place: 'Location',
      sources: 'Sources and links',
      other: 'Something else',
    },
    subject: (title, field) => `Quartierskarte Hessen: ${title} – ${field}`,
    body: ({ title, id, field, values, address }) =>
      [
        `Site: ${title} (${id})`,
        `Fact: ${field}`,
        'The page says:',
        ...values,
        '',
        'This is right:',
        '',
        'It says so here (link or document):',
        '',
        `Page: ${address}`,
      ].join('\n'),
  },
};
