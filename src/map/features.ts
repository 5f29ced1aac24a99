import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { Boundaries } from '../model/geo/boundaries';
import { project } from '../model/geo/mercator';
import { drawnArea } from '../model/geo/shapes';
import { onlyTownKnown } from '../model/onlyTownKnown';
import { perSite } from '../model/perSite';
import { hasBoundary } from '../model/places';
import type { ListedSite, LngLat } from '../model/site';
import { isFormer } from '../model/sums';
import { nearScale, symbolKind, symbolRadius, symbolReach, symbolZoom } from '../model/symbol';
import { countedEur, shownProgramme } from '../query/money/counted';
import type { Query } from '../query/query';
import { siteTitle } from '../query/siteTitle';
import { symbolImageId, symbolImageRadius } from './layerNames';

/** The properties that the symbol layer needs of a site. */
export interface SymbolProperties {
  readonly id: string;
  readonly title: string;
  readonly image: string;
  /** `icon-size` at `symbolZoom`. */
  readonly size: number;
  /** Half of the side of the image, in radii. */
  readonly reach: number;
  /** `icon-offset` in pixels of the image: from the true place to the spread one. */
  readonly offset: readonly [number, number];
  /** The same near by. */
  readonly aside: readonly [number, number];
  /** Direction from the true place to a symbol that does not cover it, in degrees clockwise from above. */
  readonly stem?: number;
  /** Larger symbols are below smaller ones. */
  readonly order: number;
  readonly former: boolean;
}

/** Sites as symbols at their true places, sized by the money that the query counts. */
export function symbolFeatures(
  sites: readonly ListedSite[],
  query: Query,
  currentYear: number,
): FeatureCollection<Point, SymbolProperties> {
  const features: Feature<Point, SymbolProperties>[] = [];
  for (const site of sites) {
    const programme = shownProgramme(site, query);
    if (programme === undefined) continue;
    const amount = countedEur(site, query);
    const radius = symbolRadius(amount);
    const size = radius / symbolImageRadius;
    const { coordinates, title, townOnly, spread, aside } = fixedOf(site);
    features.push({
      type: 'Feature',
      geometry: { type: 'Point', coordinates },
      properties: {
        id: site.id,
        title,
        image: symbolImageId(symbolKind(programme), { hollow: amount === null, townOnly }),
        size,
        reach: symbolReach(symbolKind(programme), amount === null),
        offset: [round(spread[0] / size), round(spread[1] / size)],
        aside: [round(aside[0] / size), round(aside[1] / size)],
        ...(Math.hypot(...aside) > visibleAside ? { stem: directionOf(aside) } : {}),
        order: -radius,
        former: isFormer(site, currentYear),
      },
    });
  }
  return collection(features);
}

/** Pixels at `symbolZoom` from which a stem is drawn: a smaller symbol may not cover its place. */
const visibleAside = 2;

const directionOf = ([x, y]: readonly [number, number]): number =>
  Math.round((Math.atan2(x, -y) * 180) / Math.PI);

/**
 * What is independent of queries; `spread` and `aside`: pixels at `symbolZoom` from the true place to
 * the spread one, and to that near by.
 */
const fixedOf = perSite((site: ListedSite) => {
  const [x, y] = project(site.point, symbolZoom);
  const [spreadX, spreadY] = project(site.symbolPoint, symbolZoom);
  return {
    coordinates: [...site.point],
    title: siteTitle(site),
    townOnly: onlyTownKnown(site),
    spread: [spreadX - x, spreadY - y] as const,
    aside: [site.aside[0] / nearScale, site.aside[1] / nearScale] as const,
  };
});

/** The properties that the area layers need of a site. */
export interface AreaProperties {
  readonly id: string;
  readonly kind: string;
  /** A circle of the stated size, not the real boundary. */
  readonly schematic: boolean;
}

/**
 * Areas of sites: the real boundary where one is known, else a circle of the stated size.
 * @param near the borders in detail, once they are there
 */
export function areaFeatures(
  sites: readonly ListedSite[],
  near: Boundaries | null = null,
): FeatureCollection<Polygon | MultiPolygon, AreaProperties> {
  return collection(
    sites.flatMap((site) => areaOf(site).map((area) => inDetail(area, site, near))),
  );
}

/** With the borders in detail, where the area consists of whole municipalities. */
function inDetail(area: AreaFeature, site: ListedSite, near: Boundaries | null): AreaFeature {
  const isMunicipal = hasBoundary(site) && site.boundarySource === null;
  const geometry = isMunicipal ? near?.union(site.ags) : null;
  return geometry ? { ...area, geometry } : area;
}

type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;

const areaOf = perSite((site: ListedSite): readonly AreaFeature[] => {
  const programme = site.programmes[0];
  const schematic = !hasBoundary(site);
  const geometry = drawnArea(site);
  if (programme === undefined || geometry === null) return [];
  const properties = { id: site.id, kind: symbolKind(programme), schematic };
  return [{ type: 'Feature', geometry, properties }];
});

/** The selected areas as one outline; empty without them. */
export const selectedAreaFeatures = (boundary: MultiPolygon | null) =>
  collection(boundary === null ? [] : [{ type: 'Feature', geometry: boundary, properties: {} }]);

/** A place from which distances are measured, as shown on the map. */
export interface MapOrigin {
  readonly name: string;
  readonly point: LngLat;
}

/** The mark of the place; nothing for null. */
export const originFeatures = (origin: MapOrigin | null): FeatureCollection<Point> =>
  collection(
    origin === null
      ? []
      : [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [...origin.point] },
            properties: { name: origin.name },
          },
        ],
  );

const round = (value: number): number => Math.round(value * 100) / 100;

const collection = <G extends Point | Polygon | MultiPolygon, P>(
  features: Feature<G, P>[],
): FeatureCollection<G, P> => ({ type: 'FeatureCollection', features });
