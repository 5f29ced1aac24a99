import type { ListedSite } from '../model/site';

/**
 * The values of all sites as numbers, those of a site beside each other. A query asks each site for
 * some of them: reading numbers in a row is many times as fast as following objects.
 */
export interface Column {
  /** What the numbers stand for. */
  readonly values: readonly string[];
  /** Where the values of a site begin, by its place among the sites; they end where the next begin. */
  readonly starts: Uint32Array;
  /** Places in `values`. */
  readonly codes: Uint32Array;
}

/** @param valuesOf of one site, in any order, each as often as it counts */
export function columnOf(
  sites: readonly ListedSite[],
  valuesOf: (site: ListedSite) => readonly string[],
): Column {
  const places = new Map<string, number>();
  const starts = new Uint32Array(sites.length + 1);
  const codes: number[] = [];
  for (const [place, site] of sites.entries()) {
    for (const value of valuesOf(site)) {
      let code = places.get(value);
      if (code === undefined) {
        code = places.size;
        places.set(value, code);
      }
      codes.push(code);
    }
    starts[place + 1] = codes.length;
  }
  return { values: [...places.keys()], starts, codes: Uint32Array.from(codes) };
}

/** Memoises what follows from the sites of a page, which never change. */
export function perSites<T>(
  compute: (sites: readonly ListedSite[]) => T,
): (sites: readonly ListedSite[]) => T {
  const answers = new WeakMap<readonly ListedSite[], T>();
  return (sites) => {
    let answer = answers.get(sites);
    if (answer === undefined) {
      answer = compute(sites);
      answers.set(sites, answer);
    }
    return answer;
  };
}

/** Where the sites with these ids stand. */
export const placesById = perSites(
  (sites): ReadonlyMap<string, number> => new Map(sites.map(({ id }, place) => [id, place])),
);
