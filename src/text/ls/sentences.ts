import type { MeasureStatus, MeasureType } from '../../model/vocabulary';
import type {
  DistrictName,
  Found,
  Gap,
  KnownStatus,
  NamedYears,
  SharedStatus,
  Statement,
  Stint,
  Subject,
} from '../../query/statements/statement';
import { noBreak, type PluralForms } from '../format';
import { inQuotes, type Phrases, say, spanWords } from '../phrases';
import { programmeLabel } from '../vocabulary';
import { lsFormat as format } from './format';

const quoted = (text: string): string => inQuotes(text, '„“', '‚‘');
/** A single one is spelled out. */
const counted = (value: number, one: string, many: string): string =>
  format.plural(value, { one, other: `${format.count(value)}${noBreak}${many}` });
/** A sentence about what is known. */
const known = <Value>(value: Value | null, words: (value: Value) => string): readonly string[] =>
  value === null ? [] : [words(value)];

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
const statuses: Readonly<Record<KnownStatus, PluralForms>> = {
  fertig: { one: 'ist fertig', other: 'sind fertig' },
  'im-bau': { one: 'wird gebaut', other: 'werden gebaut' },
  geplant: { one: 'ist geplant', other: 'sind geplant' },
};

const district = ({ name, saysKreis }: DistrictName): string =>
  saysKreis ? `im ${name}` : `im Land-Kreis ${name}`;

const subject = ({ title, sharedBy, districts }: Subject): readonly string[] => [
  `Das Förder-Gebiet heißt ${quoted(title)}.`,
  ...known(sharedBy, (places) => `Dazu gehören ${places}${noBreak}Orte.`),
  ...known(districts, (names) => `Es liegt ${format.and(names.map(district))}.`),
];

/** The site, which was in the programme, or came into it. */
function stintSentences(
  stint: Stint,
  tell: (again: string, programme: string) => string,
  unknown: readonly string[] = [],
): readonly string[] {
  const { order, subject: site, programme, called } = stint;
  const { de: today } = programmeLabel(programme);
  const again = { first: '', also: 'auch ', again: 'noch einmal ' }[order];
  const isOther = called.kind === 'otherwise';
  return [
    ...(order === 'first' ? subject(site) : []),
    tell(again, `Programm ${quoted(isOther ? called.name : today)}`),
    ...unknown,
    ...(isOther ? [`Heute heißt das Programm ${quoted(today)}.`] : []),
  ];
}
const was = ({ tense }: Stint): string => (tense === 'past' ? 'war' : 'ist');
const came = ({ tense }: Stint): string => (tense === 'past' ? 'kam' : 'kommt');

const inYears = spanWords(
  (year) => `Im Jahr ${year}`,
  (from, to) => `Von ${from} bis ${to}`,
);
const years = spanWords(String, (from, to) => `${from} bis ${to}`);
const forYears = spanWords(
  (year) => `das Jahr ${year}`,
  (from, to) => `die Jahre ${from} bis ${to}`,
);

function namedYears({ count, span, runs }: NamedYears): string {
  if (runs === null) return `${count}${noBreak}Jahre zwischen ${span.from} und ${span.to}`;
  return `${format.plural(count, { one: 'das Jahr', other: 'die Jahre' })} ${format.and(runs.map(years))}`;
}

const gapWords: Phrases<Gap> = {
  year: ({ year }) => `Für das Jahr ${year}`,
  otherYears: () => 'Für andere Jahre',
  programme: ({ programme }) => `Zum Programm ${quoted(programmeLabel(programme).de)}`,
};

const oneStatus: Readonly<Record<MeasureStatus, string>> = {
  fertig: 'Es ist fertig.',
  'im-bau': 'Es wird gebaut.',
  geplant: 'Es ist geplant.',
  unbekannt: 'Wir wissen nicht, ob es fertig ist.',
};

const statusWords: Phrases<SharedStatus, readonly string[]> = {
  unknown: () => ['Wir wissen nicht, ob sie fertig sind.'],
  both: ({ status }) => [`Alle ${statuses[status].other}.`],
  all: ({ status }) => [`Alle ${statuses[status].other}.`],
  mixed: ({ known: parts, unknown }) => [
    ...parts.map(
      ({ status, measures }) =>
        `${format.count(measures)} ${format.plural(measures, statuses[status])}.`,
    ),
    ...known(
      unknown,
      (value) =>
        `Bei ${format.counted(value, { one: 'Projekt', other: 'Projekten' })} wissen wir es nicht.`,
    ),
  ],
};

