import type { ChangeTexts } from '../changeTexts';
import { type ChangeForms, changeSentences } from '../changeWords';
import { enFormat as format } from './format';

const forms: ChangeForms = {
  rows: {
    'sites.csv': { one: 'site', other: 'sites' },
    'site-areas.geojson': { one: 'boundary of a site', other: 'boundaries of sites' },
    'participations.csv': {
      one: 'participation in a programme',
      other: 'participations in programmes',
    },
    'allocations.csv': { one: 'amount', other: 'amounts' },
    'contradicting-amounts.csv': {
      one: 'amount that contradicts another one',
      other: 'amounts that contradict each other',
    },
    'partial-amounts.csv': { one: 'other stated amount', other: 'other stated amounts' },
    'measures.csv': { one: 'measure', other: 'measures' },
    'links.csv': { one: 'link', other: 'links' },
    'aliases.csv': { one: 'other name', other: 'other names' },
    'leichte-sprache.csv': { one: 'text in easy German', other: 'texts in easy German' },
    'sources.csv': { one: 'source', other: 'sources' },
    'coverage.csv': { one: 'total', other: 'totals' },
    'coverage-remarks.csv': {
      one: 'remark on a programme year',
      other: 'remarks on programme years',
    },
    'population.csv': {
      one: 'number of inhabitants of a municipality',
      other: 'numbers of inhabitants of municipalities',
    },
  },
  forYears: (rows, years) => `${rows} for ${years}`,
  yearsBetween: (count, from, to) => `${count} years between ${from} and ${to}`,
  kinds: {
    added: (rows) => `${rows} added`,
    changed: (rows) => `${rows} changed`,
    removed: (rows) => `${rows} removed`,
  },
  ofSite: {
    added: 'Site newly added',
    changed: 'Facts about the site itself changed, such as its place, size or summary',
    removed: 'Site removed',
  },
};

/** English words on changes of the facts. */
export const changeTexts: ChangeTexts = {
  ...changeSentences(forms, format),
  feed: (place) =>
    place === null
      ? 'Changes of the Quartierskarte Hessen'
      : `${place}: changes of the Quartierskarte Hessen`,
  edition: (date) => `Edition: ${date}`,
  here: 'What has changed here',
  nothingSince: (date) => `Nothing since the first edition (${date}).`,
  loading: 'The changes are on their way …',
};
