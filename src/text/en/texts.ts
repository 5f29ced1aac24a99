import type { Area } from '../../model/geo/area';
import type { MeasureStatus, Precision } from '../../model/vocabulary';
import type { Facet } from '../../query/query';
import { clausesIn } from '../clauses';
import type { Texts } from '../texts';
import { measureTypeLabel, programmeLabel } from '../vocabulary';
import { enAbout } from './about';
import { enAround as around } from './around';
import { enCompare as compare } from './compare';
import { enDetail } from './detail';
import { enFormat as format } from './format';
import { enMapKeys as mapKeys } from './mapKeys';
import { enNear as near } from './near';
import { enPlaces as places } from './places';
import { enShare as share } from './share';
import { enMeasureTypeShort, enProgrammeShort } from './vocabulary';

const noBreak = '\u00a0';
const count = (value: number, one: string, many: string): string =>
  `${format.count(value)}${noBreak}${value === 1 ? one : many}`;

const sites = (value: number): string => count(value, 'site', 'sites');
const measures = (value: number): string => count(value, 'measure', 'measures');

const { title, factsAsOf } = enAbout;
const span = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);
/** Labels of chips stand inside a sentence: "Day care" becomes "day care". */
const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const statuses: Readonly<Record<MeasureStatus, string>> = {
  geplant: 'planned',
  'im-bau': 'under construction',
  fertig: 'completed',
  unbekannt: 'status not known',
};
const yearsBetween = (from: number | null, to: number | null): string => {
  if (from === null) return to === null ? 'all years' : `until ${to}`;
  if (to === null) return `from ${from}`;
  return from === to ? `${from}` : `${from} to ${to}`;
};
const precisions: Readonly<Record<Precision, string>> = {
  site: 'a place in the funded area',
  neighbourhood: 'the neighbourhood, approximately',
  municipality: 'the town centre; the exact location is not known',
};
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

/** "Fulda district"; names that say Kreis themselves stay as they are: "Main-Kinzig-Kreis". */
const districtName = (name: string): string => (/kreis$/i.test(name) ? name : `${name} district`);
const areaName: Readonly<Record<Area['kind'], (name: string) => string>> = {
  region: (name) => `${name} administrative region`,
  city: (name) => `City of ${name}`,
  district: districtName,
  municipality: (name) => name,
};

