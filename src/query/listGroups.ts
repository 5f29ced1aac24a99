import type { ListedSite } from '../model/site';
import type { SortKey } from './sortSites';

/** `placed`: one town and a place in it; `several`: several municipalities; `vague`: only the town is known. */
type ListGroupKind = 'placed' | 'several' | 'vague';

export interface ListGroup {
  readonly kind: ListGroupKind;
  readonly sites: readonly ListedSite[];
}

/** Orders by place group the list; an order by figures is one ranking of all. */
const ranked: readonly SortKey[] = ['betrag', 'je-einwohner', 'aufnahme', 'massnahmen'];

/**
 * Groups of the list, without empty ones, so that sites without a place of their own stay visible
 * as such.
 */
export function listGroups(sites: readonly ListedSite[], sort: SortKey): readonly ListGroup[] {
  if (ranked.includes(sort)) return [{ kind: 'placed', sites }];
  return (['placed', 'several', 'vague'] as const)
    .map((kind) => ({ kind, sites: sites.filter((site) => groupOf(site) === kind) }))
    .filter((group) => group.sites.length > 0);
}

function groupOf({ municipalities, precision }: ListedSite): ListGroupKind {
  if (municipalities.length > 1) return 'several';
  return precision === 'municipality' ? 'vague' : 'placed';
}
