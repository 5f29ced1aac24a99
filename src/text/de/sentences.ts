import type { MeasureStatus, MeasureType, ProgrammeId } from '../../model/vocabulary';
import type { MeasureDigest } from '../../query/statements/measureDigest';
import type { SelectionDigest } from '../../query/statements/selectionDigest';
import type { MoneyDigest, SiteDigest, Stint } from '../../query/statements/siteDigest';
import { inQuotes } from '../inQuotes';
import { measureTypeLabel, programmeLabel } from '../vocabulary';
import { yearRuns } from '../yearRuns';
import { deFormat as format } from './format';

const noBreak = '\u00a0';
const quoted = (text: string): string => inQuotes(text, '„“', '‚‘');
const sentence = (text: string): string =>
  `${text.charAt(0).toLocaleUpperCase('de')}${text.slice(1)}.`;
const dative = (value: number, one: string, many: string): string =>
  value === 1 ? one : `${format.count(value)}${noBreak}${many}`;

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
const statuses: Readonly<Record<Exclude<MeasureStatus, 'unbekannt'>, string>> = {
  fertig: 'fertig',
  'im-bau': 'im Bau',
  geplant: 'geplant',
};

const district = (name: string): string =>
  /kreis$/i.test(name) ? `im ${name}` : `im Landkreis ${name}`;

function subject({ title, municipalities, districts }: SiteDigest): string {
  const shared = municipalities > 1 ? ` mit ${municipalities} Kommunen` : '';
  const place = districts.length === 0 ? '' : ` ${format.and(districts.map(district))}`;
  return `das Fördergebiet ${quoted(title)}${shared}${place}`;
}

/** "in das Programm „A“" and "im Programm „A“"; a pact says what it is itself. */
const isPact = (name: string): boolean => name.startsWith('Investitionspakt');
const into = (name: string, adjective = ''): string =>
  isPact(name) ? `in den ${name}` : `in das ${adjective}Programm ${quoted(name)}`;
const within = (name: string): string =>
  isPact(name) ? `im ${name}` : `im Programm ${quoted(name)}`;
const about = (id: ProgrammeId): string => {
  const { de: name } = programmeLabel(id);
  return isPact(name) ? `zum ${name}` : `zum Programm ${quoted(name)}`;
};

/** What is said of a time in a programme: verb and rest, so that either can follow the subject. */
function told(stint: Stint, again: string): readonly [verb: string, rest: string] {
  const { de: today, renamed } = programmeLabel(stint.programme);
  const { intakeYear, endYear, state } = stint;
  const name = stint.formerName ?? today;
  const asked = intakeYear === null ? '; das Jahr der Aufnahme ist nicht bekannt' : '';
  const since = renamed !== undefined && endYear === null ? `seit ${renamed}` : 'heute';
  const now = name === today ? '' : `, das ${since} ${quoted(today)} heißt`;
  if (state === 'ended' || state === 'ending') {
    const verb = state === 'ended' ? 'wurde' : 'wird';
    return [verb, `${funded(intakeYear, endYear)} ${again}${within(name)} gefördert${now}${asked}`];
  }
  const older = name === today && renamed !== undefined && (intakeYear ?? renamed) < renamed;
  const year = intakeYear === null ? '' : `${intakeYear} `;
  const verb = state === 'coming' ? 'wird' : 'wurde';
  return [verb, `${year}${again}${into(name, older ? 'heutige ' : '')} aufgenommen${now}${asked}`];
}

function funded(from: number | null, to: number | null): string {
  if (from === null) return `bis ${to}`;
  return from === to ? `${from}` : `von ${from} bis ${to}`;
}

function stintSentences(digest: SiteDigest): readonly string[] {
  return digest.stints.map((stint, index) => {
    const again = digest.stints.slice(0, index).some((it) => it.programme === stint.programme);
    const [verb, rest] = told(stint, again ? 'erneut ' : '');
    return sentence(
      index === 0
        ? `${subject(digest)} ${verb} ${rest}`
        : `${again ? 'danach' : 'außerdem'} ${verb} es ${rest}`,
    );
  });
}

/** "2019", "2012 bis 2015 und 2018"; many scattered years are counted. */
function yearsText(years: readonly number[]): string {
  const runs = yearRuns(years);
  if (runs.length > 4) return `${years.length} Jahre zwischen ${years[0]} und ${years.at(-1)}`;
  return format.and(runs.map(([from, to]) => (from === to ? `${from}` : `${from} bis ${to}`)));
}

function moneySentences(money: MoneyDigest | null): readonly string[] {
  if (money === null) return ['Ein Jahresbetrag ist nicht veröffentlicht.'];
  const { amounts, years, unknownYears, startUnknown, unknownProgrammes, disputedYears } = money;
  const known =
    amounts === 1
      ? `Veröffentlicht ist eine Bewilligung von ${format.euro(money.eur)}`
      : `Veröffentlicht sind Bewilligungen von zusammen ${format.euro(money.eur)}`;
  const only = unknownYears.length === 1 && !startUnknown ? `für ${unknownYears[0]}` : null;
  const missing = [
    ...(unknownYears.length > 0 || startUnknown ? [only ?? 'zu anderen Jahren'] : []),
    ...unknownProgrammes.map(about),
  ];
  const gaps =
    missing.length === 0 ? '' : `; ${format.and(missing)} ist kein Betrag veröffentlicht`;
  return [
    `${known} für ${yearsText(years)}${gaps}.`,
    ...(disputedYears.length === 0
      ? []
      : [`Für ${format.and(disputedYears.map(String))} nennen die Quellen verschiedene Beträge.`]),
  ];
}

