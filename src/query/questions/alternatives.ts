import type { Area } from '../../model/geo/area';
import { pointOf } from '../../model/places';
import type { ListedSite } from '../../model/site';
import { foundBy } from '../compileQuery';
import type { Facts } from '../facets/facet';
import { siteDistanceM } from '../near/siteDistance';
import { hasFacet, isEmptyQuery, type Query } from '../query';
import { relaxations } from '../view';
import { onlyPlace, withoutPlaces } from './taken';

/** Sites elsewhere that have what a town has not, the nearest first. */
export interface NearOffer {
  readonly query: Query;
  readonly town: Area;
  readonly sites: readonly { readonly site: ListedSite; readonly distanceM: number }[];
}

/** A query that finds something. */
export interface FilterOffer {
  readonly query: Query;
  readonly sites: number;
}

const maxFilters = 3;

/**
 * What comes nearest to a query that finds nothing: the same near its town, the same in the region
 * of its district, and what is left without one of its conditions.
 */
export function alternatives(
  query: Query,
  facts: Facts,
): { readonly near: NearOffer | null; readonly filters: readonly FilterOffer[] } {
  const place = onlyPlace(query, facts.areas);
  const elsewhere = withoutPlaces(query);
  const near =
    place?.kind === 'municipality' && !isEmptyQuery(elsewhere)
      ? nearOffer(elsewhere, place, facts)
      : null;
  const wider = place?.kind === 'district' ? inRegion(query, place, facts) : [];
  const relaxed = relaxations(facts.sites, query, facts.currentYear, facts.areas).filter(
    (offer) => !isEmptyQuery(offer.query),
  );
  return { near, filters: [...wider, ...relaxed].slice(0, maxFilters) };
}

function nearOffer(query: Query, town: Area, facts: Facts): NearOffer | null {
  const point = pointOf(town);
  if (point === null) return null;
  const sites = foundBy(query, facts)
    .flatMap((site) => {
      const distanceM = siteDistanceM(site, point);
      return distanceM === null ? [] : [{ site, distanceM }];
    })
    .toSorted((a, b) => a.distanceM - b.distanceM);
  return sites.length === 0 ? null : { query, town, sites };
}

function inRegion(query: Query, { parent }: Area, facts: Facts): readonly FilterOffer[] {
  if (parent === null || hasFacet(query, 'viewport')) return [];
  const wider: Query = { ...query, districts: [parent] };
  const { length } = foundBy(wider, facts);
  return length === 0 ? [] : [{ query: wider, sites: length }];
}
