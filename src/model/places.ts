import type { MultiPolygon, Polygon } from 'geojson';
import type * as v from 'valibot';
import type { Area, PlacedArea } from './geo/area';
import { perSite } from './perSite';
import type { ListedSite, LngLat, measurePlaceSchema, Site, SiteBbox } from './site';

/*
 * Boundaries, places of measures and points of municipalities: what the map draws, and what distances
 * are measured to. The list does without, so they come after the index, in a file of their own; a site
 * in full has its places itself.
 */

/** Where a site and its measures are, beyond its point. */
export interface SitePlaces {
  readonly boundary: Site['boundary'];
  /** Of the measures whose place is known. */
  readonly measures: readonly MeasurePlace[];
}
type MeasurePlace = Readonly<v.InferOutput<typeof measurePlaceSchema>>;

/** The places of an index: of sites by their ids, of municipalities by their keys. */
export interface Places {
  readonly sites: ReadonlyMap<string, SitePlaces>;
  readonly municipalities: ReadonlyMap<string, LngLat>;
}

const nowhere: SitePlaces = { boundary: null, measures: [] };
const known = new WeakMap<ListedSite, SitePlaces>();
const points = new WeakMap<Area, LngLat | null>();

/**
 * Gives the sites and areas of an index their places; what is not among them has none.
 * @returns false, and gives none, where a boundary is missing that the index knows of: then they are of
 * another release
 */
export function providePlaces(
  { sites, areas }: { readonly sites: readonly ListedSite[]; readonly areas: readonly Area[] },
  places: Places,
): boolean {
  const lacks = ({ id, bbox }: ListedSite) =>
    bbox !== undefined && (places.sites.get(id)?.boundary ?? null) === null;
  if (sites.some(lacks)) return false;
  for (const site of sites) known.set(site, places.sites.get(site.id) ?? nowhere);
  for (const area of areas)
    points.set(
      area,
      area.kind === 'municipality' ? (places.municipalities.get(area.key) ?? null) : null,
    );
  return true;
}

/** Whether it can be asked where these sites are; they have come together. */
export const hasPlaces = ([site]: readonly ListedSite[]): boolean =>
  site === undefined || isWhole(site) || known.has(site);

/**
 * Where a site and its measures are. Throws for a site of an index before the places have come: whoever
 * asks – map, distances – waits for them (`Loaders.places`).
 */
export function placesOf(site: ListedSite): SitePlaces {
  if (isWhole(site)) return ownPlaces(site);
  const places = known.get(site);
  if (places === undefined) throw tooEarly();
  return places;
}

/** A point in a municipality, null for other areas. Throws as `placesOf`. */
export function pointOf(area: Area): LngLat | null {
  if (isPlaced(area)) return area.point;
  const place = points.get(area);
  if (place === undefined) throw tooEarly();
  return place;
}

const isPlaced = (area: Area): area is PlacedArea => 'point' in area;

const tooEarly = () => new Error('a place is asked for before the places are loaded');

/** The boundary of a site, null where none is known. Throws as `placesOf`. */
export const boundaryOf = (site: ListedSite): Site['boundary'] =>
  hasBoundary(site) ? placesOf(site).boundary : null;

/** Whether the boundary of a site is known; the index tells that, too. */
export const hasBoundary = (site: ListedSite): boolean => boundaryBox(site) !== null;

/** The rectangle around the boundary of a site; null where none is known. */
export const boundaryBox = (site: ListedSite): SiteBbox | null =>
  isWhole(site) ? ownBbox(site) : (site.bbox ?? null);

/** Only in full has it a boundary of its own, or the answer that there is none. */
const isWhole = (site: ListedSite): site is Site => 'boundary' in site;

const ownPlaces = perSite(
  ({ boundary, measures }: Site): SitePlaces => ({
    boundary,
    measures: measures.flatMap(({ title, point }, index) =>
      point === null ? [] : [{ index, title, point }],
    ),
  }),
);

const ownBbox = perSite(({ boundary }: Site) => (boundary === null ? null : bboxAround(boundary)));

/** The rectangle around a boundary. */
export function bboxAround({ type, coordinates }: Polygon | MultiPolygon): SiteBbox {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return around(polygons.flat(2).map(([lng = 0, lat = 0]): LngLat => [lng, lat]));
}

/** The smallest rectangle that holds all points. */
export function around(points: readonly LngLat[]): SiteBbox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  // Not as arguments of `Math.min`: a hundred thousand are too many.
  for (const [lng, lat] of points) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
