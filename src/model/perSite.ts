import type { ListedSite } from './site';

/** Memoises a function of a site: sites never change, and each typed letter queries them again. */
export function perSite<S extends Partial<ListedSite>, T>(compute: (site: S) => T): (site: S) => T {
  const answers = new WeakMap<S, T>();
  return (site) => {
    const known = answers.get(site);
    if (known !== undefined) return known;
    const answer = compute(site);
    answers.set(site, answer);
    return answer;
  };
}

/** The same of a list as a whole, which never changes either. */
export function perList<Item, T>(
  compute: (items: readonly Item[]) => T,
): (items: readonly Item[]) => T {
  const answers = new WeakMap<readonly Item[], T>();
  return (items) => {
    let answer = answers.get(items);
    if (answer === undefined) {
      answer = compute(items);
      answers.set(items, answer);
    }
    return answer;
  };
}
