import { perList } from '../model/perSite';
import type { ListedSite } from '../model/site';
import {
  hasMany,
  measureZoom,
  nearScale,
  symbolRadius,
  symbolScale,
  symbolZoom,
} from '../model/symbol';
import { areAmong } from '../query/columns';
import { countedEur } from '../query/money/counted';
import { countedEurAt } from '../query/money/moneyColumn';
import { emptyQuery, type Query } from '../query/query';
import { symbolShift } from './expressions';
import { areaZoom, nearestDotZoom, symbolLayerId } from './layerNames';
import type { MapObject, PointerOnMap, ScreenPoint } from './MapObject';
import { tileSide } from './measureImages';
import type { MeasurePlace } from './measurePlaces';
import { PointIndex } from './PointIndex';

/** What is under the pointer; a measure comes with its site. */
export interface Hit {
  readonly siteId: string | null;
  readonly measure: MeasurePlace | null;
}

interface Drawn {
  readonly sites: readonly ListedSite[];
  /** All that may be drawn. */
  readonly all: readonly ListedSite[];
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
  /** Others may be drawn at other times; all of them are put in order once. */
  readonly all?: readonly ListedSite[];
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
  { sites, all = sites, query, reachPx }: HitOptions,
): string | null {
  const zoom = map.getZoom();
  const scale = symbolScale(zoom);
  const { points, farthest } = symbolsOf(all);
  const areDrawn = areAmong(all, sites);
  const areDots = hasMany(all) && zoom < nearestDotZoom;
  let [nearest, least] = [-1, Infinity];
  for (const { place, dx, dy } of points.around(map, point, reachPx + farthest * scale)) {
    const site = all[place];
    if (site === undefined || areDrawn[place] !== 1) continue;
    const [right, down] = areDots ? [0, 0] : symbolShift(site, zoom);
    const distance = Math.hypot(dx + right, dy + down);
    if (distance > least || (distance === least && place > nearest)) continue;
    if (distance > symbolRadius(countedEur(site, query)) * scale + reachPx) continue;
    [nearest, least] = [place, distance];
  }
  return all[nearest]?.id ?? null;
}

/** Where sites are, and how far from there a part of their symbols may be, in pixels at `symbolZoom`. */
const symbolsOf = perList((sites: readonly ListedSite[]) => {
  // No query counts more money than there is.
  const eurAt = countedEurAt(sites, emptyQuery);
  return {
    points: new PointIndex(sites.map(({ point }) => point)),
    farthest: sites.reduce(
      (farthest, site, place) => Math.max(farthest, symbolRadius(eurAt(place)) + asideOf(site)),
      0,
    ),
  };
});

/** How far a symbol may stand beside its place. */
function asideOf(site: ListedSite): number {
  const { point, symbolPoint, aside } = site;
  const isSpread = symbolPoint[0] !== point[0] || symbolPoint[1] !== point[1];
  const spread = isSpread ? Math.hypot(...symbolShift(site, symbolZoom)) : 0;
  return Math.max(spread, Math.hypot(aside[0], aside[1]) / nearScale);
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
  const { points, farthest } = tilesOf(places);
  let [nearest, least] = [-1, Infinity];
  for (const { place, dx, dy } of points.around(map, point, Math.SQRT2 * reach + farthest)) {
    const [right, down] = places[place]?.offset ?? [0, 0];
    const [x, y] = [dx + right, dy + down];
    if (Math.abs(x) > reach || Math.abs(y) > reach) continue;
    const distance = Math.hypot(x, y);
    if (distance > least || (distance === least && place > nearest)) continue;
    [nearest, least] = [place, distance];
  }
  return places[nearest] ?? null;
}

/** Where measures are, and how far aside their tiles may stand, in pixels. */
const tilesOf = perList((places: readonly MeasurePlace[]) => ({
  points: new PointIndex(places.map(({ point }) => point)),
  farthest: places.reduce((farthest, { offset }) => Math.max(farthest, Math.hypot(...offset)), 0),
}));
