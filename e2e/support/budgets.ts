/**
 * What the page may weigh and do at most: bytes as a server sends them with gzip, and counts, never
 * milliseconds, which depend on the machine. Raise one only with the reason in the commit.
 */
const kB = 1000;

export const budgets = {
  /** The first screen with its styles. */
  index: 40.6 * kB,
  /** Everything that a device keeps for visits without a network comes with it. */
  worker: 15 * kB,
  /** Script until the list reacts. */
  startScript: 130 * kB,
  /** The index of the facts, with which the list begins. */
  facts: 35 * kB,
  /** Boundaries and other places, which come beside the map. */
  places: 29 * kB,
  /** What comes when a site is opened, of the one of which most is known. */
  site: 4.6 * kB,
  /** All that is known: for comparing, saving and searching. */
  whole: 215 * kB,
  /** First screen, script and index: what the list waits for. */
  alive: 208.2 * kB,
  /** All that has come when the list reacts: page, script, font, facts. */
  liveList: 257.4 * kB,
  /** Script of the map, its worker and what is loaded beside them. */
  map: 450 * kB,
  /** Style sheets that the start fetches beside those in the page. */
  styles: 12 * kB,
  fonts: 20.5 * kB,
  /** Files until the map is drawn; the map as SVG is three, so is MapLibre. */
  requests: 42,
  /** Elements of the page with all sites, each. */
  elementsPerSite: 18,
  /** Components that render anew at a filter change, … */
  renders: 500,
  /** … and for each site that is in the list then. */
  rendersPerSite: 5.5,
  /** Features that are given to the map to be cut into tiles anew at a filter change, for each site on it: none, symbols are hidden by state. */
  retiledPerSite: 0,
} as const;
