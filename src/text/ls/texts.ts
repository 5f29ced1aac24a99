import type { Area } from '../../model/geo/area';
import type { MeasureStatus, Precision } from '../../model/vocabulary';
import type { Facet } from '../../query/query';
import { clausesIn } from '../clauses';
import { de } from '../de/texts';
import type { Texts } from '../texts';
import { lsAround as around } from './around';
import { lsCompare as compare } from './compare';
import { lsDetail } from './detail';
import { lsFormat as format } from './format';
import { lsMapKeys as mapKeys } from './mapKeys';
import { lsNear as near } from './near';
import { lsPlaces as places } from './places';
import { lsShare as share } from './share';
import { lsMeasureTypes } from './vocabulary';

const noBreak = '\u00a0';
const count = (value: number, one: string, many: string): string =>
  `${format.count(value)}${noBreak}${value === 1 ? one : many}`;

const areas = (value: number): string => count(value, 'Förder-Gebiet', 'Förder-Gebiete');
const projects = (value: number): string => count(value, 'Projekt', 'Projekte');
const span = (from: number, to: number): string => (from === to ? `${from}` : `${from} bis ${to}`);

const statuses: Readonly<Record<MeasureStatus, string>> = {
  geplant: 'geplant',
  'im-bau': 'wird gebaut',
  fertig: 'fertig',
  unbekannt: 'Wir wissen nicht, ob es fertig ist',
};
const yearsBetween = (from: number | null, to: number | null): string => {
  if (from === null) return to === null ? 'alle Jahre' : `bis ${to}`;
  if (to === null) return `ab ${from}`;
  return span(from, to);
};
const precisions: Readonly<Record<Precision, string>> = {
  site: 'Der Punkt auf der Karte liegt in dem Förder-Gebiet.',
  neighbourhood: 'Der Punkt auf der Karte liegt in der Nähe.',
  municipality:
    'Der Punkt auf der Karte zeigt die Orts-Mitte. Wir wissen nicht genau, wo das Förder-Gebiet ist.',
};
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
/** Names that say Kreis themselves stay as they are. */
const districtName = (name: string): string => (/kreis$/i.test(name) ? name : `Land-Kreis ${name}`);
const areaName: Readonly<Record<Area['kind'], (name: string) => string>> = {
  region: (name) => `Regierungs-Bezirk ${name}`,
  city: (name) => `Stadt ${name}`,
  district: districtName,
  municipality: (name) => name,
};
const noAmount = 'Betrag nicht bekannt';
const retry = 'Noch einmal versuchen';
const stillReadable = 'Sie können die Liste lesen. Suchen geht noch nicht.';
const factsAsOf = 'Das haben wir im November 2026 gewusst';

