import type { Area } from '../../model/geo/area';
import { regionKeyLength } from '../../model/geo/district';
import {
  inhabitantsIn,
  inhabitantsOf,
  municipalitiesOf,
  type Population,
} from '../../model/population';
import type { ListedSite } from '../../model/site';
import type { Query } from '../query';
import type { AreaLevel, AreaMoney, EuroByArea } from './euroByArea';

/** An area with the money of its sites and all who live there. */
export interface AreaFigures {
  readonly area: Area;
  /** null: no site is there. */
  readonly money: AreaMoney | null;
  readonly inhabitants: number | null;
  /** The known money of its sites, divided by all of its inhabitants; null where one is not known. */
  readonly perInhabitantEur: number | null;
}

/** Why there is no money per inhabitant. Each of it is something else than zero. */
export type NoFigure = 'noSite' | 'sharedOnly' | 'noAmount' | 'noInhabitants';

export function noFigure({ money, inhabitants }: AreaFigures): NoFigure | null {
  if (money === null) return 'noSite';
  if (money.sites === 0) return 'sharedOnly';
  if (money.eur === null) return 'noAmount';
  return inhabitants === null || inhabitants === 0 ? 'noInhabitants' : null;
}

/**
 * @param population null while it is not there
 * @param areas all of Hessen
 */
export function areaFigures(
  area: Area,
  { areas: money }: EuroByArea,
  population: Population | null,
  areas: readonly Area[],
): AreaFigures {
  const own = money.get(area.key) ?? null;
  const inhabitants = population === null ? null : inhabitantsOf(area, population, areas);
  return { area, money: own, inhabitants, perInhabitantEur: perInhabitant(own?.eur, inhabitants) };
}

/** Money divided by people; null where one is not known, or nobody is there. */
export const perInhabitant = (eur: number | null | undefined, people: number | null) =>
  eur == null || people === null || people === 0 ? null : eur / people;

/** People who live in municipalities with a site. Not: in a site. */
export interface FundedShare {
  readonly inhabitants: number;
  readonly of: number;
}

/** Null where the inhabitants of one municipality are not known. */
export function fundedShare(
  sites: readonly ListedSite[],
  within: readonly Area[],
  population: Population,
  areas: readonly Area[],
): FundedShare | null {
  const funded = new Set(sites.flatMap(({ ags }) => ags));
  const all = [...new Set(within.flatMap((area) => municipalitiesOf(area, areas)))];
  const of = inhabitantsIn(all, population);
  const own = all.filter((ags) => funded.has(ags));
  const inhabitants = own.length === 0 ? 0 : inhabitantsIn(own, population);
  return of === null || of === 0 || inhabitants === null ? null : { inhabitants, of };
}

/** All areas of a level that a query does not rule out by its choice of areas. */
export function areasAsked(
  level: Exclude<AreaLevel, 'region'>,
  { districts, municipalities }: Pick<Query, 'districts' | 'municipalities'>,
  areas: readonly Area[],
): readonly Area[] {
  const inDistricts = (key: string | null) =>
    districts.length === 0 ||
    (key !== null &&
      (districts.includes(key) || districts.includes(key.slice(0, regionKeyLength))));
  const asked = areas.filter(
    ({ kind, key, parent }) =>
      kind === 'municipality' &&
      (municipalities.length === 0 || municipalities.includes(key)) &&
      inDistricts(parent),
  );
  if (level === 'municipality') return asked;
  const parents = new Set(asked.map(({ parent }) => parent));
  return areas.filter(
    ({ kind, key }) => (kind === 'district' || kind === 'city') && parents.has(key),
  );
}
