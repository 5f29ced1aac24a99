import type { Site } from './site';

/**
 * A function of a site that computes its answer once for each site: sites never change, and queries
 * ask them again with each letter.
 */
export function perSite<S extends Partial<Site>, T>(compute: (site: S) => T): (site: S) => T {
  const answers = new WeakMap<S, T>();
  return (site) => {
    const known = answers.get(site);
    if (known !== undefined) return known;
    const answer = compute(site);
    answers.set(site, answer);
    return answer;
  };
}
