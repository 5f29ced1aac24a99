import type { Area } from '../../model/geo/area';
import type { PartialDate } from '../../model/partialDate';
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
import { de } from '../de/texts';
import { noBreak } from '../format';
import { eachIn, ifKnown, saying } from '../phrases';
import type { Texts } from '../texts';
import {
  lsFormat as format,
  lsCount,
  lsDistrict,
  lsNames,
  lsSpan,
  lsNoAmount as noAmount,
} from './format';
import { lsMap as map, lsMapKeys as mapKeys } from './map';
import { lsNear as near } from './near';
import { lsAround as around, lsCompare as compare, lsSite as detail } from './site';

const { areas, projects } = lsCount;

const yearsBetween = openSpanWords({
  all: 'alle Jahre',
  until: (year) => `bis ${year}`,
  since: (year) => `ab ${year}`,
  span: lsSpan,
});
const measures = measureWords((statuses) => `Projekten (${statuses})`, format.or);

const facets: Readonly<Record<Facet, string>> = {
  measureTypes: 'Art von Projekt',
  programmes: 'Programm',
  districts: 'Kreis',
  municipalities: 'Ort',
  terms: 'Zeit',
  measureStatuses: 'Schon fertig?',
  amounts: 'Geld',
  years: 'Jahre',
  text: 'Such-Wort',
  viewport: 'Nur was die Karte zeigt',
};
const areaName: Readonly<Record<Area['kind'], (name: string) => string>> = {
  region: (name) => `Regierungs-Bezirk ${name}`,
  city: (name) => `Stadt ${name}`,
  district: lsDistrict,
  municipality: (name) => name,
};
const areaWithin: Readonly<Record<Area['kind'], (name: string) => string>> = {
  region: (name) => `im Regierungs-Bezirk ${name}`,
  city: (name) => `in der Stadt ${name}`,
  district: (name) => `im ${lsDistrict(name)}`,
  municipality: (name) => `in ${name}`,
};
const retry = 'Noch einmal versuchen';
const stillReadable = 'Sie können die Liste lesen. Suchen geht noch nicht.';
/** "im Jahr 2026", "im November 2026", "am 27. November 2026" */
const onDate = (date: PartialDate): string => {
  const words = format.partialDate(date);
  return { 4: `im Jahr ${words}`, 7: `im ${words}` }[date.length] ?? `am ${words}`;
};
const factsAsOf: Texts['footer']['factsAsOf'] = (researched) =>
  ifKnown(
    researched,
    (date) => `Das haben wir ${onDate(date)} gewusst`,
    'Wir wissen nicht, von wann die Angaben sind',
  );

const missing = (value: number): string =>
  `${areas(value)} ${format.plural(value, { one: 'fehlt', other: 'fehlen' })}`;
const drops: Readonly<Record<Facet, string>> = {
  ...eachIn(facets, (label) => `Ohne „${label}“`),
  text: 'Ohne Such-Wort',
  viewport: 'Auf der ganzen Karte',
};
const marks: Texts['time']['marks'] = {
  complete: 'Liste vollständig',
  partial: 'In der Liste fehlt etwas',
  unknown: 'Summe nicht bekannt',
};
const listed = ({ knownEur, totalEur, rounded, apart }: KnownCompleteness): string =>
  `${format.euroOf(knownEur, totalEur, rounded)}${format.plural(apart.length, {
    none: '',
    other: `, ohne ${format.and(apart.map((id) => lsNames.programme(id).short))}`,
  })}`;

/**
 * All words of the interface in Leichte Sprache, by the rules of the Netzwerk Leichte Sprache: short
 * words and sentences, one statement each, no genitive, no short forms, long words with a hyphen.
 * Always the same word: Standort and Fördergebiet = Förder-Gebiet, Maßnahme = Projekt, bewilligt =
 * zugesagt, Kommune = Ort, Filter = Auswahl.
 */
