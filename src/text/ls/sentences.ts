import type { MeasureStatus, MeasureType } from '../../model/vocabulary';
import type { MeasureDigest } from '../../query/statements/measureDigest';
import type { SelectionDigest } from '../../query/statements/selectionDigest';
import type { MoneyDigest, SiteDigest, Stint } from '../../query/statements/siteDigest';
import type { deSentence } from '../de/sentences';
import { inQuotes } from '../inQuotes';
import { programmeLabel } from '../vocabulary';
import { yearRuns } from '../yearRuns';
import { lsFormat as format } from './format';

const noBreak = '\u00a0';
const quoted = (text: string): string => inQuotes(text, '„“', '‚‘');

/** After "Es geht um". */
const topics: Readonly<Record<MeasureType, string>> = {
  stadtteilzentrum: 'Treff-Punkte',
  familienzentrum: 'Familien-Treffs',
  kita: 'Kitas',
  bildung: 'Lernen',
  'oeffentlicher-raum': 'Plätze und Straßen',
  'gruen-spiel-sport': 'Parks und Sport',
  wohnen: 'Wohnen',
  'klima-energie': 'Klima und Energie',
  brachflaeche: 'leere Flächen',
  'kultur-denkmal': 'Kultur',
  'lokale-oekonomie': 'Läden und Firmen',
  mobilitaet: 'Wege ohne Hindernisse',
  beteiligung: 'Mit-Machen',
};
/** For one project and for several. */
const statuses: Readonly<
  Record<Exclude<MeasureStatus, 'unbekannt'>, readonly [one: string, many: string]>
> = {
  fertig: ['ist fertig', 'sind fertig'],
  'im-bau': ['wird gebaut', 'werden gebaut'],
  geplant: ['ist geplant', 'sind geplant'],
};

const district = (name: string): string => (/kreis$/i.test(name) ? name : `Land-Kreis ${name}`);

function subject({ title, municipalities, districts }: SiteDigest): readonly string[] {
  return [
    `Das Förder-Gebiet heißt ${quoted(title)}.`,
    ...(municipalities > 1 ? [`Dazu gehören ${municipalities}${noBreak}Orte.`] : []),
    ...(districts.length === 0
      ? []
      : [`Es liegt ${format.and(districts.map((name) => `im ${district(name)}`))}.`]),
  ];
}

function told(stint: Stint, again: string): readonly string[] {
  const { de: today } = programmeLabel(stint.programme);
  const { intakeYear, endYear, state } = stint;
  const name = stint.formerName ?? today;
  const isEnded = state === 'ended' || state === 'ending';
  const unknown =
    intakeYear === null
      ? [isEnded ? 'Den Anfang kennen wir nicht.' : 'Das Jahr kennen wir nicht.']
      : [];
  const now = name === today ? [] : [`Heute heißt das Programm ${quoted(today)}.`];
  if (isEnded) {
    const was = state === 'ended' ? 'war' : 'ist';
    return [
      `${funded(intakeYear, endYear)} ${was} es ${again}in dem Programm ${quoted(name)}.`,
      ...unknown,
      ...now,
    ];
  }
  const came = state === 'coming' ? 'kommt' : 'kam';
  const year = intakeYear === null ? 'Es' : `Im Jahr ${intakeYear}`;
  const it = intakeYear === null ? '' : ' es';
  // Nobody says whether it still runs.
  return [`${year} ${came}${it} ${again}in das Programm ${quoted(name)}.`, ...unknown, ...now];
}

function funded(from: number | null, to: number | null): string {
  if (from === null) return `Bis zum Jahr ${to}`;
  return from === to ? `Im Jahr ${from}` : `Von ${from} bis ${to}`;
}

function stintSentences(digest: SiteDigest): readonly string[] {
  return digest.stints.flatMap((stint, index) => {
    const again = digest.stints.slice(0, index).some((it) => it.programme === stint.programme);
    return told(stint, again ? 'noch einmal ' : index === 0 ? '' : 'auch ');
  });
}

function yearsText(years: readonly number[]): string {
  const runs = yearRuns(years);
  if (runs.length > 4)
    return `${years.length}${noBreak}Jahre zwischen ${years[0]} und ${years.at(-1)}`;
  const text = format.and(
    runs.map(([from, to]) => (from === to ? `${from}` : `${from} bis ${to}`)),
  );
  return `${years.length === 1 ? 'das Jahr' : 'die Jahre'} ${text}`;
}

function moneySentences(money: MoneyDigest | null): readonly string[] {
  if (money === null) return ['Wir wissen nicht, wie viel Geld es gibt.'];
  const { eur, years, unknownYears, startUnknown, unknownProgrammes, disputedYears } = money;
  const only = unknownYears.length === 1 && !startUnknown ? `das Jahr ${unknownYears[0]}` : null;
  const gap = unknownYears.length > 0 || startUnknown;
  return [
    `Zugesagt sind ${format.euro(eur)}.`,
    `Das Geld ist für ${yearsText(years)}.`,
    ...(gap ? [`Für ${only ?? 'andere Jahre'} kennen wir keinen Betrag.`] : []),
    ...unknownProgrammes.map(
      (id) => `Zum Programm ${quoted(programmeLabel(id).de)} kennen wir keinen Betrag.`,
    ),
    ...(disputedYears.length === 0
      ? []
      : [`Für ${format.and(disputedYears.map(String))} gibt es verschiedene Angaben.`]),
  ];
}

