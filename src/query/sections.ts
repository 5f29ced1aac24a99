import type { Site } from '../model/site';
import type { SortKey } from './sortSites';

/** `placed`: one town and a place in it; `several`: several municipalities; `vague`: only the town is known. */
type SectionKind = 'placed' | 'several' | 'vague';

export interface Section {
  readonly kind: SectionKind;
  readonly sites: readonly Site[];
}

/** Orders by place part the list; an order by figures is one ranking of all. */
const ranked: readonly SortKey[] = ['betrag', 'je-einwohner', 'aufnahme', 'massnahmen'];

/** Parts of the list, without empty ones, so that sites without a place of their own stay visible as such. */
export function sections(sites: readonly Site[], sort: SortKey): readonly Section[] {
  if (ranked.includes(sort)) return [{ kind: 'placed', sites }];
  return (['placed', 'several', 'vague'] as const)
    .map((kind) => ({ kind, sites: sites.filter((site) => sectionOf(site) === kind) }))
    .filter((section) => section.sites.length > 0);
}

function sectionOf({ municipalities, precision }: Site): SectionKind {
  if (municipalities.length > 1) return 'several';
  return precision === 'municipality' ? 'vague' : 'placed';
}
