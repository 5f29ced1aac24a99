import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { project } from '../model/geo/mercator';
import type { Site } from '../model/site';
import { symbolRadius, symbolZoom } from '../model/symbol';
import { countedEur } from '../query/money/counted';
import type { Query } from '../query/query';
import { areaZoom, symbolLayerId, truePlaceZoom } from './layerNames';
import { symbolScale } from './symbolSize';

interface HitOptions {
  /** Sites that are drawn, as large as the money that the query counts. */
  readonly sites: readonly Site[];
  readonly query: Query;
  readonly reachPx: number;
}

type HitMap = Pick<MapLibreMap, 'queryRenderedFeatures' | 'project' | 'getZoom' | 'getLayer'>;

/** The site whose symbol is nearest to a point of the screen, at most `reachPx` beside it; else the area there. */
export function hitSite(map: HitMap, point: Point, options: HitOptions): string | null {
  if (map.getLayer(symbolLayerId) === undefined) return null;
  return hitSymbol(map, point, options) ?? areaAt(map, point);
}

/** The site whose symbol is nearest to a point of the screen, at most `reachPx` beside it. */
export function hitSymbol(
  map: Pick<HitMap, 'project' | 'getZoom'>,
  point: Point,
  { sites, query, reachPx }: HitOptions,
): string | null {
  const zoom = map.getZoom();
  const scale = symbolScale(zoom);
  const hits = sites
    .map((site) => {
      const { x, y } = map.project([...site.point]);
      const [dx, dy] = spreadPx(site, zoom);
      const distance = Math.hypot(x + dx - point.x, y + dy - point.y);
      return { id: site.id, distance, radius: symbolRadius(countedEur(site, query)) * scale };
    })
    .filter(({ distance, radius }) => distance <= radius + reachPx)
    .toSorted((a, b) => a.distance - b.distance);
  return hits[0]?.id ?? null;
}

function areaAt(
  map: Pick<HitMap, 'queryRenderedFeatures' | 'getZoom'>,
  { x, y }: Point,
): string | null {
  if (map.getZoom() < areaZoom) return null;
  const [area] = map.queryRenderedFeatures([x, y], { layers: ['area-fill'] });
  const id: unknown = area?.properties.id;
  return typeof id === 'string' ? id : null;
}

/** How far a symbol is drawn from its true place, in pixels at a zoom. */
function spreadPx(site: Site, zoom: number): readonly [number, number] {
  if (Math.floor(zoom) >= truePlaceZoom) return [0, 0];
  const [x, y] = project(site.point, symbolZoom);
  const [spreadX, spreadY] = project(site.symbolPoint, symbolZoom);
  const scale = symbolScale(zoom);
  return [(spreadX - x) * scale, (spreadY - y) * scale];
}
