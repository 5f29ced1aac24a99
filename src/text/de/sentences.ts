import type { MeasureStatus, MeasureType, ProgrammeId } from '../../model/vocabulary';
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
import { noBreak } from '../format';
import { inQuotes, orEmpty, type Phrases, say, sentence, spanWords } from '../phrases';
import { measureTypeLabel, programmeLabel } from '../vocabulary';
import { deFormat as format } from './format';

const quoted = (text: string): string => inQuotes(text, '„“', '‚‘');
/** A single one is spelled out. */
const counted = (value: number, one: string, many: string): string =>
  format.plural(value, { one, other: `${format.count(value)}${noBreak}${many}` });

/** In the accusative: "es geht um …". */
const topics: Readonly<Record<MeasureType, string>> = {
  stadtteilzentrum: 'Stadtteilzentren',
  familienzentrum: 'Familienzentren',
  kita: 'Kitas',
  bildung: 'Bildung',
  'oeffentlicher-raum': 'den öffentlichen Raum',
  'gruen-spiel-sport': 'Grün, Spiel und Sport',
  wohnen: 'das Wohnen',
  'klima-energie': 'Klima und Energie',
  brachflaeche: 'Brachflächen',
  'kultur-denkmal': 'Kultur und Denkmäler',
  'lokale-oekonomie': 'die lokale Wirtschaft',
  mobilitaet: 'Mobilität',
  beteiligung: 'Beteiligung',
};
const statuses: Readonly<Record<KnownStatus, string>> = {
  fertig: 'fertig',
  'im-bau': 'im Bau',
  geplant: 'geplant',
};

const district = ({ name, saysKreis }: DistrictName): string =>
  saysKreis ? `im ${name}` : `im Landkreis ${name}`;

function subject({ title, sharedBy, districts }: Subject): string {
  const shared = orEmpty(sharedBy, (municipalities) => ` mit ${municipalities} Kommunen`);
  const place = orEmpty(districts, (names) => ` ${format.and(names.map(district))}`);
  return `das Fördergebiet ${quoted(title)}${shared}${place}`;
}

/** A programme after "aufgenommen", "gefördert" and "zu"; a pact's name needs no noun. */
function programme(id: ProgrammeId, name = programmeLabel(id).de, adjective = '') {
  return programmeLabel(id).pact
    ? { into: `in den ${name}`, within: `im ${name}`, about: `zum ${name}` }
    : {
        into: `in das ${adjective}Programm ${quoted(name)}`,
        within: `im Programm ${quoted(name)}`,
        about: `zum Programm ${quoted(name)}`,
      };
}

/** A programme by its name then; `now` is today's name. */
function programmeThen({ programme: id, called }: Stint) {
  const { de: today } = programmeLabel(id);
  switch (called.kind) {
    case 'asToday':
      return { ...programme(id), now: '' };
    case 'byTodaysName':
      return { ...programme(id, today, 'heutige '), now: '' };
    case 'otherwise': {
      const since = called.since === null ? 'heute' : `seit ${called.since}`;
      return { ...programme(id, called.name), now: `, das ${since} ${quoted(today)} heißt` };
    }
  }
}

/** "Das Fördergebiet „A“ wurde …", "Außerdem wurde es …" */
const openings: Readonly<Record<Stint['order'], (subject: Subject, verb: string) => string>> = {
  first: (site, verb) => `${subject(site)} ${verb}`,
  also: (_site, verb) => `außerdem ${verb} es`,
  again: (_site, verb) => `danach ${verb} es`,
};
const opening = ({ order, subject: site, tense }: Stint): string =>
  openings[order](site, tense === 'past' ? 'wurde' : 'wird');
const again = { first: '', also: '', again: 'erneut ' } as const;
const intakeUnknown = '; das Jahr der Aufnahme ist nicht bekannt';

function funded(stint: Stint, when: string, rest = ''): string {
  const { within, now } = programmeThen(stint);
  return sentence(
    `${opening(stint)} ${when} ${again[stint.order]}${within} gefördert${now}${rest}`,
  );
}

function joined(stint: Stint, when: string, rest = ''): string {
  const { into, now } = programmeThen(stint);
  return sentence(`${opening(stint)} ${when}${again[stint.order]}${into} aufgenommen${now}${rest}`);
}

const years = spanWords(String, (from, to) => `${from} bis ${to}`);
const inYears = spanWords(String, (from, to) => `von ${from} bis ${to}`);

/** "2019", "2012 bis 2015 und 2018"; only the number where they are too scattered. */
const namedYears = ({ count, span, runs }: NamedYears): string =>
  runs === null
    ? `${count} Jahre zwischen ${span.from} und ${span.to}`
    : format.and(runs.map(years));

const gapWords: Phrases<Gap> = {
  year: ({ year }) => `für ${year}`,
  otherYears: () => 'zu anderen Jahren',
  programme: (gap) => programme(gap.programme).about,
};

const oneStatus: Readonly<Record<MeasureStatus, string>> = {
  fertig: '; sie ist fertig',
  'im-bau': '; sie ist im Bau',
  geplant: '; sie ist geplant',
  unbekannt: '; ihr Stand ist nicht bekannt',
};

