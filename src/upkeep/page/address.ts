/**
 * Where a person is on the page, as the fragment of its address says: `#tabellen/allocations.csv/zeile/17`
 * is the view "tabellen" and what it shows.
 */
export interface Address {
  readonly view: ViewId;
  /** What the view shows; each view reads its own. */
  readonly path: readonly string[];
}

/** The views, in the order in which people need them. */
export const viewIds = [
  'oeffnen',
  'pruefen',
  'tabellen',
  'karte',
  'vergleich',
  'arbeitsliste',
  'liste',
  'ausgeben',
] as const;
export type ViewId = (typeof viewIds)[number];

/** Where the page begins. */
export const start: Address = { view: 'oeffnen', path: [] };

/** Null for a fragment that is none, such as that of a skip link. Never throws. @param hash with its # or without */
export function readAddress(hash: string): Address | null {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const view = viewIds.find((id) => id === name);
  return view === undefined ? null : { view, path: rest.map(decoded) };
}

/** The inverse, with its #. */
export const writeAddress = ({ view, path }: Address): string =>
  `#${[view, ...path.map(encodeURIComponent)].join('/')}`;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
