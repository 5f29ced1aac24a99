import { isIndependentCity } from '../../model/geo/district';
import type { Participation, Site } from '../../model/site';
import { allocatedEur, firstIntakeYear } from '../../model/sums';
import type { ProgrammeId } from '../../model/vocabulary';
import { moneyByYear } from '../money/moneyByYear';
import { siteTitle } from '../siteTitle';
import { type MeasureDigest, measureDigest } from './measureDigest';

/** A time in a programme: its name then, and from when to when as far as it is known. */
export interface Stint {
  readonly programme: ProgrammeId;
  /** Name of the programme when the site joined it, where a source says it. */
  readonly formerName: string | null;
  readonly intakeYear: number | null;
  readonly endYear: number | null;
  /** `ended`: before this year; `coming`: not yet begun. What has no known end is not known to run. */
  readonly state: 'open' | 'ended' | 'ending' | 'coming';
}

/** The published amounts of a site and where they leave off. */
export interface MoneyDigest {
  readonly eur: number;
  /** How many amounts make the sum. */
  readonly amounts: number;
  /** Years with an amount, in their order. */
  readonly years: readonly number[];
  /** Years of the funding without a published amount, as far as the years of the funding are known. */
  readonly unknownYears: readonly number[];
  /** Whether there may be more years than are known: the year of intake is not. */
  readonly startUnknown: boolean;
  /** Programmes of the site without any published amount, while another has one. */
  readonly unknownProgrammes: readonly ProgrammeId[];
  /** Years of which the sources say different amounts. */
  readonly disputedYears: readonly number[];
}

/** The facts that a sentence about a site is made of. */
export interface SiteDigest {
  readonly title: string;
  /** How many municipalities share the site; one for most. */
  readonly municipalities: number;
  /** Districts that are not independent cities: those are said by the title. */
  readonly districts: readonly string[];
  /** In the order of their beginning. */
  readonly stints: readonly Stint[];
  /** Null where no amount of a year is published: unknown, not zero. */
  readonly money: MoneyDigest | null;
  readonly measures: MeasureDigest;
  readonly areaHa: number | null;
  readonly population: number | null;
  readonly populationYear: number | null;
}

export function siteDigest(site: Site, currentYear: number): SiteDigest {
  return {
    title: siteTitle(site),
    municipalities: site.municipalities.length,
    districts: site.districts.filter(
      (_name, index) => !isIndependentCity(site.districtAgs[index] ?? ''),
    ),
    stints: [...site.participations, ...site.programmes.flatMap((id) => untold(site, id))]
      .map((part) => stint(part, currentYear))
      .toSorted((a, b) => begin(a) - begin(b)),
    money: moneyDigest(site, currentYear),
    measures: measureDigest(site.measures),
    areaHa: site.areaHa,
    population: site.population,
    populationYear: site.populationYear,
  };
}

/** Where only the end is known, that says where the stint stands. */
const begin = ({ intakeYear, endYear }: Stint): number =>
  intakeYear ?? endYear ?? Number.POSITIVE_INFINITY;

type Told = Pick<Participation, 'programme' | 'nameAtIntake' | 'intakeYear' | 'endYear'>;

/** A programme of the site of which no participation is known. */
const untold = ({ participations }: Site, programme: ProgrammeId): readonly Told[] =>
  participations.some((part) => part.programme === programme)
    ? []
    : [{ programme, nameAtIntake: null, intakeYear: null, endYear: null }];

function stint({ programme, nameAtIntake, intakeYear, endYear }: Told, currentYear: number): Stint {
  return { programme, formerName: nameAtIntake, intakeYear, endYear, state: state() };

  function state(): Stint['state'] {
    if (intakeYear !== null && intakeYear > currentYear) return 'coming';
    if (endYear === null) return 'open';
    return endYear < currentYear ? 'ended' : 'ending';
  }
}

function moneyDigest(site: Site, currentYear: number): MoneyDigest | null {
  const eur = allocatedEur(site);
  if (eur === null) return null;
  const all = moneyByYear(site, currentYear);
  const paid = new Set(site.allocations.map(({ programme }) => programme));
  const yearsOf = (known: boolean) =>
    all.filter(({ amountEur }) => (amountEur !== null) === known).map(({ year }) => year);
  return {
    eur,
    amounts: site.allocations.length,
    years: yearsOf(true),
    unknownYears: yearsOf(false),
    startUnknown: firstIntakeYear(site) === null,
    unknownProgrammes: site.programmes.filter((programme) => !paid.has(programme)),
    disputedYears: [...new Set(site.contradictions.map(({ year }) => year))].toSorted(),
  };
}