function statusSentences({ total, statuses: found }: MeasureDigest): readonly string[] {
  const unknown = found.find(({ status }) => status === 'unbekannt')?.measures ?? 0;
  const it = total === 1 ? 'es' : 'sie';
  if (unknown === total)
    return [`Wir wissen nicht, ob ${it} fertig ${total === 1 ? 'ist' : 'sind'}.`];
  const known = found.flatMap(({ status, measures }) => {
    if (status === 'unbekannt') return [];
    const [one, many] = statuses[status];
    if (measures === total) return [total === 1 ? `Es ${one}.` : `Alle ${many}.`];
    return [`${format.count(measures)} ${measures === 1 ? one : many}.`];
  });
  if (unknown === 0) return known;
  const these = unknown === 1 ? 'Projekt' : 'Projekten';
  return [...known, `Bei ${format.count(unknown)}${noBreak}${these} wissen wir es nicht.`];
}

function measureSentences(digest: MeasureDigest, withTypes: boolean): readonly string[] {
  const { total, types, allTypes } = digest;
  if (total === 0) return ['Wir kennen noch keine Projekte.'];
  const known = total === 1 ? 'ein Projekt' : `${format.count(total)}${noBreak}Projekte`;
  return [
    `Wir kennen ${known}.`,
    ...statusSentences(digest),
    ...(withTypes ? types : []).map(
      (type, index) => `Es geht ${index > 0 ? 'auch ' : allTypes ? '' : 'oft '}um ${topics[type]}.`,
    ),
  ];
}

function peopleSentences({ areaHa, population, populationYear }: SiteDigest): readonly string[] {
  const one = population === 1;
  const people = one ? 'ein Mensch' : `${format.count(population ?? 0)}${noBreak}Menschen`;
  const lived =
    populationYear === null
      ? `Dort ${one ? 'lebt' : 'leben'} ${people}.`
      : `Im Jahr ${populationYear} ${one ? 'lebte' : 'lebten'} dort ${people}.`;
  return [
    ...(areaHa === null ? [] : [`Das Gebiet ist ${format.ha(areaHa)} groß.`]),
    ...(population === null ? [] : [lived]),
  ];
}

const areas = (value: number): string =>
  value === 1 ? 'ein Förder-Gebiet' : `${format.count(value)}${noBreak}Förder-Gebiete`;

function gapSentences({ totals, sitesWithGaps }: SelectionDigest): readonly string[] {
  const { sites, sitesWithoutAmount: without } = totals;
  if (without === sites) return ['Wir wissen nicht, wie viel Geld es gibt.'];
  return [
    ...(without === 0 ? [] : [`Für ${areas(without)} kennen wir keinen Betrag.`]),
    ...(sitesWithGaps === 0 ? [] : [`Für ${areas(sitesWithGaps)} kennen wir nicht alle Beträge.`]),
  ];
}

function selected({ all, totals }: SelectionDigest, conditions: string): readonly string[] {
  const { sites, districts } = totals;
  const asked = `Sie haben ausgewählt: ${conditions}.`;
  if (sites === 0) return [asked, 'Dazu finden wir kein Förder-Gebiet.'];
  const where = districts === 1 ? 'einem Kreis' : `${format.count(districts)}${noBreak}Kreisen`;
  if (all) return [`Wir kennen ${areas(sites)} in ${where}.`];
  return [asked, `Das ${sites === 1 ? 'ist' : 'sind'} ${areas(sites)} in ${where}.`];
}

/** Sentences in Leichte Sprache of what is known of a site and of a selection: one statement each. */
export const lsSentence: typeof deSentence = {
  site: (digest) => [
    [...subject(digest), ...stintSentences(digest)].join(' '),
    moneySentences(digest.money).join(' '),
    ...measureSentences(digest.measures, true),
    ...peopleSentences(digest),
  ],
  inProgrammes: (ids) =>
    `in dem Programm ${format.or(ids.map((id) => quoted(programmeLabel(id).de)))}`,
  selection: (digest, conditions) => {
    const { sites, sitesWithoutAmount, allocatedEur, years } = digest.totals;
    const first = selected(digest, conditions);
    if (sites === 0) return [first.join(' ')];
    const sum =
      sitesWithoutAmount === sites || years === null
        ? []
        : [
            `Zugesagt sind ${format.euro(allocatedEur)}.`,
            `Das Geld ist für ${years.from === years.to ? `das Jahr ${years.from}` : `die Jahre ${years.from} bis ${years.to}`}.`,
          ];
    return [
      first.join(' '),
      [...sum, ...gapSentences(digest)].join(' '),
      ...measureSentences(digest.measures, !digest.typesAsked),
    ].filter((part) => part !== '');
  },
};
