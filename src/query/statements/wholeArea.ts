import type { Area } from '../../model/geo/area';
import type { Population } from '../../model/population';
import type { ListedSite } from '../../model/site';
import { emptyQuery } from '../query';
import {
  type AreaFigures,
  areaFigures,
  type FundedShare,
  fundedShare,
} from '../statistics/areaFigures';
import { areaSummary } from '../statistics/areaSummary';
import { type AreaLevel, euroByArea } from '../statistics/euroByArea';
import { type AreaFact, areaFacts, inhabitantFacts } from './areaFacts';

interface Facts {
  readonly sites: readonly ListedSite[];
  /** All of Hessen. */
  readonly areas: readonly Area[];
  readonly currentYear: number;
  /** Null while they are not there. */
  readonly population: Population | null;
}

/** What is said of a region, district or municipality as a whole, whatever is asked for. */
export interface WholeArea {
  readonly sites: readonly ListedSite[];
  readonly facts: readonly AreaFact[];
  /** What is divided by what. */
  readonly figures: AreaFigures;
  /** Null where the area is one municipality, or inhabitants are not known. */
  readonly share: FundedShare | null;
}

export function wholeArea(area: Area, { sites, areas, currentYear, population }: Facts): WholeArea {
  const level = levelOf(area);
  const summary = areaSummary(sites, area, currentYear);
  const money = euroByArea(summary.sites, emptyQuery, level);
  const figures = areaFigures(area, money, population, areas);
  const share =
    population === null || level === 'municipality' || area.kind === 'city'
      ? null
      : fundedShare(summary.sites, [area], population, areas);
  const ofInhabitants = inhabitantFacts(figures, share);
  return {
    sites: summary.sites,
    facts: summary.sites.length === 0 ? ofInhabitants : areaFacts(summary, ofInhabitants),
    figures,
    share,
  };
}

const levelOf = ({ kind }: Area): AreaLevel => (kind === 'city' ? 'district' : kind);
