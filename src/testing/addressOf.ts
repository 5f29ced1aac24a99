import { facetOf } from '../query/facets/registry';
import type { Query } from '../query/query';

/** The parameters that the address has for a query, as in `kommune=06611000`, sorted. */
export function addressOf(query: Query): readonly string[] {
  const written = new Map<string, string>();
  for (const facet of Object.values(facetOf))
    for (const [name, value] of Object.entries(facet.write(query)))
      if (value !== '') written.set(name, [written.get(name), value].filter(Boolean).join(','));
  return [...written].map(([name, value]) => `${name}=${value.replaceAll(' ', '+')}`).toSorted();
}
