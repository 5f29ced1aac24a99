import type { MeasureStatus, MeasureType, ProgrammeId } from '../../model/vocabulary';
import type { MeasureDigest } from '../../query/statements/measureDigest';
import type { SelectionDigest } from '../../query/statements/selectionDigest';
import type { MoneyDigest, SiteDigest, Stint } from '../../query/statements/siteDigest';
import type { deSentence } from '../de/sentences';
import { inQuotes } from '../inQuotes';
import { measureTypeLabel, programmeLabel } from '../vocabulary';
import { yearRuns } from '../yearRuns';
import { enFormat as format } from './format';

const noBreak = '\u00a0';
const quoted = (text: string): string => inQuotes(text, '“”', '‘’');
const sentence = (text: string): string =>
  `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1)}.`;
const count = (value: number, one: string, many: string): string =>
  value === 1 ? `one ${one}` : `${format.count(value)}${noBreak}${many}`;

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
const statuses: Readonly<Record<Exclude<MeasureStatus, 'unbekannt'>, string>> = {
  fertig: 'completed',
  'im-bau': 'under construction',
  geplant: 'planned',
};

const district = (name: string): string =>
  /kreis$/i.test(name) ? `the ${name}` : `${name} district`;

function subject({ title, municipalities, districts }: SiteDigest): string {
  const shared = municipalities > 1 ? `, shared by ${municipalities} municipalities` : '';
  const place = districts.length === 0 ? '' : ` in ${format.and(districts.map(district))}`;
  return `the funded area ${quoted(title)}${shared}${place}${shared === '' ? '' : ','}`;
}

/** "the programme “Social Cohesion” (Sozialer Zusammenhalt)"; a pact says what it is itself. */
function programme(id: ProgrammeId, former: string | null = null): string {
  if (former !== null) return `the programme ${quoted(former)}`;
  const { en: name, de: official } = programmeLabel(id);
  return name.startsWith('Investment Pact')
    ? `the ${name} (${official})`
    : `the programme ${quoted(name)} (${official})`;
}

/** What is said of a time in a programme; `who` is its subject. */
function told(stint: Stint, who: string, again: string): string {
  const { de: today, en, renamed } = programmeLabel(stint.programme);
  const { intakeYear, endYear, state } = stint;
  const former = stint.formerName === today ? null : stint.formerName;
  const name = programme(stint.programme, former);
  const now = `${quoted(en)} (${today})`;
  const ended = state === 'ended' || state === 'ending';
  const since = ended ? `, now ${now}` : `, which has been called ${now} since ${renamed}`;
  const renaming = former === null || renamed === undefined ? '' : since;
  const unknown = intakeYear === null ? '; the year in which it joined is not known' : '';
  if (ended) {
    const is = state === 'ended' ? 'was' : 'is';
    return `${who} ${is} ${again}funded ${funded(intakeYear, endYear)} in ${name}${renaming}${unknown}`;
  }
  const older = former === null && renamed !== undefined && (intakeYear ?? renamed) < renamed;
  const year = intakeYear === null ? '' : `in ${intakeYear} `;
  const joined = state === 'coming' ? 'will join' : 'joined';
  return `${year}${who} ${again}${joined} ${older ? 'what is now ' : ''}${name}${renaming}${unknown}`;
}

function funded(from: number | null, to: number | null): string {
  if (from === null) return `until ${to}`;
  return from === to ? `in ${from}` : `from ${from} to ${to}`;
}

function stintSentences(digest: SiteDigest): readonly string[] {
  return digest.stints.map((stint, index) => {
    const again = digest.stints.slice(0, index).some((it) => it.programme === stint.programme);
    if (index === 0) return sentence(told(stint, subject(digest), ''));
    return sentence(told(stint, 'it', again ? 'once again ' : 'also '));
  });
}

/** "2019", "2012 to 2015 and 2018"; many scattered years are counted. */
function yearsText(years: readonly number[]): string {
  const runs = yearRuns(years);
  if (runs.length > 4) return `${years.length} years between ${years[0]} and ${years.at(-1)}`;
  return format.and(runs.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)));
}

function moneySentences(money: MoneyDigest | null): readonly string[] {
  if (money === null) return ['No yearly amount has been published.'];
  const { amounts, years, unknownYears, startUnknown, unknownProgrammes, disputedYears } = money;
  const [what, has] = amounts === 1 ? ['One award of', 'has'] : ['Awards totalling', 'have'];
  const only = unknownYears.length === 1 && !startUnknown ? String(unknownYears[0]) : null;
  const missing = [
    ...(unknownYears.length > 0 || startUnknown ? [only ?? 'other years'] : []),
    ...unknownProgrammes.map((id) => programme(id)),
  ];
  const gaps =
    missing.length === 0 ? '' : `; no amount has been published for ${format.or(missing)}`;
  return [
    `${what} ${format.euro(money.eur)} for ${yearsText(years)} ${has} been published${gaps}.`,
    ...(disputedYears.length === 0
      ? []
      : [`The sources give different amounts for ${format.and(disputedYears.map(String))}.`]),
  ];
}

