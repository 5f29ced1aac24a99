import { groupBy } from '../../model/groupBy';
import type { Site } from '../../model/site';
import { countedAllocations, countedEur } from '../money/counted';
import type { Query } from '../query';

/** Money of some sites. */
export interface SitesMoney {
  readonly sites: number;
  /** null where no amount is published, which is not zero. */
  readonly eur: number | null;
  readonly sitesWithoutAmount: number;
  /** Number of published amounts in the sum. */
  readonly amounts: number;
  /** Money per inhabitant, of the sites of which both are known. */
  readonly perHead: { readonly eur: number; readonly sites: number } | null;
}

export interface DistrictMoney extends SitesMoney {
  /** Key of the district or independent city. */
  readonly key: string;
  /** Sites that are also in other districts: their money is in none of them. */
  readonly shared: number;
}

export interface EuroByDistrict {
  /** Districts with a site, in the order of their keys. */
  readonly districts: readonly DistrictMoney[];
  /** Sites in more than one district; null without any. */
  readonly several: SitesMoney | null;
  /** Each site once: districts and `several` together. */
  readonly all: SitesMoney;
}

/**
 * The money of found sites by district. No source divides the money of a site in several districts,
 * so it is counted in none of them but separately: the sum holds each euro once.
 */
export function euroByDistrict(sites: readonly Site[], query: Query): EuroByDistrict {
  const groups = groupBy(sites, ({ districtAgs: [key, ...others] }) =>
    others.length === 0 ? (key ?? null) : null,
  );
  const apart = groups.get(null) ?? [];
  const keys = new Set(sites.flatMap(({ districtAgs }) => districtAgs));
  return {
    districts: [...keys].toSorted().map((key) => ({
      key,
      shared: apart.filter(({ districtAgs }) => districtAgs.includes(key)).length,
      ...moneyOf(groups.get(key) ?? [], query),
    })),
    several: apart.length === 0 ? null : moneyOf(apart, query),
    all: moneyOf(sites, query),
  };
}

function moneyOf(sites: readonly Site[], query: Query): SitesMoney {
  const known = sites.flatMap((site) => {
    const eur = countedEur(site, query);
    if (eur === null) return [];
    return [{ eur, people: site.population, amounts: countedAllocations(site, query).length }];
  });
  return {
    sites: sites.length,
    eur: known.length === 0 ? null : known.reduce((sum, { eur }) => sum + eur, 0),
    sitesWithoutAmount: sites.length - known.length,
    amounts: known.reduce((sum, { amounts }) => sum + amounts, 0),
    perHead: perHead(known),
  };
}

function perHead(
  known: readonly { readonly eur: number; readonly people: number | null }[],
): SitesMoney['perHead'] {
  let eur = 0;
  let people = 0;
  let sites = 0;
  for (const site of known) {
    if (site.people === null) continue;
    eur += site.eur;
    people += site.people;
    sites += 1;
  }
  return sites === 0 ? null : { eur: eur / people, sites };
}