function statusText({ total, statuses: found }: MeasureDigest): string {
  const known = found.flatMap(({ status, measures }) =>
    status === 'unbekannt' ? [] : [{ measures, word: statuses[status] }],
  );
  const unknown = total - known.reduce((sum, { measures }) => sum + measures, 0);
  if (unknown === total) return '; ihr Stand ist nicht bekannt';
  const [only, ...others] = known;
  if (unknown === 0 && others.length === 0 && only !== undefined)
    return `, ${total === 1 ? 'sie ist' : total === 2 ? 'beide' : 'alle'} ${only.word}`;
  const parts = known.map(({ measures, word }) => `${format.count(measures)} ${word}`);
  const rest =
    unknown === 0
      ? ''
      : `; bei ${unknown === 1 ? 'einer' : format.count(unknown)} ist der Stand nicht bekannt`;
  return `, davon ${format.and(parts)}${rest}`;
}

function measureSentences(digest: MeasureDigest, withTypes: boolean): readonly string[] {
  const { total, types, allTypes } = digest;
  if (total === 0) return ['Einzelne Maßnahmen sind noch nicht bekannt.'];
  const [first] = types;
  if (total === 1 && first !== undefined) {
    const kind = quoted(measureTypeLabel(first).de);
    return [`Bekannt ist eine Maßnahme der Art ${kind}${statusText(digest)}.`];
  }
  const all = `Bekannt sind ${format.count(total)}${noBreak}Maßnahmen${statusText(digest)}.`;
  if (!withTypes || types.length === 0) return [all];
  const subjects = format.and(types.map((type) => `um ${topics[type]}`));
  return [all, `${allTypes ? 'Es geht' : 'Am häufigsten geht es'} ${subjects}.`];
}

function peopleSentences({ areaHa, population, populationYear }: SiteDigest): readonly string[] {
  if (population === null)
    return areaHa === null ? [] : [`Das Gebiet ist ${format.ha(areaHa)} groß.`];
  const where = areaHa === null ? 'Im Gebiet' : `Auf ${format.ha(areaHa)}`;
  const year = populationYear === null ? 'Jahr nicht genannt' : `Stand ${populationYear}`;
  const live =
    population === 1 ? 'lebt ein Mensch' : `leben ${format.count(population)}${noBreak}Menschen`;
  return [`${where} ${live} (${year}).`];
}

function gapSentences({ totals, sitesWithGaps }: SelectionDigest): readonly string[] {
  const { sites, sitesWithoutAmount: without } = totals;
  if (without === sites)
    return [
      sites === 1
        ? 'Ein Betrag ist dazu nicht veröffentlicht.'
        : 'Zu keinem davon ist ein Betrag veröffentlicht.',
    ];
  const more = sitesWithGaps === 1 ? 'einem weiteren' : `${format.count(sitesWithGaps)} weiteren`;
  const gaps = sitesWithGaps === 0 ? '' : `, zu ${more} sind es nicht alle`;
  if (without > 0) return [`Zu ${standorten(without)} ist kein Betrag veröffentlicht${gaps}.`];
  if (sitesWithGaps === 0) return [];
  return sites === 1
    ? ['Nicht alle Beträge sind veröffentlicht.']
    : [`Zu ${standorten(sitesWithGaps)} sind nicht alle Beträge veröffentlicht.`];
}

const standorten = (value: number): string => dative(value, 'einem Standort', 'Standorten');

function selected({ all, totals }: SelectionDigest, conditions: string): string {
  const { sites, districts, municipalities } = totals;
  const where = `in ${dative(districts, 'einem Kreis', 'Kreisen')}`;
  const towns = dative(municipalities, 'einer Kommune', 'Kommunen');
  if (sites === 0) return `Kein Standort passt zu dieser Auswahl: ${conditions}.`;
  const found = sites === 1 ? 'ein Standort' : `${format.count(sites)}${noBreak}Standorte`;
  const is = sites === 1 ? 'ist' : 'sind';
  if (all) return `Bekannt ${is} ${found} ${where} und ${towns}.`;
  return `Ausgewählt ${is} ${found} ${where}: ${conditions}.`;
}

/**
 * German sentences of what is known of a site and of a selection, in parts that can be told without
 * those after them: first which one and its programmes, then all of its money with what is not published.
 */
export const deSentence = {
  site: (digest: SiteDigest): readonly string[] => [
    stintSentences(digest).join(' '),
    moneySentences(digest.money).join(' '),
    ...measureSentences(digest.measures, true),
    ...peopleSentences(digest),
  ],
  /** "im Programm „A“ oder im Investitionspakt B": what has been asked for. */
  inProgrammes: (ids: readonly ProgrammeId[]): string =>
    format.or(ids.map((id) => within(programmeLabel(id).de))),
  /** @param conditions what has been asked for, in words */
  selection: (digest: SelectionDigest, conditions: string): readonly string[] => {
    const { sites, sitesWithoutAmount, allocatedEur, years } = digest.totals;
    const first = selected(digest, conditions);
    if (sites === 0) return [first];
    const sum =
      sitesWithoutAmount === sites || years === null
        ? []
        : [
            `Soweit veröffentlicht, sind ${format.euro(allocatedEur)} für ${years.from === years.to ? years.from : `${years.from} bis ${years.to}`} bewilligt.`,
          ];
    return [
      first,
      [...sum, ...gapSentences(digest)].join(' '),
      ...measureSentences(digest.measures, !digest.typesAsked),
    ].filter((part) => part !== '');
  },
};