function statusText({ total, statuses: found }: MeasureDigest): string {
  const known = found.flatMap(({ status, measures }) =>
    status === 'unbekannt' ? [] : [{ measures, word: statuses[status] }],
  );
  const unknown = total - known.reduce((sum, { measures }) => sum + measures, 0);
  if (unknown === total) return `; ${total === 1 ? 'its' : 'their'} status is not known`;
  const [only, ...others] = known;
  if (unknown === 0 && others.length === 0 && only !== undefined)
    return total === 1 ? `; it is ${only.word}` : `, ${total === 2 ? 'both' : 'all'} ${only.word}`;
  const parts = known.map(({ measures, word }) => `${format.count(measures)} ${word}`);
  const rest =
    unknown === 0
      ? ''
      : `; the status of ${unknown === 1 ? 'one' : format.count(unknown)} is not known`;
  return `: ${format.and(parts)}${rest}`;
}

function measureSentences(digest: MeasureDigest, withTypes: boolean): readonly string[] {
  const { total, types, allTypes } = digest;
  if (total === 0) return ['No single measures are known yet.'];
  const [first] = types;
  if (total === 1 && first !== undefined)
    return [
      `One measure is known, of the type ${quoted(measureTypeLabel(first).en)}${statusText(digest)}.`,
    ];
  const all = `${format.count(total)}${noBreak}measures are known${statusText(digest)}.`;
  if (!withTypes || types.length === 0) return [all];
  const subjects = format.and(types.map((type) => `about ${topics[type]}`));
  return [all, `${allTypes ? 'They are' : 'Most often they are'} ${subjects}.`];
}

function peopleSentences({ areaHa, population, populationYear }: SiteDigest): readonly string[] {
  if (population === null) return areaHa === null ? [] : [`The area covers ${format.ha(areaHa)}.`];
  const where = areaHa === null ? 'in the area' : `on ${format.ha(areaHa)}`;
  const year = populationYear === null ? 'year not stated' : `as of ${populationYear}`;
  const live =
    population === 1 ? 'One person lives' : `${format.count(population)}${noBreak}people live`;
  return [`${live} ${where} (${year}).`];
}

const theSites = (value: number): string => count(value, 'site', 'sites');

function gapSentences({ totals, sitesWithGaps }: SelectionDigest): readonly string[] {
  const { sites, sitesWithoutAmount: without } = totals;
  if (without === sites)
    return [
      sites === 1
        ? 'No amount has been published for it.'
        : 'No amount has been published for any of them.',
    ];
  const more = sitesWithGaps === 1 ? 'one other' : `${format.count(sitesWithGaps)} others`;
  const gaps = sitesWithGaps === 0 ? '' : `, and not all amounts for ${more}`;
  if (without > 0) return [`No amount has been published for ${theSites(without)}${gaps}.`];
  if (sitesWithGaps === 0) return [];
  return [
    sites === 1
      ? 'Not all amounts have been published.'
      : `Not all amounts have been published for ${theSites(sitesWithGaps)}.`,
  ];
}

function selected({ all, totals }: SelectionDigest, conditions: string): string {
  const { sites, districts, municipalities } = totals;
  const where = `in ${count(districts, 'district', 'districts')}`;
  const towns = count(municipalities, 'municipality', 'municipalities');
  if (sites === 0) return `No site matches this selection: ${conditions}.`;
  const are = sites === 1 ? 'is' : 'are';
  if (all) return sentence(`${theSites(sites)} ${where} and ${towns} ${are} known`);
  return sentence(`${theSites(sites)} ${where} ${are} selected: ${conditions}`);
}

/** English sentences of what is known of a site and of a selection. */
export const enSentence: typeof deSentence = {
  site: (digest) => [
    stintSentences(digest).join(' '),
    moneySentences(digest.money).join(' '),
    ...measureSentences(digest.measures, true),
    ...peopleSentences(digest),
  ],
  inProgrammes: (ids) => `in ${format.or(ids.map((id) => programme(id)))}`,
  selection: (digest, conditions) => {
    const { sites, sitesWithoutAmount, allocatedEur, years } = digest.totals;
    const first = selected(digest, conditions);
    if (sites === 0) return [first];
    const sum =
      sitesWithoutAmount === sites || years === null
        ? []
        : [
            `As far as published, ${format.euro(allocatedEur)} has been awarded for ${years.from === years.to ? years.from : `${years.from} to ${years.to}`}.`,
          ];
    return [
      first,
      [...sum, ...gapSentences(digest)].join(' '),
      ...measureSentences(digest.measures, !digest.typesAsked),
    ].filter((part) => part !== '');
  },
};