const areas = (sites: number): string => counted(sites, 'ein Förder-Gebiet', 'Förder-Gebiete');
const inDistricts = ({ sites, districts }: Found): string =>
  `${areas(sites)} in ${counted(districts, 'einem Kreis', 'Kreisen')}`;

/** Sentences in Leichte Sprache about a site and a selection: one statement each. */
export const sentences: Phrases<Statement, string | readonly string[]> = {
  funded: (stint) =>
    stintSentences(
      stint,
      (again, programme) => `${inYears(stint.years)} ${was(stint)} es ${again}in dem ${programme}.`,
    ),
  fundedUntil: (stint) =>
    stintSentences(
      stint,
      (again, programme) =>
        `Bis zum Jahr ${stint.year} ${was(stint)} es ${again}in dem ${programme}.`,
      ['Den Anfang kennen wir nicht.'],
    ),
  joinedIn: (stint) =>
    stintSentences(
      stint,
      (again, programme) => `Im Jahr ${stint.year} ${came(stint)} es ${again}in das ${programme}.`,
    ),
  joined: (stint) =>
    stintSentences(stint, (again, programme) => `Es ${came(stint)} ${again}in das ${programme}.`, [
      'Das Jahr kennen wir nicht.',
    ]),

  noAmount: () => 'Wir wissen nicht, wie viel Geld es gibt.',
  awards: ({ eur, years: paid, gaps }) => [
    `Zugesagt sind ${format.euro(eur)}.`,
    `Das Geld ist für ${namedYears(paid)}.`,
    ...(gaps ?? []).map((gap) => `${say(gapWords, gap)} kennen wir keinen Betrag.`),
  ],
  disputed: (disputed) =>
    `Für ${format.and(disputed.years.map(String))} gibt es verschiedene Angaben.`,

  noMeasures: () => 'Wir kennen noch keine Projekte.',
  oneMeasure: ({ type, status, typeSelected }) => [
    'Wir kennen ein Projekt.',
    oneStatus[status],
    ...(typeSelected ? [] : [`Es geht um ${topics[type]}.`]),
  ],
  measures: ({ total, status }) => [
    `Wir kennen ${format.count(total)}${noBreak}Projekte.`,
    ...say(statusWords, status),
  ],
  topics: ({ types, all }) => {
    const first = all ? 'Es geht um' : 'Es geht oft um';
    return types.map(
      (type, index) => `${index === 0 ? first : 'Es geht auch um'} ${topics[type]}.`,
    );
  },

  size: ({ areaHa }) => `Das Gebiet ist ${format.ha(areaHa)} groß.`,
  people: ({ population, year, areaHa }) => {
    const people = counted(population, 'ein Mensch', 'Menschen');
    const live = format.plural(population, { one: 'lebt', other: 'leben' });
    const lived = format.plural(population, { one: 'lebte', other: 'lebten' });
    return [
      ...known(areaHa, (ha) => `Das Gebiet ist ${format.ha(ha)} groß.`),
      year === null ? `Dort ${live} ${people}.` : `Im Jahr ${year} ${lived} dort ${people}.`,
    ];
  },

  nothingFound: ({ conditions }) => [
    `Sie haben ausgewählt: ${conditions}.`,
    'Dazu finden wir kein Förder-Gebiet.',
  ],
  allSites: ({ found }) => `Wir kennen ${inDistricts(found)}.`,
  found: ({ found, conditions }) => {
    const are = format.plural(found.sites, { one: 'ist', other: 'sind' });
    return [`Sie haben ausgewählt: ${conditions}.`, `Das ${are} ${inDistricts(found)}.`];
  },
  sum: (sum) => [
    `Zugesagt sind ${format.euro(sum.eur)}.`,
    `Das Geld ist für ${forYears(sum.years)}.`,
  ],
  share: ({ knownEur, totalEur }) => [
    'Das ist nicht alles.',
    `Von 100${noBreak}Euro kennen wir ${format.wholePercent(knownEur, totalEur)}${noBreak}Euro.`,
  ],
  noneHasAmount: () => 'Wir wissen nicht, wie viel Geld es gibt.',
  someHaveNone: ({ sites, partly }) => [
    `Für ${areas(sites)} kennen wir keinen Betrag.`,
    ...known(partly, (others) => `Für ${areas(others)} kennen wir nicht alle Beträge.`),
  ],
  partly: ({ sites }) => `Für ${areas(sites)} kennen wir nicht alle Beträge.`,
};