const base: Texts['map']['base'] = {
  open: 'Choose a base map',
  legend: 'Base map',
  options: {
    strassen: 'Streets',
    umriss: 'outlines only (no connection to other servers)',
  },
  hint: 'Streets appear when you zoom in close.',
  unavailable: 'The street map cannot be reached at the moment; you see the outlines.',
  retry: 'Try again',
  credit: {
    'basemap.de': (year) => `Streets: © GeoBasis-DE / BKG (${year})`,
    pmtiles: () => 'Streets: © OpenStreetMap, Protomaps',
  },
  licence: {
    'basemap.de': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.en' },
    pmtiles: { name: 'ODbL', url: 'https://www.openstreetmap.org/copyright/en' },
  },
};

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
  programme: (id) => {
    const { de: official, en: plain, former, since, renamed } = programmeLabel(id);
    return {
      name: `${plain} (${official})`,
      plain,
      short: enProgrammeShort[id],
      former,
      since,
      renamed,
    };
  },
  measureType: (type) => ({ name: measureTypeLabel(type).en, short: enMeasureTypeShort[type] }),
  title,
  subtitle: 'Where urban funding changes neighbourhoods',
  description:
    'Map of urban development funding in Hesse, Germany: sites, measures, amounts awarded and sources.',
  skipLinks: 'Skip links',
  skipToSearch: 'Skip to search',
  skipToList: 'Skip to the list of sites',
  skipToMap: 'Skip to the map',
  skipToStatistics: 'Skip to the numbers',
  skipToDetail: 'Skip to the open site',
  needsScript:
    'Search, filters and the interactive map need JavaScript. The list takes you to a page for each site.',

  search: {
    landmark: 'Search',
    label: 'Search for a place, neighbourhood or measure',
    hint: 'Place or measure',
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
      value === 0
        ? ''
        : `${count(value, 'suggestion', 'suggestions')}, use the arrow keys to choose`,
    other: { name: 'also:', place: 'in', key: 'official key', former: 'until 2019:' },
    kinds: {
      region: 'administrative region',
      city: 'independent city',
      district: 'district (Landkreis)',
      municipality: '',
    },
    sites: (value) => (value === 0 ? 'no funded area known' : sites(value)),
  },
  filters: {
    heading: 'Filters',
    more: 'More filters',
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
    amounts: {
      'bis-500000': 'up to €500,000',
      'bis-1mio': `up to €1${noBreak}million`,
      'bis-3mio': `up to €3${noBreak}million`,
      'bis-10mio': `up to €10${noBreak}million`,
      mehr: `over €10${noBreak}million`,
      ohne: 'no amount published',
    },
    from: 'from',
    to: 'to',
    anyYear: 'any',
    yearsNote: (unknown) =>
      `Only amounts for these years are counted.${unknown === 0 ? '' : ` Not included, because the first year is not known: ${sites(unknown)}.`}`,
    span: yearsBetween,
    word: (text) => `“${text}”`,
    shorten: {
      districts: 'Find a district',
      municipalities: 'Find a municipality',
    },
    noSuchArea: 'No place with a funded area matches this.',
    active: 'Active filters',
    remove: (label) => `Remove filter ${label}`,
    option: (name, value) => `${name}, ${sites(value)}`,
    formerNames: 'Former names',
    formerName: (name, former) => `${name}: until 2019 ${format.and(former)}`,
    open: (active) => (active === 0 ? 'Filters' : `Filters · ${active}`),
    show: (value) => (value === 0 ? 'No matches' : `Show ${sites(value)}`),
    reset: 'Reset all',
    close: 'Close filters',
  },
  area: {
    name: ({ kind, name }) => areaName[kind](name),
    partOf: {
      region: '',
      city: 'Independent city in',
      district: 'District (Landkreis) in',
      municipality: 'Municipality in',
    },
    noSite: 'We know of no funded area here.',
    nearest: 'The nearest are:',
    facts: ({ sites: found, totals, perHead }) => [
      { label: 'Sites', value: format.count(found.length) },
      { label: 'Measures', value: format.count(totals.measures) },
      {
        label:
          totals.years === null ? 'awarded' : `awarded ${span(totals.years.from, totals.years.to)}`,
        value: totals.years === null ? 'no amount published' : format.euro(totals.allocatedEur),
      },
      { label: 'no amount published', value: sites(totals.sitesWithoutAmount) },
      ...(perHead === null
        ? []
        : [
            {
              label: 'per inhabitant of the funded areas',
              value: `${format.euro(Math.round(perHead.eur))}${perHead.sites < found.length ? ` (${perHead.sites} of ${sites(found.length)})` : ''}`,
            },
          ]),
    ],
  },
  result: {
    main: ({ sites: found, districts, allocatedEur, sitesWithoutAmount }) => {
      if (found === 0) return 'No site found';
      const place = `${sites(found)} in ${count(districts, 'district', 'districts')}`;
      return sitesWithoutAmount === found ? place : `${place} · ${format.euroShort(allocatedEur)}`;
    },
    conditions: clausesIn(
      {
        measures: ({ measureTypes, measureStatuses }) => {
          const types =
            measureTypes.length === 0 ? 'measures' : format.or(measureTypes.map(inSentence));
          const status = measureStatuses.length === 0 ? '' : ` (${format.or(measureStatuses)})`;
          return `with ${types}${status}`;
        },
        programmes: ({ programmes }) => `in ${format.or(programmes)}`,
        places: (asked) => `in ${format.or([...asked.districts, ...asked.municipalities])}`,
        terms: ({ terms }) => format.or(terms),
        years: ({ from, to }) => `funding years: ${yearsBetween(from, to)}`,
        amounts: ({ amounts }) => `awarded: ${format.or(amounts)}`,
        text: ({ text }) => `matching “${text}”`,
        viewport: () => 'in the map view',
      },
      'all sites',
    ),
    scope: ({ sites: found, municipalities, measures: known, years }) =>
      found === 0
        ? []
        : [
            count(municipalities, 'municipality', 'municipalities'),
            measures(known),
            years === null ? '' : `amounts ${span(years.from, years.to)}`,
          ],
    withoutAmount: ({ sites: found, sitesWithoutAmount }) => {
      if (sitesWithoutAmount === 0) return '';
      if (sitesWithoutAmount < found)
        return `${format.count(sitesWithoutAmount)} with no amount published`;
      return found === 1 ? 'no amount published' : 'no amount published for any of them';
    },
    drop: (facet, value) =>
      facet === 'text'
        ? `Without the search term: ${sites(value)}`
        : facet === 'viewport'
          ? `Show outside the map view: ${sites(value)}`
          : `Without the filter “${facets[facet]}”: ${sites(value)}`,
    nothing: 'This search finds no site. Any of these changes will help:',
    nothingHelps: 'This search finds no site, even with fewer filters.',
  },
  list: {
    label: 'Sites',
    since: (year) => `since ${year}`,
    from: (year) => `from ${year}`,
    until: (year) => `until ${year}`,
    span,
    intakeUnknown: 'start not known',
    measures: (value, all) => {
      if (all === 0) return 'no measure known yet';
      return value === all ? measures(all) : `${format.count(value)} of ${measures(all)}`;
    },
    sort: 'Sorted by',
    sortKeys: {
      kommune: 'Municipality',
      name: 'Name',
      betrag: 'Amount',
      'je-einwohner': 'Amount per inhabitant',
      aufnahme: 'First year',
      massnahmen: 'Number of measures',
      entfernung: 'Distance',
    },
    outside: (value) => `${count(value, 'match', 'matches')} outside the map view – show`,
    more: (next, all) => `Show ${format.count(next)} more of ${sites(all)}`,
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
    noAmount: 'no amount published',
  },
  export: {
    heading: 'Save and share',
    explain: 'You save what the list shows now, with filters, date and source in the file.',
    formats: {
      spreadsheet: 'Sites for Excel and LibreOffice',
      measures: 'Measures for Excel and LibreOffice',
      plain: 'Sites as CSV with commas',
      geojson: 'Sites as GeoJSON, for example for QGIS',
    },
    copyLink: 'Copy link to this selection',
    print: 'Print list',
    saved: (file, value) =>
      file === 'measures'
        ? `${measures(value)} saved as CSV`
        : `${sites(value)} saved as ${file === 'geojson' ? 'GeoJSON' : 'CSV'}`,
    failed: 'Saving did not work. Please check your connection and try again.',
  },
  near,
  places,
  compare,
  around,
  share,
  mapKeys,
  narrow: {
    label: 'View',
    map: 'Map',
    list: 'List',
    statistics: 'Numbers',
    bar: 'View and filters',
  },
  map: {
    region: 'Map',
    canvas: 'Picture of Hesse',
    summary: (value) => `Map of Hesse with ${sites(value)}. The same sites are in the list.`,
    legend: 'Legend',
    pact: 'Investment Pacts',
    size: 'Size: amount awarded',
    hollow: 'no amount published',
    former: 'Funding ended',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Show all of Hesse on the map',
    unavailable:
      'The interactive map is not available here at the moment. You see a picture with the same sites instead; list and filters work as usual.',
    schematicArea: (ha) => `schematic: ${format.ha(ha)}, ${enDetail.pitches(ha)}`,
    attribution: '© GeoBasis-DE / BKG 2016',
    base,
    gestureTouch: 'Move the map with two fingers',
    gestureMouse: 'Use Ctrl and the mouse wheel to zoom the map',
    gestureMouseMac: 'Use ⌘ and the mouse wheel to zoom the map',
    shapes: { circle: 'circle', square: 'square', diamond: 'diamond', triangle: 'triangle' },
  },
  time: {
    heading: 'Awards per year',
    sliders: 'Choose years',
    first: 'First year',
    last: 'Last year',
    all: 'All years',
    play: 'Play the years',
    pause: 'Pause',
    next: 'Next year',
    span: (from, to) => (from === to ? `${from}` : `${from} to ${to}`),
    amount: (amountEur) => (amountEur === null ? 'no amount known' : format.euroShort(amountEur)),
    completeness: (of, apart) => {
      if (of.kind === 'unknown') return 'total not known';
      const part = format.euroOf(of.knownEur, of.totalEur, of.rounded ? `about${noBreak}` : '');
      const without = apart.length === 0 ? '' : `, without ${format.and(apart)}`;
      return `${of.kind === 'complete' ? 'list complete' : 'list incomplete'}: ${part}${without}`;
    },
    marks: {
      complete: 'list complete',
      partial: 'list incomplete',
      unknown: 'total not known',
    },
    millions: `million${noBreak}euros`,
    missing: 'missing from our lists',
    yearsWithout: (value) => `${count(value, 'year', 'years')} with no known amount`,
    table: {
      open: 'Figures as a table',
      close: 'Close table',
      year: 'Year',
      sum: 'Total',
      all: 'All years',
      completeness: 'Completeness for all of Hesse',
      none: 'no amount known',
      of: (totalEur, rounded) => `of ${rounded ? `about${noBreak}` : ''}${format.euro(totalEur)}`,
      explain:
        'Amounts awarded to the sites found, in euros, regardless of the years chosen. “Of” gives the published total for all of Hesse.',
    },
  },
  detail: {
    ...enDetail,
    close: 'Close',
    back: 'Back to the list',
    print: 'Print',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'Copying did not work. The link is in the address bar.',
    onMap: 'Show on the map',
    toMap: 'Open this site on the map',
    allSites: 'All sites',
    locator: 'Location in Hesse',
    source: (number, publisher) => `Source ${number}: ${publisher}`,
    nameNotDocumented: 'The sources name only the municipality, not the area.',
    district: (name, independent) => (independent ? 'independent city' : districtName(name)),
    facts: {
      heading: 'At a glance',
      money: 'awarded',
      moneyYears: (from, to) => (from === to ? `awarded for ${from}` : `awarded ${from} to ${to}`),
      noMoney: 'no amount published',
      populationLabel: 'Inhabitants',
      population: (year) =>
        year === null ? 'Inhabitants (year not stated)' : `Inhabitants (${year})`,
      area: 'Funded area',
      unknown: 'not known',
    },
    history: {
      heading: 'Programme',
      intake: (year, name) =>
        year === null ? `admitted to ${name}, year not known` : `${year}: admitted to ${name}`,
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
      sum: (value) => `Total of ${count(value, 'amount', 'amounts')}`,
      chart: (known, from, to) =>
        `Bars of the amounts awarded ${span(from, to)}; ${count(known, 'year', 'years')} with an amount. The figures are in the table below.`,
      contradiction: (year) =>
        `The sources give different amounts for ${year}; the one in the table is counted:`,
      partial: 'Other amounts mentioned (not counted)',
      partialOf: (amountEur, year) =>
        year === null ? format.euro(amountEur) : `${format.euro(amountEur)} (${year})`,
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
      extent: (extent) =>
        extent === 'point'
          ? 'The boundary of the funded area has not been published.'
          : 'The area covers the whole of the municipalities named.',
    },
    remarks: 'Notes',
    links: 'More about this site',
    sources: 'Sources',
    sourceKind: {
      land: 'state or federal government',
      kommune: 'municipality',
      presse: 'press',
      planung: 'planning',
      politik: 'politics',
      sonstige: 'other',
    },
    sourceKindUnknown: 'type not known',
    opensNewPage: 'opens another website',
    printed: (address, date) => `${address} · printed on ${date}`,
  },
  load: {
    failed: {
      offline:
        'The data did not arrive: there is no connection. You can read the list below, but not search or filter it yet.',
      status:
        'The data did not arrive: the server reports an error. You can read the list below, but not search or filter it yet.',
      content:
        'The data arrived but cannot be read. You can read the list below, but not search or filter it yet.',
    },
    retry: 'Try again',
    retrying: 'Loading …',
    partFailed: 'This part of the page did not arrive. Please check the connection and try again.',
    unreadable: (value, ids) =>
      `${sites(value)} could not be read: ${ids.join(', ')}. You see all the others here.`,
    position: (row) => `no. ${row} in the file`,
  },
  footer: {
    factsAsOf,
    facts: `${factsAsOf}. Every statement names its source; what has not been published is left open.`,
    licence:
      'Compilation: CC BY 4.0. Boundaries: © GeoBasis-DE / BKG 2016. Places: DB InfraGO AG and © OpenStreetMap contributors, GeoNames.',
    data: 'Download the data (GeoJSON)',
  },
  legal: {
    label: 'Legal and help',
    barrierefreiheit: 'Accessibility',
    datenschutz: 'Privacy',
    impressum: 'Legal notice',
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