const statusWords: Phrases<SharedStatus> = {
  unknown: () => '; ihr Stand ist nicht bekannt',
  both: ({ status }) => `, beide ${statuses[status]}`,
  all: ({ status }) => `, alle ${statuses[status]}`,
  mixed: ({ known, unknown }) => {
    const parts = known.map((one) => `${format.count(one.measures)} ${statuses[one.status]}`);
    const rest = orEmpty(unknown, (value) => {
      const these = format.plural(value, { one: 'einer', other: format.count(value) });
      return `; bei ${these} ist der Stand nicht bekannt`;
    });
    return `, davon ${format.and(parts)}${rest}`;
  },
};

/** "sind 3 Standorte in 2 Kreisen" */
function theSites({ sites, districts }: Found): string {
  const are = format.plural(sites, {
    one: 'ist ein Standort',
    other: `sind ${format.count(sites)}${noBreak}Standorte`,
  });
  return `${are} in ${counted(districts, 'einem Kreis', 'Kreisen')}`;
}

const toSites = (sites: number): string => counted(sites, 'einem Standort', 'Standorten');

/** German sentences about a site and a selection. */
export const sentences: Phrases<Statement, string | readonly string[]> = {
  funded: (stint) => funded(stint, inYears(stint.years)),
  fundedUntil: (stint) => funded(stint, `bis ${stint.year}`, intakeUnknown),
  joinedIn: (stint) => joined(stint, `${stint.year} `),
  joined: (stint) => joined(stint, '', intakeUnknown),

  noAmount: () => 'Für kein Jahr ist ein Betrag veröffentlicht.',
  awards: ({ eur, amounts, years: paid, gaps }) => {
    const awards = format.plural(amounts, {
      one: 'ist eine Bewilligung von',
      other: 'sind Bewilligungen von zusammen',
    });
    const missing = orEmpty(
      gaps,
      (all) =>
        `; ${format.and(all.map((gap) => say(gapWords, gap)))} ist kein Betrag veröffentlicht`,
    );
    return `Veröffentlicht ${awards} ${format.euro(eur)} für ${namedYears(paid)}${missing}.`;
  },
  disputed: (disputed) =>
    `Für ${format.and(disputed.years.map(String))} nennen die Quellen verschiedene Beträge.`,

  noMeasures: () => 'Einzelne Maßnahmen sind noch nicht bekannt.',
  oneMeasure: ({ type, status }) =>
    `Bekannt ist eine Maßnahme der Art ${quoted(measureTypeLabel(type).de)}${oneStatus[status]}.`,
  measures: ({ total, status }) =>
    `Bekannt sind ${format.count(total)}${noBreak}Maßnahmen${say(statusWords, status)}.`,
  topics: ({ types, all }) => {
    const subjects = format.and(types.map((type) => `um ${topics[type]}`));
    return `${all ? 'Es geht' : 'Am häufigsten geht es'} ${subjects}.`;
  },

  size: ({ areaHa }) => `Das Gebiet ist ${format.ha(areaHa)} groß.`,
  people: ({ population, year, areaHa }) => {
    const where = areaHa === null ? 'Im Gebiet' : `Auf ${format.ha(areaHa)}`;
    const asOf = year === null ? 'Jahr nicht genannt' : `Stand ${year}`;
    const live = format.plural(population, {
      one: 'lebt ein Mensch',
      other: `leben ${format.count(population)}${noBreak}Menschen`,
    });
    return `${where} ${live} (${asOf}).`;
  },

  nothingFound: ({ conditions }) => `Kein Standort passt zu dieser Auswahl: ${conditions}.`,
  allSites: ({ found }) =>
    `Bekannt ${theSites(found)} und ${counted(found.municipalities, 'einer Kommune', 'Kommunen')}.`,
  found: ({ found, conditions }) => `Ausgewählt ${theSites(found)}: ${conditions}.`,
  sum: (sum) =>
    `Soweit veröffentlicht, sind ${format.euro(sum.eur)} für ${years(sum.years)} bewilligt.`,
  share: ({ knownEur, totalEur }) =>
    `Von den Gesamtsummen, die das Land veröffentlicht hat, sind ${format.wholePercent(knownEur, totalEur)}${noBreak}% je Standort bekannt.`,
  noneHasAmount: ({ sites }) =>
    format.plural(sites, {
      one: 'Dazu ist kein Betrag veröffentlicht.',
      other: 'Zu keinem davon ist ein Betrag veröffentlicht.',
    }),
  someHaveNone: ({ sites, partly }) => {
    const others = orEmpty(partly, (value) => {
      const these = format.plural(value, {
        one: 'einem weiteren',
        other: `${format.count(value)} weiteren`,
      });
      return `, zu ${these} fehlen einzelne Beträge`;
    });
    return `Zu ${toSites(sites)} ist kein Betrag veröffentlicht${others}.`;
  },
  partly: ({ sites, ofOne }) =>
    ofOne
      ? 'Nicht alle Beträge sind veröffentlicht.'
      : `Zu ${toSites(sites)} sind nicht alle Beträge veröffentlicht.`,
};
