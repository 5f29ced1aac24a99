import type { ListedSite } from '../model/site';
import { measureZoom, symbolRadius, symbolScale } from '../model/symbol';
import { countedEur } from '../query/money/counted';
import type { Query } from '../query/query';
import { symbolShift } from './expressions';
import { areaZoom, symbolLayerId } from './layerNames';
import type { MapObject, PointerOnMap, ScreenPoint } from './MapObject';
import { tileSide } from './measureImages';
import type { MeasurePlace } from './measurePlaces';

/** What is under the pointer; a measure comes with its site. */
export interface Hit {
  readonly siteId: string | null;
  readonly measure: MeasurePlace | null;
}

interface Drawn {
  readonly sites: readonly ListedSite[];
  readonly query: Query;
  readonly measures: { readonly at: (point: ScreenPoint, reachPx: number) => MeasurePlace | null };
  /** Tolerance around a symbol in pixels; a finger gets more. */
  readonly reachPx: number;
}

type HitMap = Pick<MapObject, 'queryRenderedFeatures' | 'project' | 'getZoom' | 'getLayer'>;

/** Additional tolerance for a finger, in pixels. */
const fingerPx = 10;

/** What is drawn at the pointer, topmost first: a symbol, a measure, what is near, an area. */
export function hitDrawn(
  map: HitMap,
  { point, originalEvent }: Pick<PointerOnMap, 'point' | 'originalEvent'>,
  { measures, reachPx, ...drawn }: Drawn,
): Hit {
  const touch = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
  const onSymbol = hitSymbol(map, point, { ...drawn, reachPx: 0 });
  const measure = onSymbol === null ? measures.at(point, touch ? 9 : 2) : null;
  const near = { ...drawn, reachPx: touch ? reachPx + fingerPx : reachPx };
  return { siteId: measure?.siteId ?? hitSite(map, point, near), measure };
}

interface HitOptions {
  /** Sites as drawn, sized by the money that the query counts. */
  readonly sites: readonly ListedSite[];
  readonly query: Query;
  readonly reachPx: number;
}

/** The site whose symbol is nearest to a point of the screen, at most `reachPx` beside it; else the area there. */
export function hitSite(map: HitMap, point: ScreenPoint, options: HitOptions): string | null {
  if (map.getLayer(symbolLayerId) === undefined) return null;
  return hitSymbol(map, point, options) ?? areaAt(map, point);
}

/** The site whose symbol is nearest to a point of the screen, at most `reachPx` beside it. */
function hitSymbol(
  map: Pick<HitMap, 'project' | 'getZoom'>,
  point: ScreenPoint,
  { sites, query, reachPx }: HitOptions,
): string | null {
  const zoom = map.getZoom();
  const scale = symbolScale(zoom);
  const hits = sites
    .map((site) => {
      const { x, y } = map.project([...site.point]);
      const [dx, dy] = symbolShift(site, zoom);
      const distance = Math.hypot(x + dx - point.x, y + dy - point.y);
      return { id: site.id, distance, radius: symbolRadius(countedEur(site, query)) * scale };
    })
    .filter(({ distance, radius }) => distance <= radius + reachPx)
    .toSorted((a, b) => a.distance - b.distance);
  return hits[0]?.id ?? null;
}

function areaAt(
  map: Pick<HitMap, 'queryRenderedFeatures' | 'getZoom'>,
  { x, y }: ScreenPoint,
): string | null {
  if (map.getZoom() < areaZoom) return null;
  const [area] = map.queryRenderedFeatures([x, y], { layers: ['area-fill'] });
  const id: unknown = area?.properties.id;
  return typeof id === 'string' ? id : null;
}

/** The measure whose tile is at a point of the screen or at most `reachPx` beside it: the nearest; else null. */
export function hitMeasure(
  map: Pick<MapObject, 'project' | 'getZoom'>,
  point: ScreenPoint,
  places: readonly MeasurePlace[],
  reachPx: number,
): MeasurePlace | null {
  if (map.getZoom() < measureZoom) return null;
  const reach = tileSide / 2 + reachPx;
  const [nearest] = places
    .map((place) => {
      const { x, y } = map.project([...place.point]);
      const dx = x + place.offset[0] - point.x;
      const dy = y + place.offset[1] - point.y;
      return { place, dx: Math.abs(dx), dy: Math.abs(dy), distance: Math.hypot(dx, dy) };
    })
    .filter(({ dx, dy }) => dx <= reach && dy <= reach)
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.place ?? null;
}
