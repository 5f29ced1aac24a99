import type { Field } from '../../query/search/fieldTexts';
import { openSpanWords } from '../cases';
import { filterWords } from '../filterWords';
import { spanWords } from '../phrases';
import type { QuestionTexts } from '../questionTexts';
import { enCount, enFormat as format } from './format';

const years = openSpanWords({
  all: '',
  until: (year) => `until ${year}`,
  since: (year) => `since ${year}`,
  span: spanWords(
    (year) => `in ${year}`,
    (from, to) => `from ${from} to ${to}`,
  ),
});

const where: Readonly<Record<Field, string>> = {
  title: 'in the title',
  name: 'in the name',
  alias: 'in another name',
  municipality: 'in the municipality',
  key: 'in the official key',
  measureTitle: 'in the measure',
  summary: 'in the description',
  remark: 'in a remark',
  address: 'in the address',
  measureNote: 'in the note',
  participationNote: 'in the note on the programme',
  allocationNote: 'in the note on an amount',
  partialAmount: 'with a further amount',
  link: 'in a link',
  source: 'in the title of a source',
  place: 'in the location',
  context: 'in the facts',
};

export const questionWords: QuestionTexts = {
  groups: {
    filter: 'As filters',
    near: 'What there is nearby',
    filters: 'What there is',
    places: 'Place',
    postcode: (postcode) => `Near postcode ${postcode}`,
    words: 'Did you mean',
  },
  filter: filterWords({
    or: format.or,
    measures: 'Measures',
    inProgramme: (types, programmes) => `${types} in the programme ${programmes}`,
    years: (from, to) => `funded ${years(from, to)}`,
    amounts: (amounts) => `granted ${amounts}`,
    over: (eur) => `over ${format.euroShort(eur)}`,
    upTo: (eur) => `up to ${format.euroShort(eur)}`,
    between: (over, upTo) => `over ${format.euroShort(over)} and up to ${format.euroShort(upTo)}`,
    word: (text) => `word “${text}”`,
  }),
  sites: (value) => format.plural(value, { none: 'no site', other: enCount.sites(value) }),
  near: (what, town) => `${what} near ${town}`,
  nearest: (title, distanceM) => `nearest: ${title}, ${format.distance(distanceM)}`,
  distance: (metres) => `about ${format.distance(metres)}`,
  where: (field, of) => (of === null ? where[field] : `${where[field]} of “${of}”`),
  inexact: 'Amounts can not be chosen more precisely.',
  nothing: (text) => `Nothing that this map knows fits “${text}”.`,
  outside: (name) =>
    /^\d/.test(name)
      ? `${name} is no postcode in Hesse.`
      : `${name} is not in Hesse. This map shows Hesse only.`,
  helps:
    'What helps: a place in Hesse such as “Kassel”, a type such as “school”, a programme such as “Soziale Stadt”, or a postcode such as “34125”.',
  notSearched:
    'With so many sites the map searches names, towns and programmes, but not the texts of measures.',
  postcodeSource: 'Postcodes: GeoNames, CC BY 4.0',
};
