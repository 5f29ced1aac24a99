import type { Area } from '../../model/geo/area';
import type { PartialDate } from '../../model/partialDate';
import type { YearSpan } from '../../model/yearSpan';
import type { FilterMenu } from '../../query/facets/registry';
import type { Completeness, KnownCompleteness } from '../../query/money/completeness';
import type { Facet } from '../../query/query';
import type { SuggestionGroup } from '../../query/search/suggestionGroups';
import type { OtherKind } from '../../query/search/targets';
import type { FundingTerm } from '../../query/statements/fundingTerm';
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
import { eachIn, ifKnown, saying } from '../phrases';
import { deCount, deDistrict, deNames, deSpan, deFormat as format } from './format';
import { deMap as map, deMapKeys as mapKeys } from './map';
import { deNear as near } from './near';
import { deAround as around, deCompare as compare, deSite as detail } from './site';

const { sites } = deCount;
const factsAsOf = (researched: PartialDate | null): string =>
  ifKnown(
    researched,
    (date) => `Stand der Recherche: ${format.partialDate(date)}`,
    'Stand der Recherche: nicht angegeben',
  );

const yearsBetween = openSpanWords({
  all: 'alle Jahre',
  until: (year) => `bis ${year}`,
  since: (year) => `ab ${year}`,
  span: deSpan,
});
const measures = measureWords((statuses) => `Maßnahmen, die ${statuses} sind`, format.or);

const facets: Readonly<Record<Facet, string>> = {
  measureTypes: 'Art der Maßnahme',
  programmes: 'Programm',
  districts: 'Kreis',
  municipalities: 'Kommune',
  terms: 'Laufzeit',
  measureStatuses: 'Stand der Maßnahmen',
  amounts: 'Bewilligte Mittel',
  years: 'Jahre',
  text: 'Suchwort',
  viewport: 'Nur Kartenausschnitt',
};
const areaName: Readonly<Record<Area['kind'], (name: string) => string>> = {
  region: (name) => `Regierungsbezirk ${name}`,
  city: (name) => `Stadt ${name}`,
  district: deDistrict,
  municipality: (name) => name,
};
const areaWithin: Readonly<Record<Area['kind'], (name: string) => string>> = {
  region: (name) => `im Regierungsbezirk ${name}`,
  city: (name) => `in der Stadt ${name}`,
  district: (name) => `im ${deDistrict(name)}`,
  municipality: (name) => `in ${name}`,
};
const inProgramme = (name: string): string =>
  name.startsWith('Investitionspakt') ? `im ${name}` : `im Programm „${name}“`;

const suggestionGroups: Readonly<Record<SuggestionGroup, string>> = {
  sites: 'Standort',
  municipalities: 'Kommune',
  districts: 'Landkreis',
  measures: 'Maßnahme',
  programmes: 'Programm',
};
const otherNames: Readonly<Record<OtherKind, string>> = {
  name: 'auch:',
  place: 'in',
  key: 'Schlüssel',
  former: 'bis 2019:',
};
/** The kind of an area, beside its name; a municipality needs none. */
const areaKinds: Readonly<Record<Area['kind'], string>> = {
  region: 'Regierungsbezirk',
  city: 'kreisfreie Stadt',
  district: 'Landkreis',
  municipality: '',
};

const amounts = {
  'bis-500000': `bis 500.000${noBreak}€`,
  'bis-1mio': `bis 1${noBreak}Mio.${noBreak}€`,
  'bis-3mio': `bis 3${noBreak}Mio.${noBreak}€`,
  'bis-10mio': `bis 10${noBreak}Mio.${noBreak}€`,
  mehr: `über 10${noBreak}Mio.${noBreak}€`,
  ohne: 'kein Betrag veröffentlicht',
};