export const ls: Texts = {
  id: 'ls',
  language: {
    label: 'Sprache',
    failed: (name) =>
      `Die Wörter für „${name}“ sind nicht da. Prüfen Sie bitte das Internet. Versuchen Sie es dann noch einmal.`,
  },
  format,
  ...lsNames,
  title: 'Quartiers-Karte Hessen',
  subtitle: 'Hier hilft Geld vom Staat Ihrem Stadt-Teil',
  description:
    'Eine Karte von Hessen. Die Karte zeigt Förder-Gebiete. Das heißt: Hier gibt der Staat Geld für Stadt-Teile.',
  skipLinks: 'Schnell zu',
  skipToSearch: 'Zur Suche',
  skipToList: 'Zur Liste',
  skipToMap: 'Zur Karte',
  skipToSwitch: 'Zu Karte oder Zahlen und zu den Arten von Projekten',
  skipToExport: 'Zum Mitnehmen',
  skipToTime: 'Zu den Jahren',
  skipToStatistics: 'Zu den Zahlen',
  skipToDetail: 'Zum offenen Förder-Gebiet',

  search: {
    landmark: 'Suche',
    label: 'Suchen Sie einen Ort oder ein Projekt',
    hint: 'Ort, Projekt',
    clear: 'Suche löschen',
    suggestions: 'Vorschläge',
    groups: {
      sites: 'Förder-Gebiet',
      municipalities: 'Ort',
      districts: 'Land-Kreis',
      measures: 'Projekt',
      programmes: 'Programm',
    },
    found: (value) =>
      format.plural(value, {
        none: '',
        other: `${format.counted(value, { one: 'Vorschlag', other: 'Vorschläge' })}. Wählen Sie mit den Pfeil-Tasten.`,
      }),
    other: { name: 'auch:', place: 'in', key: 'Nummer', former: 'bis 2019:' },
    kinds: {
      region: 'Regierungs-Bezirk',
      city: 'Stadt ohne Land-Kreis',
      district: 'Land-Kreis',
      municipality: '',
    },
    sites: (value) => format.plural(value, { none: 'kein Förder-Gebiet', other: areas(value) }),
  },
  filters: {
    heading: 'Auswahl',
    menus: {
      programmes: 'Programm',
      places: 'Ort',
      years: 'Jahre',
      terms: 'Zeit',
      measureStatuses: 'Fertig?',
      amounts: 'Geld',
    },
    moreTypes: (value) => `Mehr${noBreak}(${format.count(value)})`,
    fewerTypes: 'Weniger',
    facets,
    legends: {
      districts: 'Regierungs-Bezirk, Land-Kreis oder große Stadt',
      municipalities: 'Ort',
      years: 'Geld für diese Jahre',
      terms: 'Wann gibt es Geld?',
      measureStatuses: 'Sind die Projekte schon fertig?',
      amounts: 'So viel Geld ist zugesagt',
    },
    terms: {
      laufend: () => 'läuft noch',
      neu: (year) => `neu seit ${year}`,
      abgeschlossen: () => 'zu Ende',
    },
    saidTerms: {
      laufend: () => 'die Förderung läuft noch',
      neu: (year) => `neu seit ${year}`,
      abgeschlossen: () => 'die Förderung ist zu Ende',
    },
    amounts: {
      'bis-500000': `bis 500.000${noBreak}Euro`,
      'bis-1mio': `bis 1${noBreak}Million${noBreak}Euro`,
      'bis-3mio': `bis 3${noBreak}Millionen${noBreak}Euro`,
      'bis-10mio': `bis 10${noBreak}Millionen${noBreak}Euro`,
      mehr: `mehr als 10${noBreak}Millionen${noBreak}Euro`,
      ohne: noAmount,
    },
    saidAmounts: {
      'bis-500000': `mit bis zu 500.000${noBreak}Euro`,
      'bis-1mio': `mit bis zu 1${noBreak}Million${noBreak}Euro`,
      'bis-3mio': `mit bis zu 3${noBreak}Millionen${noBreak}Euro`,
      'bis-10mio': `mit bis zu 10${noBreak}Millionen${noBreak}Euro`,
      mehr: `mit mehr als 10${noBreak}Millionen${noBreak}Euro`,
      ohne: noAmount,
    },
    from: 'von',
    to: 'bis',
    anyYear: 'egal',
    yearsNote: (unknown) =>
      `Wir zählen nur das Geld für diese Jahre.${format.plural(unknown, {
        none: '',
        other: ` ${missing(unknown)}. Wir kennen dort das erste Jahr nicht.`,
      })}`,
    span: yearsBetween,
    word: (text) => `„${text}“`,
    shorten: 'Kreis oder Ort suchen',
    noSuchArea: 'Wir finden keinen Ort mit diesem Namen.',
    active: 'Das haben Sie gewählt',
    remove: (label) => `${label}: nicht mehr wählen`,
    option: (name, value) => `${name}, ${areas(value)}`,
    formerNames: 'Alte Namen',
    formerName: (name, former) => `${name}: hieß bis 2019 ${format.and(former)}`,
    open: (active) => format.plural(active, { none: 'Auswahl', other: `Auswahl · ${active}` }),
    show: (value) =>
      format.plural(value, { none: 'Nichts gefunden', other: `${areas(value)} zeigen` }),
    reset: 'Alles löschen',
    close: 'Auswahl schließen',
  },
  area: {
    about: (name) => `Mehr über: ${name}`,
    name: ({ kind, name }) => areaName[kind](name),
    within: ({ kind, name }) => areaWithin[kind](name),
  },
  result: {
    main: foundWords({
      none: 'Wir finden kein Förder-Gebiet',
      // In one line: that there may be more money than we know is said in the next one.
      found: ({ sites: found, districts }) =>
        `${format.counted(found, { one: 'Gebiet', other: 'Gebiete' })} in ${format.counted(districts, { one: 'Kreis', other: 'Kreisen' })}`,
      money: format.euroShort,
    }),
    conditions: clausesIn(
      {
        measures: ({ measureTypes, measureStatuses }) =>
          `mit ${measures(measureTypes, measureStatuses)}`,
        programmes: ({ programmes }) =>
          `in dem Programm ${format.or(programmes.map((name) => `„${name}“`))}`,
        places: (asked) => format.or([...asked.districts, ...asked.municipalities]),
        terms: ({ terms }) => format.or(terms),
        years: ({ from, to }) =>
          `Geld ${from === null || to === null ? '' : 'für '}${yearsBetween(from, to)}`,
        amounts: ({ amounts }) => format.or(amounts),
        text: ({ text }) => `mit dem Wort „${text}“`,
        viewport: () => 'nur was die Karte zeigt',
      },
      'alle Förder-Gebiete',
    ),
    measures: (value) =>
      format.plural(value, { none: 'kein Projekt bekannt', other: projects(value) }),
    shortfall: shortfallWords({
      plain: 'nicht alles bekannt',
      share: (known, of) => `bekannt: ${format.wholePercent(known, of)} von 100${noBreak}Euro`,
    }),
    shortfallInFull: shortfallWords({
      plain: 'Wir kennen nicht alle Beträge',
      share: (known, of) => `Wir kennen ${format.wholePercent(known, of)} von 100${noBreak}Euro`,
    }),
    withoutAmount: withoutAmountWords({
      some: (value) => `${format.count(value)} ohne Betrag`,
      only: noAmount,
      all: noAmount,
    }),
    drop: (facet, value) => `${drops[facet]}: ${areas(value)}`,
    nothing: 'Wir finden nichts. Das können Sie ändern:',
    nothingHelps: 'Wir finden nichts. Auch mit weniger Auswahl finden wir nichts.',
  },
  list: {
    label: 'Förder-Gebiete',
    term: saying({
      unknown: () => 'Anfang nicht bekannt',
      until: ({ year }) => `bis ${year}`,
      since: ({ year }) => `seit ${year}`,
      from: ({ year }) => `ab ${year}`,
      span: ({ span }) => lsSpan(span),
    }),
    measures: partWords({
      none: 'noch kein Projekt bekannt',
      all: projects,
      some: (value, all) => `${format.count(value)} von ${lsCount.inProjects(all)}`,
    }),
    sort: 'Reihen-Folge',
    tools: 'Zur Liste',
    inViewport: 'nur Karte',
    take: 'Mitnehmen',
    closeTake: 'Schließen',
    sortKeys: {
      kommune: 'Ort',
      betrag: 'Geld',
      'je-einwohner': 'Geld für jeden Menschen',
      aufnahme: 'Erstes Jahr',
      massnahmen: 'Zahl von Projekten',
      entfernung: 'Wie weit weg',
    },
    outside: (value) => `${areas(value)} an einer anderen Stelle – zeigen`,
    more: (next, all) => `${format.count(next)} mehr zeigen, von ${lsCount.inAreas(all)}`,
    onPages: (all) => `Einfache Seiten von allen ${lsCount.inAreas(all)}`,
    groups: {
      placed: null,
      several: {
        title: (value) => `Mehrere Orte: ${areas(value)}`,
        explain: 'Zu diesen Förder-Gebieten gehören mehrere Orte.',
      },
      vague: {
        title: (value) => `Nicht genau bekannt: ${areas(value)}`,
        explain: 'Wir kennen nur den Ort. Der Punkt auf der Karte zeigt die Orts-Mitte.',
      },
    },
    perInhabitant: (eur) => `${format.euroEach(eur)} für jeden Menschen im Gebiet`,
    noInhabitants: 'Menschen im Gebiet nicht bekannt',
    noAmount,
  },
  near,
  places: {
    basis: 'Der Ort ist ungefähr hier:',
    legend: 'Nah auf der Karte: Hier wird etwas gemacht',
  },
  compare,
  around,
  share: {
    heading: 'Zum Weiter-Geben',
    copyText: 'Text kopieren',
    copied: 'Text und Quelle kopiert',
    copyFailed: 'Das Kopieren hat nicht geklappt. Versuchen Sie es bitte noch einmal.',
    copyByHand: 'Das Kopieren geht hier nicht. Bitte kopieren Sie selbst:',
    closeField: 'Feld schließen',
    saveLines: 'Bild als SVG speichern',
    savePicture: 'Bild speichern',
    saving: 'Das Bild kommt gleich …',
    saved: 'Bild gespeichert',
    saveFailed:
      'Das Speichern hat nicht geklappt. Prüfen Sie bitte das Internet. Versuchen Sie es dann noch einmal.',
    source: (title, address, asOf) => `Quelle: ${title}, ${address}. ${asOf}.`,
    picture: {
      selection: 'Auswahl',
      moneyByYear: 'Zugesagtes Geld in jedem Jahr',
      known: (eur, year) => `${year}: ${format.euroShort(eur)} bekannt`,
      noAmount: 'Betrag nicht bekannt',
      sources: (names, others) =>
        `Quellen: ${names}${format.plural(others, { none: '', other: ` und ${others} mehr` })}`,
      sourcesOnPage: 'Quellen: stehen im Internet bei dieser Adresse',
    },
  },
  map,
  mapKeys,
  narrow: {
    label: 'Ansicht',
    map: 'Karte',
    list: 'Liste',
    statistics: 'Zahlen',
    bar: 'Ansicht und Auswahl',
  },
  time: {
    heading: 'Geld in jedem Jahr',
    sliders: 'Jahre wählen',
    first: 'Erstes Jahr',
    last: 'Letztes Jahr',
    all: 'Alle Jahre',
    earlier: 'Frühere Jahre',
    early: (years) => `${lsSpan(years)}: kein Betrag bekannt`,
    play: 'Jahre zeigen',
    pause: 'Anhalten',
    next: 'Nächstes Jahr',
    span: (from, to) => lsSpan({ from, to }),
    amount: (amountEur) => ifKnown(amountEur, format.euroShort, noAmount),
    completeness: saying({
      unknown: () => 'Wir wissen nicht, wie viel es zusammen war',
      complete: (of) => `${marks.complete}: ${listed(of)}`,
      partial: (of) => `${marks.partial}: ${listed(of)}`,
    }),
    marks,
    millions: `Millionen${noBreak}Euro`,
    missing: 'fehlt in der Liste',
    yearsWithout: (value) => `${lsCount.years(value)} ohne bekannten Betrag`,
    remarks: (value) => format.counted(value, { one: 'Hinweis', other: 'Hinweise' }),
    table: {
      open: 'Zahlen als Tabelle',
      close: 'Tabelle schließen',
      year: 'Jahr',
      sum: 'Zusammen',
      all: 'Alle Jahre',
      completeness: 'Ist die Liste für Hessen vollständig?',
      none: noAmount,
      of: (totalEur, rounded) => `von ${format.euroAbout(totalEur, rounded)}`,
      explain:
        'Die Tabelle zeigt das zugesagte Geld in Euro. Sie zeigt immer alle Jahre. Nach dem Wort „von“ steht das Geld für ganz Hessen.',
    },
  },
  detail,
  load: {
    failed: {
      noMap: 'Die Karte ist nicht da. Sie können diese Seite trotzdem lesen.',
      search: 'Die Suche fehlt noch. In der Liste steht noch Ihre Auswahl von vorher.',
      offline: `Die Daten fehlen. Sie haben kein Internet. ${stillReadable}`,
      status: `Die Daten fehlen. Es gibt einen Fehler bei uns. ${stillReadable}`,
      content: `Wir können die Daten nicht lesen. ${stillReadable}`,
      program:
        'Suche und Auswahl gehen nicht. Der Fehler liegt bei uns. Versuchen Sie es noch einmal.',
    },
    retry,
    retrying: 'Bitte warten …',
    partFailed:
      'Dieser Teil von der Seite ist nicht da. Prüfen Sie Ihr Internet. Und versuchen Sie es noch einmal.',
    broken:
      'Dieser Teil von der Seite geht nicht. Der Fehler liegt bei uns. Alles andere geht weiter.',
    pageBroken:
      'Die Karte geht nicht. Der Fehler liegt bei uns. Jedes Förder-Gebiet hat aber eine einfache Seite:',
    renewed: 'Diese Seite ist neu. Bitte laden Sie die Seite noch einmal. Ihre Auswahl bleibt.',
    reload: 'Seite neu laden',
    sitePage: 'Einfache Seite von diesem Förder-Gebiet',
    unreadable: (value, ids) =>
      `${missing(value)}: ${ids.join(', ')}. Alle anderen sehen Sie hier.`,
    position: (row) => `Nummer ${row} in der Datei`,
  },
  footer: {
    factsAsOf,
    facts: (researched) =>
      `${factsAsOf(researched)}. Bei allem steht die Quelle. Das heißt: Sie sehen, woher wir es wissen.`,
    // Prescribed attribution and licence, word for word.
    licence: de.footer.licence,
    data: 'Daten herunter-laden (GeoJSON)',
    embed: 'Die Karte auf Ihrer Internet-Seite zeigen',
    sources: 'Quellen und Rechte',
  },
  legal: {
    label: 'Hilfe und Rechte',
    verzeichnis: 'Alle Orte',
    daten: 'Daten zum Mitnehmen',
    barrierefreiheit: 'Hilfe bei Hindernissen',
    datenschutz: 'Schutz von Ihren Daten',
    impressum: 'Wer macht die Karte?',
    'leichte-sprache': 'Erklärung in Leichter Sprache',
  },
  theme: {
    label: 'Farben',
    system: 'wie das Gerät',
    options: { light: 'hell', dark: 'dunkel', contrast: 'stark' },
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Hier ist nichts. Gehen Sie zur Karte.',
    link: 'Zur Quartiers-Karte Hessen',
  },
};
