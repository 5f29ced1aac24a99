import type { Area } from '../../model/geo/area';
import { inhabitantsOf, type Population } from '../../model/population';
import type { ListedSite } from '../../model/site';
import { emptyQuery } from '../query';
import { type AreaFigures, areaFigures } from '../statistics/areaFigures';
import { euroByArea } from '../statistics/euroByArea';
import { alikeFactor } from './similar';

/**
 * A municipality and those most like it in inhabitants, with and without sites, the largest first:
 * all that is known of their sites, whatever the filters. Those that are over `alikeFactor` times as
 * large or small are none; with no peer or unknown inhabitants the list is empty.
 */
export function peers(
  municipality: Area,
  sites: readonly ListedSite[],
  population: Population,
  areas: readonly Area[],
  max: number,
): readonly AreaFigures[] {
  const own = inhabitantsOf(municipality, population, areas) ?? 0;
  const apart = (area: Area) => {
    const [low = 0, high = 0] = [own, inhabitantsOf(area, population, areas) ?? 0].toSorted(
      (a, b) => a - b,
    );
    return low === 0 ? Number.POSITIVE_INFINITY : high / low;
  };
  const alike = areas
    .filter((area) => area.kind === 'municipality' && area.key !== municipality.key)
    .map((area) => ({ area, factor: apart(area) }))
    .filter(({ factor }) => factor <= alikeFactor)
    .toSorted((a, b) => a.factor - b.factor)
    .slice(0, max);
  if (alike.length === 0) return [];
  const money = euroByArea(sites, emptyQuery, 'municipality');
  return [municipality, ...alike.map(({ area }) => area)]
    .map((area) => areaFigures(area, money, population, areas))
    .toSorted((a, b) => (b.inhabitants ?? 0) - (a.inhabitants ?? 0));
}
