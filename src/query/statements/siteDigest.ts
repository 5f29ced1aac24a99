import programmeTable from '../../../data/programmes.json' with { type: 'json' };
import { isIndependentCity } from '../../model/geo/district';
import type { ListedSite, Participation, Site } from '../../model/site';
import { allocatedEur, firstIntakeYear } from '../../model/sums';
import type { ProgrammeId } from '../../model/vocabulary';
import { spanOf, type YearSpan } from '../../model/yearSpan';
import { moneyByYear } from '../money/moneyByYear';
import { siteTitle } from '../siteTitle';
import { measureDigest } from './measureDigest';
import type {
  CalledThen,
  Gap,
  MeasureStatement,
  MoneyStatement,
  NamedYears,
  PeopleStatement,
  StintStatement,
  Subject,
} from './statement';

/** The statements about a site, in groups. */
export interface SiteDigest {
  /** In the order of their beginning. */
  readonly stints: readonly StintStatement[];
  readonly money: readonly MoneyStatement[];
  readonly measures: readonly MeasureStatement[];
  readonly people: readonly PeopleStatement[];
}

export function siteDigest(site: Site, currentYear: number): SiteDigest {
  return {
    stints: stints(site, currentYear),
    money: money(site, currentYear),
    measures: measureDigest(site.measures, false),
    people: people(site),
  };
}

type Stint = Pick<Participation, 'programme' | 'nameAtIntake' | 'intakeYear' | 'endYear'>;

function stints(site: Site, currentYear: number): readonly StintStatement[] {
  const subject = subjectOf(site);
  return [
    ...site.participations,
    ...site.programmes.flatMap((id) => withoutParticipation(site, id)),
  ]
    .toSorted((a, b) => begin(a) - begin(b))
    .map((own, index, all) => stint(own, subject, all.slice(0, index), currentYear));
}

function subjectOf(site: ListedSite): Subject {
  const districts = site.districts.filter(
    (_name, index) => !isIndependentCity(site.districtAgs[index] ?? ''),
  );
  const named = districts.map((name) => ({ name, saysKreis: /kreis$/i.test(name) }));
  return {
    title: siteTitle(site),
    sharedBy: site.municipalities.length > 1 ? site.municipalities.length : null,
    districts: named.length === 0 ? null : named,
  };
}

/** A programme of the site without a known participation. */
const withoutParticipation = (
  { participations }: ListedSite,
  programme: ProgrammeId,
): readonly Stint[] =>
  participations.some((part) => part.programme === programme)
    ? []
    : [{ programme, nameAtIntake: null, intakeYear: null, endYear: null }];

/** Where only the end is known, it determines the order of the stint. */
const begin = ({ intakeYear, endYear }: Stint): number =>
  intakeYear ?? endYear ?? Number.POSITIVE_INFINITY;

function stint(
  own: Stint,
  subject: Subject,
  before: readonly Stint[],
  currentYear: number,
): StintStatement {
  const { programme, intakeYear, endYear } = own;
  const again = before.some((one) => one.programme === programme);
  const order = again ? 'again' : before.length > 0 ? 'also' : 'first';
  const common = { subject, programme, order, called: calledThen(own) } as const;
  const coming = intakeYear !== null && intakeYear > currentYear;
  if (coming || endYear === null) {
    const joined = { ...common, tense: coming ? 'present' : 'past' } as const;
    return intakeYear === null
      ? { kind: 'joined', ...joined }
      : { kind: 'joinedIn', year: intakeYear, ...joined };
  }
  const funded = { ...common, tense: endYear < currentYear ? 'past' : 'present' } as const;
  return intakeYear === null
    ? { kind: 'fundedUntil', year: endYear, ...funded }
    : { kind: 'funded', years: { from: intakeYear, to: endYear }, ...funded };
}

function calledThen({ programme, nameAtIntake, intakeYear, endYear }: Stint): CalledThen {
  const { de: today, renamed } = programmeTable.find(({ id }) => id === programme) ?? {};
  if (nameAtIntake !== null && nameAtIntake !== today)
    return {
      kind: 'otherwise',
      name: nameAtIntake,
      since: endYear === null ? (renamed ?? null) : null,
    };
  const older = renamed !== undefined && intakeYear !== null && intakeYear < renamed;
  return { kind: older ? 'byTodaysName' : 'asToday' };
}

function money(site: ListedSite, currentYear: number): readonly MoneyStatement[] {
  const eur = allocatedEur(site);
  const all = moneyByYear(site, currentYear);
  const yearsOf = (known: boolean) =>
    all.filter(({ amountEur }) => (amountEur !== null) === known).map(({ year }) => year);
  const years = namedYears(yearsOf(true));
  if (eur === null || years === null) return [{ kind: 'noAmount' }];
  const gaps = gapsOf(site, yearsOf(false));
  const disputed = [...new Set(site.contradictions.map(({ year }) => year))].toSorted();
  return [
    {
      kind: 'awards',
      eur,
      amounts: site.allocations.length,
      years,
      gaps: gaps.length === 0 ? null : gaps,
    },
    ...(disputed.length === 0 ? [] : [{ kind: 'disputed', years: disputed } as const]),
  ];
}

/**
 * @param unknownYears years of the funding without a published amount, as far as its years are
 * known
 */
function gapsOf(site: ListedSite, unknownYears: readonly number[]): readonly Gap[] {
  const paid = new Set(site.allocations.map(({ programme }) => programme));
  const startUnknown = firstIntakeYear(site) === null;
  const [year, ...others] = unknownYears;
  const programmes = site.programmes
    .filter((programme) => !paid.has(programme))
    .map((programme) => ({ kind: 'programme', programme }) as const);
  if (startUnknown || others.length > 0) return [{ kind: 'otherYears' }, ...programmes];
  return year === undefined ? programmes : [{ kind: 'year', year }, ...programmes];
}

/** Maximum number of runs of years that are listed one by one. */
const maxRuns = 4;

/** @param years in their order; null without any */
function namedYears(years: readonly number[]): NamedYears | null {
  const span = spanOf(years);
  if (span === null) return null;
  const runs = yearRuns(years);
  return { count: years.length, span, runs: runs.length > maxRuns ? null : runs };
}

/** Years in a row: 2012, 2013, 2014, 2018 → 2012–2014, 2018. Two in a row stay two. */
function yearRuns(years: readonly number[]): readonly YearSpan[] {
  const runs: YearSpan[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.to === year - 1) runs[runs.length - 1] = { from: last.from, to: year };
    else runs.push({ from: year, to: year });
  }
  return runs.flatMap(({ from, to }) =>
    to === from + 1
      ? [
          { from, to: from },
          { from: to, to },
        ]
      : [{ from, to }],
  );
}

function people({ areaHa, population, populationYear }: Site): readonly PeopleStatement[] {
  if (population !== null) return [{ kind: 'people', population, year: populationYear, areaHa }];
  return areaHa === null ? [] : [{ kind: 'size', areaHa }];
}
