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
import { enFormat as format } from './format';

const quoted = (text: string): string => inQuotes(text, '“”', '‘’');
/** A single one is spelled out. */
const counted = (value: number, one: string, many: string): string =>
  format.plural(value, { one: `one ${one}`, other: `${format.count(value)}${noBreak}${many}` });

/** After "about". */
const topics: Readonly<Record<MeasureType, string>> = {
  stadtteilzentrum: 'community centres',
  familienzentrum: 'family centres',
  kita: 'day care',
  bildung: 'education',
  'oeffentlicher-raum': 'public space',
  'gruen-spiel-sport': 'green space, play and sport',
  wohnen: 'housing',
  'klima-energie': 'climate and energy',
  brachflaeche: 'brownfield sites',
  'kultur-denkmal': 'culture and heritage',
  'lokale-oekonomie': 'the local economy',
  mobilitaet: 'mobility',
  beteiligung: 'participation',
};
const statuses: Readonly<Record<KnownStatus, string>> = {
  fertig: 'completed',
  'im-bau': 'under construction',
  geplant: 'planned',
};

const district = ({ name, saysKreis }: DistrictName): string =>
  saysKreis ? `the ${name}` : `${name} district`;

function subject({ title, sharedBy, districts }: Subject): string {
  const place = orEmpty(districts, (names) => ` in ${format.and(names.map(district))}`);
  const area = `the funded area ${quoted(title)}`;
  return sharedBy === null
    ? `${area}${place}`
    : `${area}, shared by ${sharedBy} municipalities${place},`;
}

/** "the programme “Social Cohesion” (Sozialer Zusammenhalt)"; a pact's name needs no noun. */
function programme(id: ProgrammeId): string {
  const { en: name, de: official, pact } = programmeLabel(id);
  return pact ? `the ${name} (${official})` : `the programme ${quoted(name)} (${official})`;
}

/** A programme by its name then, and today's. */
function programmeThen({ programme: id, called }: Stint): string {
  const { de: official, en: today } = programmeLabel(id);
  switch (called.kind) {
    case 'asToday':
    case 'byTodaysName':
      return programme(id);
    case 'otherwise': {
      const now = `${quoted(today)} (${official})`;
      const renamed =
        called.since === null ? `now ${now}` : `which has been called ${now} since ${called.since}`;
      return `the programme ${quoted(called.name)}, ${renamed}`;
    }
  }
}

/** "The funded area “A” …", "It also …" */
const subjects: Readonly<Record<Stint['order'], (subject: Subject) => string>> = {
  first: subject,
  also: () => 'it',
  again: () => 'it',
};
const who = ({ order, subject: site }: Stint): string => subjects[order](site);
const again = { first: '', also: 'also ', again: 'once again ' } as const;
const intakeUnknown = '; the year in which it joined is not known';

function funded(stint: Stint, when: string, rest = ''): string {
  const is = stint.tense === 'past' ? 'was' : 'is';
  return sentence(
    `${who(stint)} ${is} ${again[stint.order]}funded ${when} in ${programmeThen(stint)}${rest}`,
  );
}

function joined(stint: Stint, when: string, rest = ''): string {
  const verb = stint.tense === 'past' ? 'joined' : 'will join';
  const older = stint.called.kind === 'byTodaysName' ? 'what is now ' : '';
  return sentence(
    `${when}${who(stint)} ${again[stint.order]}${verb} ${older}${programmeThen(stint)}${rest}`,
  );
}

const years = spanWords(String, (from, to) => `${from} to ${to}`);
const inYears = spanWords(
  (year) => `in ${year}`,
  (from, to) => `from ${from} to ${to}`,
);

/** "2019", "2012 to 2015 and 2018"; only the number where they are too scattered. */
const namedYears = ({ count, span, runs }: NamedYears): string =>
  runs === null
    ? `${count} years between ${span.from} and ${span.to}`
    : format.and(runs.map(years));

const gapWords: Phrases<Gap> = {
  year: ({ year }) => `${year}`,
  otherYears: () => 'other years',
  programme: (gap) => programme(gap.programme),
};

const oneStatus: Readonly<Record<MeasureStatus, string>> = {
  fertig: '; it is completed',
  'im-bau': '; it is under construction',
  geplant: '; it is planned',
  unbekannt: '; its status is not known',
};