/** The filter to drop where nothing is found. */
const drops: Readonly<Record<Facet, string>> = {
  ...eachIn(facets, (label) => `Ohne Filter „${label}“`),
  text: 'Ohne Suchwort',
  viewport: 'Außerhalb des Kartenausschnitts zeigen',
};
const marks: Readonly<Record<Completeness['kind'], string>> = {
  complete: 'Liste vollständig',
  partial: 'Liste unvollständig',
  unknown: 'Gesamtsumme nicht bekannt',
};
/** The known part of a total, without the programmes that are in neither figure. */
const listed = ({ knownEur, totalEur, rounded, apart }: KnownCompleteness): string =>
  `${format.euroOf(knownEur, totalEur, rounded)}${format.plural(apart.length, {
    none: '',
    other: `, ohne ${format.and(apart.map((id) => deNames.programme(id).short))}`,
  })}`;

/** All German texts of the interface. Its type is the contract for every further language. */
export const de = {
  id: 'de' as const,
  format,
  ...deNames,
  title: 'Quartierskarte Hessen',
  subtitle: 'Wo Städtebauförderung Nachbarschaften verändert',
  description:
    'Karte der Städtebauförderung in Hessen: Standorte, Maßnahmen, bewilligte Mittel und Quellen.',
  language: {
    label: 'Sprache',
    failed: (name: string) =>
      `Die Wörter für „${name}“ sind nicht angekommen. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.`,
  },
  skipLinks: 'Sprungmarken',
  skipToSearch: 'Zur Suche',
  skipToList: 'Zur Liste der Standorte',
  skipToMap: 'Zur Karte',
  skipToSwitch: 'Zu Karte oder Zahlen und den Arten der Maßnahmen',
  skipToExport: 'Zum Mitnehmen',
  skipToTime: 'Zu den Jahren',
  skipToStatistics: 'Zu den Zahlen',
  skipToDetail: 'Zum geöffneten Standort',

  search: {
    landmark: 'Suche',
    label: 'Ort, Quartier oder Maßnahme suchen',
    hint: 'Ort, Maßnahme',
    clear: 'Suche leeren',
    suggestions: 'Vorschläge',
    groups: suggestionGroups,
    found: (value: number) =>
      format.plural(value, {
        none: '',
        other: `${format.counted(value, { one: 'Vorschlag', other: 'Vorschläge' })}, wählbar mit den Pfeiltasten`,
      }),
    other: otherNames,
    kinds: areaKinds,
    sites: (value: number) =>
      format.plural(value, { none: 'kein Fördergebiet bekannt', other: sites(value) }),
  },
  filters: {
    heading: 'Filter',
    /** Short: the menus of the other filters stand in one row. */
    menus: {
      programmes: 'Programm',
      places: 'Ort',
      years: 'Jahre',
      terms: 'Laufzeit',
      measureStatuses: 'Stand',
      amounts: 'Betrag',
    } satisfies Readonly<Record<FilterMenu, string>>,
    /** Types of measure that have no room in the bar. */
    moreTypes: (value: number) => `Weitere${noBreak}(${format.count(value)})`,
    fewerTypes: 'Weniger',
    facets,
    legends: {
      districts: 'Regierungsbezirk, Landkreis oder kreisfreie Stadt',
      municipalities: 'Kommune',
      years: 'Gefördert in diesen Jahren',
      terms: 'Laufzeit der Förderung',
      measureStatuses: 'Stand der Maßnahmen',
      amounts: 'Bewilligt seit der Aufnahme',
    },
    terms: {
      laufend: () => 'laufend',
      neu: (year: number) => `neu seit ${year}`,
      abgeschlossen: () => 'abgeschlossen',
    },
    saidTerms: {
      laufend: () => 'mit laufender Förderung',
      neu: (year: number) => `neu seit ${year}`,
      abgeschlossen: () => 'mit abgeschlossener Förderung',
    },
    amounts,
    saidAmounts: {
      ...eachIn(amounts, (label) => `mit ${label.replace('bis', 'bis zu')}`),
      ohne: 'ohne veröffentlichten Betrag',
    },
    from: 'von',
    to: 'bis',
    anyYear: 'offen',
    yearsNote: (unknown: number) =>
      `Gezählt werden die Beträge dieser Jahre.${format.plural(unknown, {
        none: '',
        other: ` Ohne bekannten Beginn und daher nicht dabei: ${sites(unknown)}.`,
      })}`,
    span: yearsBetween,
    word: (text: string) => `„${text}“`,
    shorten: 'Kreis oder Kommune suchen',
    noSuchArea: 'Hier passt kein Ort mit Fördergebiet.',
    active: 'Gewählte Filter',
    remove: (label: string) => `Filter ${label} entfernen`,
    option: (name: string, value: number) => `${name}, ${sites(value)}`,
    formerNames: 'Frühere Namen',
    formerName: (name: string, former: readonly string[]) =>
      `${name}: bis 2019 ${format.and(former)}`,
    open: (active: number) =>
      format.plural(active, { none: 'Filter', other: `Filter · ${active}` }),
    show: (value: number) =>
      format.plural(value, { none: 'Keine Treffer', other: `${sites(value)} zeigen` }),
    reset: 'Alles zurücksetzen',
    close: 'Filter schließen',
  },
  area: {
    about: (name: string) => `Mehr zu: ${name}`,
    name: ({ kind, name }: Pick<Area, 'kind' | 'name'>) => areaName[kind](name),
    within: ({ kind, name }: Pick<Area, 'kind' | 'name'>) => areaWithin[kind](name),
  },
  result: {
    main: foundWords({
      none: 'Kein Standort gefunden',
      found: ({ sites: found, districts }) =>
        `${sites(found)} in ${format.counted(districts, { one: 'Kreis', other: 'Kreisen' })}`,
      money: (eur) => `${format.euroShort(eur)} bekannt`,
    }),
    conditions: clausesIn(
      {
        measures: ({ measureTypes, measureStatuses }) =>
          `mit ${measures(measureTypes, measureStatuses)}`,
        programmes: ({ programmes }) => format.or(programmes.map(inProgramme)),
        places: (asked) => format.or([...asked.districts, ...asked.municipalities]),
        terms: ({ terms }) => format.or(terms),
        years: ({ from, to }) => `gefördert ${yearsBetween(from, to)}`,
        amounts: ({ amounts }) => format.or(amounts),
        text: ({ text }) => `zu „${text}“`,
        viewport: () => 'im Kartenausschnitt',
      },
      'alle Standorte',
    ),
    measures: (value: number) =>
      format.plural(value, { none: 'keine Maßnahme bekannt', other: deCount.measures(value) }),
    shortfall: shortfallWords({
      plain: 'unvollständig',
      share: (known, of) =>
        `${format.wholePercent(known, of)}${noBreak}% der veröffentlichten Summen`,
    }),
    shortfallInFull: shortfallWords({
      plain: 'unvollständig',
      share: (known, of) =>
        `unvollständig: bekannt sind ${format.wholePercent(known, of)}${noBreak}% der veröffentlichten Gesamtsummen`,
    }),
    withoutAmount: withoutAmountWords({
      some: (value) => `${format.count(value)} ohne Betrag`,
      only: 'kein Betrag veröffentlicht',
      all: 'zu keinem ist ein Betrag veröffentlicht',
    }),
    drop: (facet: Facet, value: number) => `${drops[facet]}: ${sites(value)}`,
    nothing: 'Diese Suche findet keinen Standort. Das hilft:',
    nothingHelps: 'Diese Suche findet keinen Standort, auch mit weniger Filtern nicht.',
  },
  list: {
    label: 'Standorte',
    term: saying<FundingTerm>({
      unknown: () => 'Beginn nicht bekannt',
      until: ({ year }) => `bis ${year}`,
      since: ({ year }) => `seit ${year}`,
      from: ({ year }) => `ab ${year}`,
      span: ({ span }) => format.years(span),
    }),
    /** Selected ones and all. */
    measures: partWords({
      none: 'noch keine Maßnahme bekannt',
      all: deCount.measures,
      some: (value, all) => `${format.count(value)} von ${deCount.measures(all)}`,
    }),
    sort: 'Sortiert nach',
    tools: 'Zur Liste',
    inViewport: 'nur Ausschnitt',
    take: 'Mitnehmen',
    closeTake: 'Mitnehmen schließen',
    sortKeys: {
      kommune: 'Kommune',
      betrag: 'Betrag',
      'je-einwohner': 'Betrag je Einwohner des Gebiets',
      aufnahme: 'Aufnahmejahr',
      massnahmen: 'Zahl der Maßnahmen',
      entfernung: 'Entfernung',
    },
    outside: (value: number) =>
      `${format.count(value)}${noBreak}Treffer außerhalb des Kartenausschnitts – zeigen`,
    more: (next: number, all: number) =>
      `Weitere ${format.count(next)} von ${format.count(all)} Standorten zeigen`,
    onPages: (all: number) => `Alle ${format.count(all)} Standorte als einfache Seiten`,
    groups: {
      placed: null,
      several: {
        title: (value: number) => `Mehrere Kommunen: ${sites(value)}`,
        explain: 'Diese Fördergebiete umfassen mehrere Kommunen und haben keinen einzelnen Ort.',
      },
      vague: {
        title: (value: number) => `Ohne genauen Ort: ${sites(value)}`,
        explain: 'Hier ist nur die Kommune bekannt; der Punkt auf der Karte zeigt die Ortsmitte.',
      },
    },
    perInhabitant: (eur: number) => `${format.euroEach(eur)} je Einwohner des Gebiets`,
    noInhabitants: 'Einwohner des Gebiets nicht bekannt',
    noAmount: 'kein Betrag veröffentlicht',
  },
  near,
  places: {
    /** Precedes a description from the data: "Haltestelle „Rathaus“, Kassel". */
    basis: 'Lage:',
    legend: 'von Nahem: Ort einer Maßnahme',
  },
  compare,
  around,
  share: {
    heading: 'Zum Weitergeben',
    copyText: 'Text kopieren',
    copied: 'Text mit Quelle kopiert',
    copyFailed: 'Kopieren ging nicht. Bitte versuchen Sie es noch einmal.',
    copyByHand: 'Der Browser lässt das Kopieren hier nicht zu. Bitte kopieren Sie selbst:',
    closeField: 'Feld schließen',
    saveLines: 'Bild als SVG speichern',
    savePicture: 'Bild speichern',
    saving: 'Das Bild wird gezeichnet …',
    saved: 'Bild gespeichert',
    saveFailed:
      'Das Bild ließ sich nicht speichern. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    source: (title: string, address: string, asOf: string) =>
      `Quelle: ${title}, ${address}, ${asOf}.`,
    /** Texts of the picture. */
    picture: {
      selection: 'Auswahl',
      moneyByYear: 'Bewilligte Mittel je Jahr',
      known: (eur: number, year: number) => `${year}: ${format.euroShort(eur)} bekannt`,
      noAmount: 'kein Betrag veröffentlicht',
      sources: (names: string, others: number) =>
        `Quellen: ${names}${format.plural(others, { none: '', one: ' und eine weitere', other: ` und ${others} weitere` })}`,
      sourcesOnPage: 'Quellen: je Angabe unter der genannten Adresse',
    },
  },
  map,
  mapKeys,
  narrow: {
    label: 'Ansicht',
    map: 'Karte',
    list: 'Liste',
    statistics: 'Zahlen',
    bar: 'Ansicht und Filter',
  },
  time: {
    heading: 'Bewilligungen je Jahr',
    sliders: 'Jahre auswählen',
    first: 'Erstes Jahr',
    last: 'Letztes Jahr',
    all: 'Alle Jahre',
    earlier: 'Frühere Jahre',
    early: (years: YearSpan) => `${format.years(years)}: kein Betrag bekannt`,
    play: 'Jahre abspielen',
    pause: 'Anhalten',
    next: 'Nächstes Jahr',
    span: (from: number, to: number) => deSpan({ from, to }),
    amount: (amountEur: number | null) =>
      ifKnown(amountEur, format.euroShort, 'kein Betrag bekannt'),
    completeness: saying<Completeness>({
      unknown: () => marks.unknown,
      complete: (of) => `${marks.complete}: ${listed(of)}`,
      partial: (of) => `${marks.partial}: ${listed(of)}`,
    }),
    marks,
    millions: `Mio.${noBreak}€`,
    missing: 'fehlt in unseren Listen',
    yearsWithout: (value: number) => `${deCount.years(value)} ohne bekannten Betrag`,
    /** A button that shows them in the table. */
    remarks: (value: number) => format.counted(value, { one: 'Anmerkung', other: 'Anmerkungen' }),
    table: {
      open: 'Zahlen als Tabelle',
      close: 'Tabelle schließen',
      year: 'Jahr',
      sum: 'Summe',
      all: 'Alle Jahre',
      completeness: 'Vollständigkeit in ganz Hessen',
      none: 'kein Betrag bekannt',
      of: (totalEur: number, rounded: boolean) => `von ${format.euroAbout(totalEur, rounded)}`,
      explain:
        'Bewilligte Mittel der gefundenen Standorte in Euro, ohne Rücksicht auf gewählte Jahre. „Von“ nennt die veröffentlichte Summe für ganz Hessen.',
    },
  },
  detail,
  load: {
    failed: {
      noMap: 'Die Karte ist nicht angekommen. Diese Seite bleibt lesbar.',
      search:
        'Die Suche ist nicht angekommen. Die Liste zeigt noch, was Sie vorher gewählt hatten.',
      offline:
        'Die Daten sind nicht angekommen: Es besteht keine Verbindung. Die Liste unten bleibt lesbar, Suche und Filter noch nicht.',
      status:
        'Die Daten sind nicht angekommen: Der Server antwortet mit einem Fehler. Die Liste unten bleibt lesbar, Suche und Filter noch nicht.',
      content:
        'Die Daten sind angekommen, aber nicht lesbar. Die Liste unten bleibt lesbar, Suche und Filter noch nicht.',
      program:
        'Suche und Filter sind ausgefallen; der Fehler liegt bei uns. Versuchen Sie es noch einmal, Ihre Auswahl bleibt erhalten.',
    },
    retry: 'Noch einmal versuchen',
    retrying: 'Wird geladen …',
    partFailed:
      'Dieser Teil der Seite ist nicht angekommen. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    broken:
      'Dieser Teil der Seite ist ausgefallen; der Fehler liegt bei uns. Alles andere funktioniert weiter.',
    pageBroken:
      'Die Karte ist ausgefallen; der Fehler liegt bei uns. Ihre Auswahl bleibt beim neuen Laden erhalten. Jeder Standort hat auch eine einfache Seite:',
    renewed: 'Diese Seite wurde erneuert. Laden Sie sie neu: Ihre Auswahl bleibt erhalten.',
    reload: 'Seite neu laden',
    sitePage: 'Einfache Seite dieses Standorts',
    unreadable: (value: number, ids: readonly string[]) =>
      `${format.plural(value, {
        one: '1 Standort konnte',
        other: `${format.count(value)} Standorte konnten`,
      })} nicht gelesen werden: ${ids.join(', ')}. Alle anderen sehen Sie hier.`,
    position: (row: number) => `Nr. ${row} der Datei`,
  },
  footer: {
    factsAsOf,
    facts: (researched: PartialDate | null) =>
      `${factsAsOf(researched)}. Jede Angabe nennt ihre Quelle; was nicht veröffentlicht ist, bleibt offen.`,
    licence:
      'Zusammenstellung: CC BY 4.0. Grenzen: © GeoBasis-DE / BKG 2016. Orte: DB InfraGO AG und © OpenStreetMap-Mitwirkende, GeoNames.',
    data: 'Daten herunterladen (GeoJSON)',
    embed: 'Diese Karte einbetten',
    sources: 'Quellen und Lizenzen',
  },
  theme: {
    label: 'Darstellung',
    system: 'wie das System',
    options: { light: 'hell', dark: 'dunkel', contrast: 'hoher Kontrast' },
  },
  /** Links to the legally required pages, in the footer of each page. */
  legal: {
    label: 'Rechtliches und Hilfe',
    verzeichnis: 'Verzeichnis',
    daten: 'Offene Daten',
    barrierefreiheit: 'Barrierefreiheit',
    datenschutz: 'Datenschutz',
    impressum: 'Impressum',
    'leichte-sprache': 'Leichte Sprache',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    text: 'Unter dieser Adresse steht nichts. Die Karte zeigt Ihnen alle Standorte.',
    link: 'Zur Quartierskarte Hessen',
  },
};
