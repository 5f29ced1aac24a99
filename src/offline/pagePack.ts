/**
 * Static pages in one file. They share most of their HTML, so each piece of it stands there once:
 * packed, all of them are less than a quarter of what a server sends page by page.
 */
export interface PagePack {
  readonly pieces: readonly string[];
  /** By path, such as "standort/kassel-wesertor/index.html": the pieces of the page, in order. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

/** @param pages HTML by path */
export function packPages(pages: Iterable<readonly [path: string, html: string]>): PagePack {
  const places = new Map<string, number>();
  const placeOf = (piece: string) => {
    const place = places.get(piece) ?? places.size;
    places.set(piece, place);
    return place;
  };
  const packed = [...pages].map(
    ([path, html]) => [path, html.split(beforeTags).map(placeOf)] as const,
  );
  return { pages: Object.fromEntries(packed), pieces: [...places.keys()] };
}

/** The HTML of a page; `null` where the pack has none of that path. */
export function unpackPage({ pieces, pages }: PagePack, path: string): string | null {
  if (!Object.hasOwn(pages, path)) return null;
  return pages[path]?.map((place) => pieces[place] ?? '').join('') ?? null;
}

const beforeTags = /(?=<)/;
