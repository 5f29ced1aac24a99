import { perList } from '../model/perSite';
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
export const perSites = <T>(compute: (sites: readonly ListedSite[]) => T) => perList(compute);

/** Where the sites with these ids stand. */
export const placesById = perSites(
  (sites): ReadonlyMap<string, number> => new Map(sites.map(({ id }, place) => [id, place])),
);

/** The site with an id, null where there is none. */
export const siteById = (sites: readonly ListedSite[], id: string | null): ListedSite | null =>
  (id === null ? undefined : sites[placesById(sites).get(id) ?? -1]) ?? null;

const among = new WeakMap<
  readonly ListedSite[],
  { readonly all: readonly ListedSite[]; readonly bits: Uint8Array }
>();

/** By the place of each of all sites: 1 where it is among some of them. */
export function areAmong(
  all: readonly ListedSite[],
  some: readonly ListedSite[],
): Readonly<Uint8Array> {
  const known = among.get(some);
  if (known?.all === all) return known.bits;
  const places = placesById(all);
  const bits = new Uint8Array(all.length);
  for (const { id } of some) {
    const place = places.get(id);
    if (place !== undefined) bits[place] = 1;
  }
  noteAmong(all, some, bits);
  return bits;
}

/** Keeps the answer of `areAmong`, for whoever has found some of all sites and knows their places. */
export function noteAmong(
  all: readonly ListedSite[],
  some: readonly ListedSite[],
  bits: Uint8Array,
): void {
  among.set(some, { all, bits });
}
