import type { FeatureCollection, Point } from 'geojson';

/** What the sites of the product are on a page for comparison. */
export type Points = FeatureCollection<Point, { readonly kinds: readonly string[] }>;

/** What each page for comparison can be asked for by those who measure it. */
interface Peer {
  /** Shows those of a kind, null: all. Ends when they are painted. */
  readonly filter: (kind: string | null) => Promise<void>;
}

declare global {
  interface Window {
    peer?: Peer;
  }
}

/** How many points the address of the page asks for. */
export const size = new URLSearchParams(location.search).get('standorte') ?? '';

/** Address of the points. */
export const pointsUrl = `./points-${size}.geojson`;

/** South-west and north-east of Hessen, each as [longitude, latitude]. */
export const bounds: readonly [readonly [number, number], readonly [number, number]] = [
  [7.77, 49.39],
  [10.24, 51.66],
];

/** The element for the map. */
export function mapElement(): HTMLDivElement {
  const element = document.getElementById('map');
  if (!(element instanceof HTMLDivElement)) throw new Error('the page has no map');
  return element;
}

/** @throws if they do not come */
export const fetchPoints = async (): Promise<Points> => (await fetch(pointsUrl)).json();

/** Those of a kind, null: all. */
export const ofKind = (points: Points, kind: string | null): Points => ({
  ...points,
  features: points.features.filter(
    ({ properties }) => kind === null || properties.kinds.includes(kind),
  ),
});

/** From now on the points are seen, and the page does what it is asked for. */
export function shown(peer: Peer): void {
  window.peer ??= peer;
  mapElement().dataset.shown ??= String(performance.now());
}

/** When what has been drawn until now is on the screen. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