const base: Texts['map']['base'] = {
  open: 'Karte mit Straßen oder ohne',
  legend: 'Straßen zeigen?',
  options: {
    strassen: 'Straßen',
    umriss: 'nur Umrisse (Ihr Gerät fragt keine anderen Computer)',
  },
  hint: 'Machen Sie die Karte größer. Dann sehen Sie Straßen.',
  unavailable: 'Die Straßen fehlen gerade. Sie sehen die Umrisse.',
  retry,
  // Who must be named, and under which licence, is the same in every German text.
  credit: de.map.base.credit,
  licence: de.map.base.licence,
};

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
  // Programmes have official names: laws and newspapers use them.
  programme: de.programme,
  measureType: (type) => lsMeasureTypes[type],
  title: 'Quartiers-Karte Hessen',
  subtitle: 'Hier hilft Geld vom Staat Ihrem Stadt-Teil',
  description:
    'Eine Karte von Hessen. Die Karte zeigt Förder-Gebiete. Das heißt: Hier gibt der Staat Geld für Stadt-Teile.',
  skipLinks: 'Schnell zu',
  skipToSearch: 'Zur Suche',
  skipToList: 'Zur Liste',
  skipToMap: 'Zur Karte',
  skipToStatistics: 'Zu den Zahlen',
  skipToDetail: 'Zum offenen Förder-Gebiet',
  needsScript:
    'Für die Suche und die Karte brauchen Sie JavaScript. Das ist eine Technik in Ihrem Browser. Die Liste geht auch ohne.',

  search: {
    landmark: 'Suche',
    label: 'Suchen Sie einen Ort oder ein Projekt',
    hint: 'Ort oder Projekt',
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
      value === 0
        ? ''
        : `${count(value, 'Vorschlag', 'Vorschläge')}. Wählen Sie mit den Pfeil-Tasten.`,
    other: { name: 'auch:', place: 'in', key: 'Nummer', former: 'bis 2019:' },
    kinds: {
      region: 'Regierungs-Bezirk',
      city: 'Stadt ohne Land-Kreis',
      district: 'Land-Kreis',
      municipality: '',
    },
    sites: (value) => (value === 0 ? 'kein Förder-Gebiet' : areas(value)),
  },
  filters: {
    heading: 'Auswahl',
    more: 'Mehr Auswahl',
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
    amounts: {
      'bis-500000': `bis 500.000${noBreak}Euro`,
      'bis-1mio': `bis 1${noBreak}Million${noBreak}Euro`,
      'bis-3mio': `bis 3${noBreak}Millionen${noBreak}Euro`,
      'bis-10mio': `bis 10${noBreak}Millionen${noBreak}Euro`,
      mehr: `mehr als 10${noBreak}Millionen${noBreak}Euro`,
      ohne: noAmount,
    },
    from: 'von',
    to: 'bis',
    anyYear: 'egal',
    yearsNote: (unknown) =>
      `Wir zählen nur das Geld für diese Jahre.${unknown === 0 ? '' : ` ${areas(unknown)} ${unknown === 1 ? 'fehlt' : 'fehlen'}. Wir kennen dort das erste Jahr nicht.`}`,
    span: yearsBetween,
    word: (text) => `„${text}“`,
    shorten: {
      districts: 'Kreis suchen',
      municipalities: 'Ort suchen',
    },
    noSuchArea: 'Wir finden keinen Ort mit diesem Namen.',
    active: 'Das haben Sie gewählt',
    remove: (label) => `${label}: nicht mehr wählen`,
    option: (name, value) => `${name}, ${areas(value)}`,
    formerNames: 'Alte Namen',
    formerName: (name, former) => `${name}: hieß bis 2019 ${format.and(former)}`,
    open: (active) => (active === 0 ? 'Auswahl' : `Auswahl · ${active}`),
    show: (value) => (value === 0 ? 'Nichts gefunden' : `${areas(value)} zeigen`),
    reset: 'Alles löschen',
    close: 'Auswahl schließen',
  },
  area: {
    name: ({ kind, name }) => areaName[kind](name),
    partOf: {
      region: '',
      city: 'Große Stadt in:',
      district: 'Land-Kreis in:',
      municipality: 'Ort in:',
    },
    noSite: 'Wir kennen hier kein Förder-Gebiet.',
    nearest: 'Diese sind am nächsten:',
    facts: ({ sites: found, totals, perHead }) => [
      { label: 'Förder-Gebiete', value: format.count(found.length) },
      { label: 'Projekte', value: format.count(totals.measures) },
      {
        label:
          totals.years === null
            ? 'zugesagtes Geld'
            : `zugesagtes Geld ${span(totals.years.from, totals.years.to)}`,
        value: totals.years === null ? noAmount : format.euro(totals.allocatedEur),
      },
      { label: noAmount, value: areas(totals.sitesWithoutAmount) },
      ...(perHead === null
        ? []
        : [
            {
              label: 'Geld für jeden Menschen in den Förder-Gebieten',
              value: `${format.euro(Math.round(perHead.eur))}${perHead.sites < found.length ? ` (bekannt für ${perHead.sites} von ${format.count(found.length)} Förder-Gebieten)` : ''}`,
            },
          ]),
    ],
  },
  result: {
    main: ({ sites: found, districts, allocatedEur, sitesWithoutAmount }) => {
      if (found === 0) return 'Wir finden kein Förder-Gebiet';
      const place = `${areas(found)} in ${count(districts, 'Kreis', 'Kreisen')}`;
      return sitesWithoutAmount === found ? place : `${place} · ${format.euroShort(allocatedEur)}`;
    },
    conditions: clausesIn(
      {
        measures: ({ measureTypes, measureStatuses }) => {
          const types = measureTypes.length === 0 ? 'Projekten' : format.or(measureTypes);
          const status = measureStatuses.length === 0 ? '' : ` (${format.or(measureStatuses)})`;
          return `mit ${types}${status}`;
        },
        programmes: ({ programmes }) => `in ${format.or(programmes)}`,
        places: (asked) => `in ${format.or([...asked.districts, ...asked.municipalities])}`,
        terms: ({ terms }) => format.or(terms),
        years: ({ from, to }) => `Geld für ${yearsBetween(from, to)}`,
        amounts: ({ amounts }) => `zugesagt: ${format.or(amounts)}`,
        text: ({ text }) => `mit dem Wort „${text}“`,
        viewport: () => 'nur was die Karte zeigt',
      },
      'alle Förder-Gebiete',
    ),
    scope: ({ sites: found, municipalities, measures, years }) =>
      found === 0
        ? []
        : [
            count(municipalities, 'Ort', 'Orte'),
            projects(measures),
            years === null ? '' : `Geld für ${span(years.from, years.to)}`,
          ],
    withoutAmount: ({ sites: found, sitesWithoutAmount }) => {
      if (sitesWithoutAmount === 0) return '';
      if (sitesWithoutAmount < found) return `${format.count(sitesWithoutAmount)} mal: ${noAmount}`;
      return noAmount;
    },
    drop: (facet, value) =>
      facet === 'text'
        ? `Ohne Such-Wort: ${areas(value)}`
        : facet === 'viewport'
          ? `Auf der ganzen Karte: ${areas(value)}`
          : `Ohne „${facets[facet]}“: ${areas(value)}`,
    nothing: 'Wir finden nichts. Das können Sie ändern:',
    nothingHelps: 'Wir finden nichts. Auch mit weniger Auswahl finden wir nichts.',
  },
  list: {
    label: 'Förder-Gebiete',
    since: (year) => `seit ${year}`,
    from: (year) => `ab ${year}`,
    until: (year) => `bis ${year}`,
    span,
    intakeUnknown: 'Anfang nicht bekannt',
    measures: (value, all) => {
      if (all === 0) return 'noch kein Projekt bekannt';
      if (value === all) return projects(all);
      return `${format.count(value)} von ${count(all, 'Projekt', 'Projekten')}`;
    },
    sort: 'Reihen-Folge',
    sortKeys: {
      kommune: 'Ort',
      name: 'Name',
      betrag: 'Geld',
      'je-einwohner': 'Geld für jeden Menschen',
      aufnahme: 'Erstes Jahr',
      massnahmen: 'Zahl von Projekten',
      entfernung: 'Wie weit weg',
    },
    outside: (value) => `${areas(value)} an einer anderen Stelle – zeigen`,
    more: (next, all) =>
      `${format.count(next)} mehr zeigen, von ${count(all, 'Förder-Gebiet', 'Förder-Gebieten')}`,
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
    noAmount,
  },
  export: {
    heading: 'Mitnehmen',
    explain: 'Sie speichern die Liste auf Ihrem Gerät. In der Datei steht auch Ihre Auswahl.',
    formats: {
      spreadsheet: 'Förder-Gebiete für Excel und LibreOffice',
      measures: 'Projekte für Excel und LibreOffice',
      plain: 'Förder-Gebiete als CSV mit Komma',
      geojson: 'Förder-Gebiete als GeoJSON für Karten-Programme',
    },
    copyLink: 'Link zu dieser Auswahl kopieren',
    print: 'Liste drucken',
    saved: (file, value) =>
      file === 'measures'
        ? `${projects(value)} als CSV gespeichert`
        : `${areas(value)} als ${file === 'geojson' ? 'GeoJSON' : 'CSV'} gespeichert`,
    failed: 'Das Speichern hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  },
  near,
  places,
  compare,
  around,
  share,
  mapKeys,
  narrow: {
    label: 'Ansicht',
    map: 'Karte',
    list: 'Liste',
    statistics: 'Zahlen',
    bar: 'Ansicht und Auswahl',
  },
  map: {
    region: 'Karte',
    canvas: 'Bild von Hessen',
    summary: (value) =>
      `Karte von Hessen mit ${count(value, 'Förder-Gebiet', 'Förder-Gebieten')}. Die Liste zeigt dasselbe.`,
    legend: 'Zeichen',
    // Official name, in several.
    pact: 'Investitions-Pakte',
    size: 'Großes Zeichen: viel Geld',
    hollow: noAmount,
    former: 'Die Förderung ist zu Ende',
    zoomIn: 'Karte größer machen',
    zoomOut: 'Karte kleiner machen',
    home: 'Ganz Hessen auf der Karte zeigen',
    unavailable:
      'Die Karte geht gerade nicht. Sie sehen ein Bild. Das Bild zeigt dieselben Förder-Gebiete. Liste und Auswahl gehen.',
    schematicArea: (ha) => `ungefähr so groß: ${format.ha(ha)}, ${lsDetail.pitches(ha)}`,
    // Who must be named, word for word.
    attribution: de.map.attribution,
    base,
    gestureTouch: 'Bewegen Sie die Karte mit 2 Fingern',
    gestureMouse: 'Größer oder kleiner: mit der Taste Strg und dem Maus-Rad',
    gestureMouseMac: 'Größer oder kleiner: mit der Taste ⌘ und dem Maus-Rad',
    // Circle, square, triangle are everyday words.
    shapes: { ...de.map.shapes, diamond: 'Viereck auf der Spitze' },
  },
  time: {
    heading: 'Geld in jedem Jahr',
    sliders: 'Jahre wählen',
    first: 'Erstes Jahr',
    last: 'Letztes Jahr',
    all: 'Alle Jahre',
    play: 'Jahre zeigen',
    pause: 'Anhalten',
    next: 'Nächstes Jahr',
    span,
    amount: (amountEur) => (amountEur === null ? noAmount : format.euroShort(amountEur)),
    completeness: (of, apart) => {
      if (of.kind === 'unknown') return 'Wir wissen nicht, wie viel es zusammen war';
      const part = format.euroOf(of.knownEur, of.totalEur, of.rounded ? `ungefähr${noBreak}` : '');
      const without = apart.length === 0 ? '' : `, ohne ${format.and(apart)}`;
      return `${of.kind === 'complete' ? 'Liste vollständig' : 'In der Liste fehlt etwas'}: ${part}${without}`;
    },
    marks: {
      complete: 'Liste vollständig',
      partial: 'In der Liste fehlt etwas',
      unknown: 'Summe nicht bekannt',
    },
    millions: `Millionen${noBreak}Euro`,
    missing: 'fehlt in der Liste',
    yearsWithout: (value) => `${count(value, 'Jahr', 'Jahre')} ohne bekannten Betrag`,
    table: {
      open: 'Zahlen als Tabelle',
      close: 'Tabelle schließen',
      year: 'Jahr',
      sum: 'Zusammen',
      all: 'Alle Jahre',
      completeness: 'Ist die Liste für Hessen vollständig?',
      none: noAmount,
      of: (totalEur, rounded) =>
        `von ${rounded ? `ungefähr${noBreak}` : ''}${format.euro(totalEur)}`,
      explain:
        'Die Tabelle zeigt das zugesagte Geld in Euro. Sie zeigt immer alle Jahre. Nach dem Wort „von“ steht das Geld für ganz Hessen.',
    },
  },
  detail: {
    ...lsDetail,
    close: 'Schließen',
    back: 'Zurück zur Liste',
    print: 'Drucken',
    copyLink: 'Link kopieren',
    copied: 'Link kopiert',
    copyFailed: 'Das Kopieren hat nicht geklappt. Der Link steht oben im Browser.',
    onMap: 'Auf der Karte zeigen',
    toMap: 'Auf der Karte öffnen',
    allSites: 'Alle Förder-Gebiete',
    locator: 'Hier liegt es in Hessen',
    source: (number, publisher) => `Quelle ${number}: ${publisher}`,
    nameNotDocumented: 'Wir kennen nur den Ort. Wir kennen keinen Namen für das Förder-Gebiet.',
    district: (name, independent) => (independent ? 'Stadt ohne Land-Kreis' : districtName(name)),
    facts: {
      heading: 'Das Wichtigste',
      money: 'zugesagtes Geld',
      moneyYears: (from, to) => `zugesagtes Geld für ${span(from, to)}`,
      noMoney: noAmount,
      populationLabel: 'Menschen leben hier',
      population: (year) =>
        year === null ? 'Menschen leben hier' : `Menschen lebten hier im Jahr ${year}`,
      area: 'So groß ist das Förder-Gebiet',
      unknown: 'nicht bekannt',
    },
    history: {
      heading: 'Programm',
      intake: (year, name) =>
        year === null
          ? `In dem Programm ${name}. Das erste Jahr kennen wir nicht.`
          : `${year}: Anfang in dem Programm ${name}`,
      planned: (year, name) => `${year}: neu in dem Programm ${name}`,
      renamed: (year, name) => `seit ${year}: ${name}`,
      end: (year) => `${year}: Ende von der Förderung`,
      noEnd: 'Wir wissen nicht, wann die Förderung endet.',
    },
    money: {
      heading: 'Zugesagtes Geld in jedem Jahr',
      explain:
        'Das Geld kommt von Deutschland und von Hessen. Ein Balken mit Streifen heißt: Wir kennen den Betrag nicht.',
      none: 'Wir kennen für kein Jahr den Betrag.',
      table: 'Beträge als Tabelle',
      year: 'Jahr',
      amount: 'Betrag',
      programme: 'Programm',
      sum: (value) => `${count(value, 'Betrag', 'Beträge')} zusammen`,
      chart: (known, from, to) =>
        `Bild mit Balken für ${span(from, to)}. Wir kennen den Betrag für ${count(known, 'Jahr', 'Jahre')}. Die Zahlen stehen in der Tabelle darunter.`,
      contradiction: (year) =>
        `Für ${year} gibt es verschiedene Beträge. Wir zählen den Betrag in der Tabelle:`,
      partial: 'Andere Beträge (Wir zählen sie nicht mit.)',
      partialOf: (amountEur, year) =>
        year === null ? format.euro(amountEur) : `${format.euro(amountEur)} (${year})`,
    },
    measures: {
      heading: 'Projekte',
      none: 'Wir kennen hier noch keine Projekte.',
      cost: (eur) => `kostet zusammen ${format.euro(eur)}`,
      status: statuses,
    },
    place: {
      heading: 'Wo ist das?',
      precision: (precision) => precisions[precision],
      basis: 'Das wissen wir von:',
      extent: (extent) =>
        extent === 'point'
          ? 'Wir kennen die Grenze nicht.'
          : 'Zu dem Förder-Gebiet gehören die ganzen Orte.',
    },
    remarks: 'Das ist auch wichtig',
    links: 'Mehr lesen',
    sources: 'Quellen: Daher wissen wir das',
    sourceKind: {
      land: 'vom Land oder vom Bund',
      kommune: 'von der Stadt oder Gemeinde',
      presse: 'aus der Zeitung',
      planung: 'von Planern',
      politik: 'aus der Politik',
      sonstige: 'andere Quelle',
    },
    sourceKindUnknown: 'Art nicht bekannt',
    opensNewPage: 'öffnet eine andere Internet-Seite',
    printed: (address, date) => `${address} · gedruckt am ${date}`,
  },
  load: {
    failed: {
      offline: `Die Daten fehlen. Sie haben kein Internet. ${stillReadable}`,
      status: `Die Daten fehlen. Es gibt einen Fehler bei uns. ${stillReadable}`,
      content: `Wir können die Daten nicht lesen. ${stillReadable}`,
    },
    retry,
    retrying: 'Bitte warten …',
    partFailed:
      'Dieser Teil von der Seite ist nicht da. Prüfen Sie Ihr Internet. Und versuchen Sie es noch einmal.',
    unreadable: (value, ids) =>
      `${areas(value)} ${value === 1 ? 'fehlt' : 'fehlen'}: ${ids.join(', ')}. Alle anderen sehen Sie hier.`,
    position: (row) => `Nummer ${row} in der Datei`,
  },
  footer: {
    factsAsOf,
    facts: `${factsAsOf}. Bei allem steht die Quelle. Das heißt: Sie sehen, woher wir es wissen.`,
    // Who must be named, and under which licence, word for word.
    licence: de.footer.licence,
    data: 'Daten herunter-laden (GeoJSON)',
  },
  legal: {
    label: 'Hilfe und Rechte',
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
