import type { Area } from '../../model/geo/area';
import type { KnownCompleteness } from '../../query/money/completeness';
import type { Facet } from '../../query/query';
import {
  foundWords,
  measureWords,
  openSpanWords,
  partWords,
  shortfallWords,
  withoutAmountWords,
} from '../cases';
import { clausesIn } from '../clauses';
import { noBreak } from '../format';
import { eachIn, ifKnown, saying, spanWords } from '../phrases';
import type { Texts } from '../texts';
import { enCount, enDistrict, enNames, enFormat as format } from './format';
import { enMap as map, enMapKeys as mapKeys } from './map';
import { enNear as near } from './near';
import { enAround as around, enCompare as compare, enSite as detail } from './site';

const { sites } = enCount;
const title = 'Hesse Neighbourhood Map';
const factsAsOf: Texts['footer']['factsAsOf'] = (researched) =>
  ifKnown(
    researched,
    (date) => `Research as of ${format.partialDate(date)}`,
    'Date of research: not stated',
  );
/** Years in running text. */
const span = spanWords(String, (from, to) => `${from} to ${to}`);
/** Labels of chips inside a sentence: "Day care" becomes "day care". */
const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const yearsBetween = openSpanWords({
  all: 'all years',
  until: (year) => `until ${year}`,
  since: (year) => `from ${year}`,
  span,
});
const measures = measureWords((statuses) => `measures that are ${statuses}`, format.or);

const facets: Readonly<Record<Facet, string>> = {
  measureTypes: 'Type of measure',
  programmes: 'Programme',
  districts: 'District',
  municipalities: 'Municipality',
  terms: 'Funding period',
  measureStatuses: 'Status of measures',
  amounts: 'Amount awarded',
  years: 'Years',
  text: 'Search term',
  viewport: 'Map view only',
};

const areaName: Readonly<Record<Area['kind'], (name: string) => string>> = {
  region: (name) => `${name} administrative region`,
  city: (name) => `City of ${name}`,
  district: enDistrict,
  municipality: (name) => name,
};
const areaWithin: Readonly<Record<Area['kind'], (name: string) => string>> = {
  region: (name) => `in the administrative region of ${name}`,
  city: (name) => `in the city of ${name}`,
  district: (name) => (/kreis$/i.test(name) ? `in the ${name}` : `in ${enDistrict(name)}`),
  municipality: (name) => `in ${name}`,
};
const inProgramme = (name: string): string =>
  name.startsWith('Investment Pact') ? `in the ${name}` : `in the programme ${name}`;

const drops: Readonly<Record<Facet, string>> = {
  ...eachIn(facets, (label) => `Without the filter “${label}”`),
  text: 'Without the search term',
  viewport: 'Show outside the map view',
};
const marks: Texts['time']['marks'] = {
  complete: 'list complete',
  partial: 'list incomplete',
  unknown: 'total not known',
};
const listed = ({ knownEur, totalEur, rounded, apart }: KnownCompleteness): string =>
  `${format.euroOf(knownEur, totalEur, rounded)}${format.plural(apart.length, {
    none: '',
    other: `, without ${format.and(apart.map((id) => enNames.programme(id).short))}`,
  })}`;

/**
 * All English words of the interface. Glossary: Standort = site, Fördergebiet = funded area,
 * Maßnahme = measure, bewilligt = awarded, Kommune = municipality, Landkreis = district, kreisfreie
 * Stadt = independent city, Regierungsbezirk = administrative region, Laufzeit = funding period.
 */
