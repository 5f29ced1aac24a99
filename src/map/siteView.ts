import type { Position } from 'geojson';
import { drawnArea } from '../model/geo/shapes';
import type { ListedSite, LngLat } from '../model/site';
import type { Precision } from '../model/vocabulary';

/** Maximum zoom for a site, by the precision of its place. */
const nearestZoom: Readonly<Record<Precision, number>> = {
  site: 14,
  neighbourhood: 13,
  municipality: 11.5,
};

/** South-west and north-east corner, and the maximum zoom. */
interface MapTarget {
  readonly bounds: readonly [LngLat, LngLat];
  readonly maxZoom: number;
}

/** The part of the map that shows a site with its area. */
export function siteView(site: ListedSite): MapTarget {
  const area = drawnArea(site);
  const polygons =
    area === null ? [] : area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const corners: readonly Position[] = [[...site.point], ...polygons.flat(2)];
  return { bounds: boundsOf(corners), maxZoom: nearestZoom[site.precision] };
}

/** The part of the map that shows a place and the sites next to it, with room for their names. */
export function nearView(place: LngLat, nearest: readonly ListedSite[]): MapTarget {
  const [[west, south], [east, north]] = boundsOf([
    [...place],
    ...nearest.map(({ point }) => [...point]),
  ]);
  const [roomLng, roomLat] = [(east - west) * nameRoom, (north - south) * nameRoom];
  return {
    bounds: [
      [west - roomLng, south - roomLat],
      [east + roomLng, north + roomLat],
    ],
    maxZoom: nearestZoom.site,
  };
}

/** Margin on each side, as a part of width and height. */
const nameRoom = 0.2;

function boundsOf(corners: readonly Position[]): MapTarget['bounds'] {
  const lngs = corners.map(([lng = 0]) => lng);
  const lats = corners.map(([, lat = 0]) => lat);
  return [
    [Math.min(...lngs), Math.min(...lats)],
    [Math.max(...lngs), Math.max(...lats)],
  ];
}