const statusWords: Phrases<SharedStatus> = {
  unknown: () => '; their status is not known',
  both: ({ status }) => `, both ${statuses[status]}`,
  all: ({ status }) => `, all ${statuses[status]}`,
  mixed: ({ known, unknown }) => {
    const parts = known.map((one) => `${format.count(one.measures)} ${statuses[one.status]}`);
    const rest = orEmpty(unknown, (value) => {
      const these = format.plural(value, { one: 'one', other: format.count(value) });
      return `; the status of ${these} is not known`;
    });
    return `: ${format.and(parts)}${rest}`;
  },
};

const ofSites = (sites: number): string => counted(sites, 'site', 'sites');
const inDistricts = ({ sites, districts }: Found): string =>
  `${ofSites(sites)} in ${counted(districts, 'district', 'districts')}`;
const are = ({ sites }: Found): string => format.plural(sites, { one: 'is', other: 'are' });

/** English sentences about a site and a selection. */
export const sentences: Phrases<Statement, string | readonly string[]> = {
  funded: (stint) => funded(stint, inYears(stint.years)),
  fundedUntil: (stint) => funded(stint, `until ${stint.year}`, intakeUnknown),
  joinedIn: (stint) => joined(stint, `in ${stint.year} `),
  joined: (stint) => joined(stint, '', intakeUnknown),

  noAmount: () => 'No yearly amount has been published.',
  awards: ({ eur, amounts, years: paid, gaps }) => {
    const money = `${format.euro(eur)} for ${namedYears(paid)}`;
    const published = format.plural(amounts, {
      one: `One award of ${money} has been published`,
      other: `Awards totalling ${money} have been published`,
    });
    const missing = orEmpty(
      gaps,
      (all) =>
        `; no amount has been published for ${format.or(all.map((gap) => say(gapWords, gap)))}`,
    );
    return `${published}${missing}.`;
  },
  disputed: (disputed) =>
    `The sources give different amounts for ${format.and(disputed.years.map(String))}.`,

  noMeasures: () => 'No single measures are known yet.',
  oneMeasure: ({ type, status }) =>
    `One measure is known, of the type ${quoted(measureTypeLabel(type).en)}${oneStatus[status]}.`,
  measures: ({ total, status }) =>
    `${format.count(total)}${noBreak}measures are known${say(statusWords, status)}.`,
  topics: ({ types, all }) => {
    const subjectsOf = format.and(types.map((type) => `about ${topics[type]}`));
    return `${all ? 'They are' : 'Most often they are'} ${subjectsOf}.`;
  },

  size: ({ areaHa }) => `The area covers ${format.ha(areaHa)}.`,
  people: ({ population, year, areaHa }) => {
    const where = areaHa === null ? 'in the area' : `on ${format.ha(areaHa)}`;
    const asOf = year === null ? 'year not stated' : `as of ${year}`;
    const live = format.plural(population, {
      one: 'One person lives',
      other: `${format.count(population)}${noBreak}people live`,
    });
    return `${live} ${where} (${asOf}).`;
  },

  nothingFound: ({ conditions }) => `No site matches this selection: ${conditions}.`,
  allSites: ({ found }) => {
    const towns = counted(found.municipalities, 'municipality', 'municipalities');
    return sentence(`${inDistricts(found)} and ${towns} ${are(found)} known`);
  },
  found: ({ found, conditions }) =>
    sentence(`${inDistricts(found)} ${are(found)} selected: ${conditions}`),
  sum: (sum) =>
    `As far as published, ${format.euro(sum.eur)} has been awarded for ${years(sum.years)}.`,
  share: ({ knownEur, totalEur }) =>
    `Of the totals that the state has published, ${format.wholePercent(knownEur, totalEur)}% is known by site.`,
  noneHasAmount: ({ sites }) =>
    format.plural(sites, {
      one: 'No amount has been published for it.',
      other: 'No amount has been published for any of them.',
    }),
  someHaveNone: ({ sites, partly }) => {
    const others = orEmpty(partly, (value) => {
      const these = format.plural(value, {
        one: 'one other',
        other: `${format.count(value)} others`,
      });
      return `; some amounts are missing for ${these}`;
    });
    return `No amount has been published for ${ofSites(sites)}${others}.`;
  },
  partly: ({ sites, ofOne }) =>
    ofOne
      ? 'Not all amounts have been published.'
      : `Not all amounts have been published for ${ofSites(sites)}.`,
};