export const en: Texts = {
  id: 'en',
  language: {
    label: 'Language',
    failed: (name) =>
      `The words for “${name}” did not arrive. Please check the connection and try again.`,
  },
  format,
  ...enNames,
  title,
  subtitle: 'Where urban funding changes neighbourhoods',
  description:
    'Map of urban development funding in Hesse, Germany: sites, measures, amounts awarded and sources.',
  skipLinks: 'Skip links',
  skipToSearch: 'Skip to search',
  skipToList: 'Skip to the list of sites',
  skipToMap: 'Skip to the map',
  skipToSwitch: 'Skip to map or numbers and the types of measure',
  skipToExport: 'Skip to saving and sharing',
  skipToTime: 'Skip to the years',
  skipToStatistics: 'Skip to the numbers',
  skipToDetail: 'Skip to the open site',

  search: {
    landmark: 'Search',
    label: 'Search for a place, neighbourhood or measure',
    hint: 'Place, measure',
    clear: 'Clear search',
    suggestions: 'Suggestions',
    groups: {
      sites: 'Site',
      municipalities: 'Municipality',
      districts: 'District',
      measures: 'Measure',
      programmes: 'Programme',
    },
    found: (value) =>
      format.plural(value, {
        none: '',
        other: `${format.counted(value, { one: 'suggestion', other: 'suggestions' })}, use the arrow keys to choose`,
      }),
    other: { name: 'also:', place: 'in', key: 'official key', former: 'until 2019:' },
    kinds: {
      region: 'administrative region',
      city: 'independent city',
      district: 'district (Landkreis)',
      municipality: '',
    },
    sites: (value) => format.plural(value, { none: 'no funded area known', other: sites(value) }),
  },
  filters: {
    heading: 'Filters',
    menus: {
      programmes: 'Programme',
      places: 'Place',
      years: 'Years',
      terms: 'Period',
      measureStatuses: 'Status',
      amounts: 'Amount',
    },
    moreTypes: (value) => `More${noBreak}(${format.count(value)})`,
    fewerTypes: 'Fewer',
    facets,
    legends: {
      districts: 'Administrative region, district or independent city',
      municipalities: 'Municipality',
      years: 'Funded in these years',
      terms: 'Funding period',
      measureStatuses: 'Status of measures',
      amounts: 'Awarded since admission',
    },
    terms: {
      laufend: () => 'ongoing',
      neu: (year) => `new since ${year}`,
      abgeschlossen: () => 'ended',
    },
    saidTerms: {
      laufend: () => 'with ongoing funding',
      neu: (year) => `new since ${year}`,
      abgeschlossen: () => 'with funding that has ended',
    },
    amounts: {
      'bis-500000': 'up to €500,000',
      'bis-1mio': `up to €1${noBreak}million`,
      'bis-3mio': `up to €3${noBreak}million`,
      'bis-10mio': `up to €10${noBreak}million`,
      mehr: `over €10${noBreak}million`,
      ohne: 'no amount published',
    },
    saidAmounts: {
      'bis-500000': 'with up to €500,000',
      'bis-1mio': `with up to €1${noBreak}million`,
      'bis-3mio': `with up to €3${noBreak}million`,
      'bis-10mio': `with up to €10${noBreak}million`,
      mehr: `with over €10${noBreak}million`,
      ohne: 'with no amount published',
    },
    from: 'from',
    to: 'to',
    anyYear: 'any',
    yearsNote: (unknown) =>
      `Only amounts for these years are counted.${format.plural(unknown, {
        none: '',
        other: ` Not included, because the first year is not known: ${sites(unknown)}.`,
      })}`,
    span: yearsBetween,
    word: (text) => `“${text}”`,
    shorten: 'Find a district or municipality',
    noSuchArea: 'No place with a funded area matches this.',
    active: 'Active filters',
    remove: (label) => `Remove filter ${label}`,
    option: (name, value) => `${name}, ${sites(value)}`,
    formerNames: 'Former names',
    formerName: (name, former) => `${name}: until 2019 ${format.and(former)}`,
    open: (active) => format.plural(active, { none: 'Filters', other: `Filters · ${active}` }),
    show: (value) => format.plural(value, { none: 'No matches', other: `Show ${sites(value)}` }),
    reset: 'Reset all',
    close: 'Close filters',
  },
  area: {
    about: (name) => `More about: ${name}`,
    name: ({ kind, name }) => areaName[kind](name),
    within: ({ kind, name }) => areaWithin[kind](name),
  },
  result: {
    main: foundWords({
      none: 'No site found',
      found: ({ sites: found, districts }) =>
        `${sites(found)} in ${format.counted(districts, { one: 'district', other: 'districts' })}`,
      money: (eur) => `${format.euroShort(eur)} known`,
    }),
    conditions: clausesIn(
      {
        measures: ({ measureTypes, measureStatuses }) =>
          `with ${measures(measureTypes.map(inSentence), measureStatuses)}`,
        programmes: ({ programmes }) => format.or(programmes.map(inProgramme)),
        places: (asked) => format.or([...asked.districts, ...asked.municipalities]),
        terms: ({ terms }) => format.or(terms),
        years: ({ from, to }) => `funded ${yearsBetween(from, to)}`,
        amounts: ({ amounts }) => format.or(amounts),
        text: ({ text }) => `matching “${text}”`,
        viewport: () => 'in the map view',
      },
      'all sites',
    ),
    measures: (value) =>
      format.plural(value, { none: 'no measure known', other: enCount.measures(value) }),
    shortfall: shortfallWords({
      plain: 'incomplete',
      share: (known, of) => `${format.wholePercent(known, of)}% of the published totals`,
    }),
    shortfallInFull: shortfallWords({
      plain: 'incomplete',
      share: (known, of) =>
        `incomplete: ${format.wholePercent(known, of)}% of the published totals are known`,
    }),
    withoutAmount: withoutAmountWords({
      some: (value) => `${format.count(value)} with no amount`,
      only: 'no amount published',
      all: 'no amount published for any of them',
    }),
    drop: (facet, value) => `${drops[facet]}: ${sites(value)}`,
    nothing: 'This search finds no site. This helps:',
    nothingHelps: 'This search finds no site, even with fewer filters.',
  },
  list: {
    label: 'Sites',
    term: saying({
      unknown: () => 'start not known',
      until: ({ year }) => `until ${year}`,
      since: ({ year }) => `since ${year}`,
      from: ({ year }) => `from ${year}`,
      span: (term) => format.years(term.span),
    }),
    measures: partWords({
      none: 'no measure known yet',
      all: enCount.measures,
      some: (value, all) => `${format.count(value)} of ${enCount.measures(all)}`,
    }),
    sort: 'Sorted by',
    tools: 'For the list',
    inViewport: 'map view only',
    take: 'Save & share',
    closeTake: 'Close saving and sharing',
    sortKeys: {
      kommune: 'Municipality',
      betrag: 'Amount',
      'je-einwohner': 'Amount per inhabitant of the area',
      aufnahme: 'First year',
      massnahmen: 'Number of measures',
      entfernung: 'Distance',
    },
    outside: (value) =>
      `${format.counted(value, { one: 'match', other: 'matches' })} outside the map view – show`,
    more: (next, all) => `Show ${format.count(next)} more of ${sites(all)}`,
    onPages: (all) => `All ${sites(all)} as simple pages`,
    groups: {
      placed: null,
      several: {
        title: (value) => `Several municipalities: ${sites(value)}`,
        explain: 'These funded areas cover several municipalities and have no single location.',
      },
      vague: {
        title: (value) => `No exact location: ${sites(value)}`,
        explain: 'Only the municipality is known here; the point on the map shows the town centre.',
      },
    },
    perInhabitant: (eur) => `${format.euroEach(eur)} per inhabitant of the area`,
    noInhabitants: 'inhabitants of the area not known',
    noAmount: 'no amount published',
  },
  near,
  places: {
    basis: 'Location:',
    legend: 'close up: place of a measure',
  },
  compare,
  around,
  share: {
    heading: 'To pass on',
    copyText: 'Copy text',
    copied: 'Text with source copied',
    copyFailed: 'Copying did not work. Please try again.',
    copyByHand: 'The browser does not allow copying here. Please copy it yourself:',
    closeField: 'Close field',
    saveLines: 'Picture as SVG',
    savePicture: 'Save picture',
    saving: 'Drawing the picture …',
    saved: 'Picture saved',
    saveFailed: 'The picture could not be saved. Please check the connection and try again.',
    source: (title, address, asOf) => `Source: ${title}, ${address}, ${asOf}.`,
    picture: {
      selection: 'Selection',
      moneyByYear: 'Amounts awarded per year',
      known: (eur, year) => `${year}: ${format.euroShort(eur)} known`,
      noAmount: 'no amount published',
      sources: (names, others) =>
        `Sources: ${names}${format.plural(others, { none: '', one: ' and one other', other: ` and ${others} others` })}`,
      sourcesOnPage: 'Sources: for each fact at the address named',
    },
  },
  map,
  mapKeys,
  narrow: {
    label: 'View',
    map: 'Map',
    list: 'List',
    statistics: 'Numbers',
    bar: 'View and filters',
  },
  time: {
    heading: 'Awards per year',
    sliders: 'Choose years',
    first: 'First year',
    last: 'Last year',
    all: 'All years',
    earlier: 'Earlier years',
    early: (years) => `${format.years(years)}: no amount known`,
    play: 'Play the years',
    pause: 'Pause',
    next: 'Next year',
    span: (from, to) => span({ from, to }),
    amount: (amountEur) => ifKnown(amountEur, format.euroShort, 'no amount known'),
    completeness: saying({
      unknown: () => marks.unknown,
      complete: (of) => `${marks.complete}: ${listed(of)}`,
      partial: (of) => `${marks.partial}: ${listed(of)}`,
    }),
    marks,
    millions: `million${noBreak}euros`,
    missing: 'missing from our lists',
    yearsWithout: (value) => `${enCount.years(value)} with no known amount`,
    remarks: (value) => format.counted(value, { one: 'remark', other: 'remarks' }),
    table: {
      open: 'Figures as a table',
      close: 'Close table',
      year: 'Year',
      sum: 'Total',
      all: 'All years',
      completeness: 'Completeness for all of Hesse',
      none: 'no amount known',
      of: (totalEur, rounded) => `of ${format.euroAbout(totalEur, rounded)}`,
      explain:
        'Amounts awarded to the sites found, in euros, regardless of the years chosen. “Of” gives the published total for all of Hesse.',
    },
  },
  detail,
  load: {
    failed: {
      noMap: 'The map has not arrived. This page stays readable.',
      search: 'The search did not arrive. The list still shows what you had chosen before.',
      offline:
        'The data did not arrive: there is no connection. You can read the list below, but not search or filter it yet.',
      status:
        'The data did not arrive: the server reports an error. You can read the list below, but not search or filter it yet.',
      content:
        'The data arrived but cannot be read. You can read the list below, but not search or filter it yet.',
      program:
        'Search and filters have failed; the fault is ours. Try again, your selection is kept.',
    },
    retry: 'Try again',
    retrying: 'Loading …',
    partFailed: 'This part of the page did not arrive. Please check the connection and try again.',
    broken: 'This part of the page has failed; the fault is ours. Everything else still works.',
    pageBroken:
      'The map has failed; the fault is ours. Your selection is kept when you reload. Each site also has a simple page:',
    renewed: 'This page has been renewed. Reload it: your selection is kept.',
    reload: 'Reload the page',
    sitePage: 'Simple page of this site',
    unreadable: (value, ids) =>
      `${sites(value)} could not be read: ${ids.join(', ')}. You see all the others here.`,
    position: (row) => `no. ${row} in the file`,
  },
  footer: {
    factsAsOf,
    facts: (researched) =>
      `${factsAsOf(researched)}. Every statement names its source; what has not been published is left open.`,
    licence:
      'Compilation: CC BY 4.0. Boundaries: © GeoBasis-DE / BKG 2016. Places: DB InfraGO AG and © OpenStreetMap contributors, GeoNames.',
    data: 'Download the data (GeoJSON)',
    embed: 'Embed this map',
    sources: 'Sources and licences',
  },
  legal: {
    label: 'Legal and help',
    verzeichnis: 'Index',
    daten: 'Open data',
    barrierefreiheit: 'Accessibility',
    datenschutz: 'Privacy',
    impressum: 'Who runs this (legal notice)',
    'leichte-sprache': 'Leichte Sprache',
  },
  theme: {
    label: 'Appearance',
    system: 'same as the system',
    options: { light: 'light', dark: 'dark', contrast: 'high contrast' },
  },
  notFound: {
    title: 'Page not found',
    text: 'There is nothing at this address. The map shows you all sites.',
    link: `To the ${title}`,
  },
};
