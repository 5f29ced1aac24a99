import { regionKeyLength } from '../../model/geo/district';
import { groupBy } from '../../model/groupBy';
import type { ListedSite } from '../../model/site';
import { countedAllocations, countedEur } from '../money/counted';
import type { Query } from '../query';

/** What money is added up by. An independent city is a district; it is its only municipality, too. */
export type AreaLevel = 'region' | 'district' | 'municipality';

/** Money of some sites. */
export interface SitesMoney {
  readonly sites: number;
  /** null where no amount is published, which is not zero. */
  readonly eur: number | null;
  /** Sites of which no amount is published: the sum is that of the others. */
  readonly withoutAmount: readonly ListedSite[];
  /** Number of published amounts in the sum. */
  readonly amounts: number;
}

export interface AreaMoney extends SitesMoney {
  readonly key: string;
  /** Sites that are also in other areas of this level: their money is in none of them. */
  readonly shared: number;
}

export interface EuroByArea {
  readonly level: AreaLevel;
  /** Areas with a site, by key. */
  readonly areas: ReadonlyMap<string, AreaMoney>;
  /** Sites in more than one area; null without any. */
  readonly several: SitesMoney | null;
  /** Each site once: areas and `several` together. */
  readonly all: SitesMoney;
}

/**
 * The money of found sites by area. No source divides the money of a site in several areas, so it
 * is counted in none of them but separately: the sum holds each euro once.
 */
export function euroByArea(
  sites: readonly ListedSite[],
  query: Query,
  level: AreaLevel,
): EuroByArea {
  const keysOf = keysAt[level];
  const groups = groupBy(sites, (site) => {
    const [key = null, ...others] = keysOf(site);
    return others.length === 0 ? key : null;
  });
  const apart = groups.get(null) ?? [];
  const shared = groupBy(
    apart.flatMap((site) => keysOf(site)),
    (key) => key,
  );
  const keys = new Set(sites.flatMap((site) => keysOf(site)));
  return {
    level,
    areas: new Map(
      [...keys].toSorted().map((key) => {
        const money = moneyOf(groups.get(key) ?? [], query);
        return [key, { key, shared: shared.get(key)?.length ?? 0, ...money }];
      }),
    ),
    several: apart.length === 0 ? null : moneyOf(apart, query),
    all: moneyOf(sites, query),
  };
}

const keysAt: Readonly<Record<AreaLevel, (site: ListedSite) => readonly string[]>> = {
  region: ({ districtAgs }) => [
    ...new Set(districtAgs.map((key) => key.slice(0, regionKeyLength))),
  ],
  district: ({ districtAgs }) => districtAgs,
  municipality: ({ ags }) => ags,
};

function moneyOf(sites: readonly ListedSite[], query: Query): SitesMoney {
  const known = sites.flatMap((site) => countedEur(site, query) ?? []);
  return {
    sites: sites.length,
    eur: known.length === 0 ? null : known.reduce((sum, eur) => sum + eur, 0),
    withoutAmount: sites.filter((site) => countedEur(site, query) === null),
    amounts: sites.reduce((sum, site) => sum + countedAllocations(site, query).length, 0),
  };
}
