import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { HessenTopology } from '../model/geo/boundaries';
import { boundaryLines, stateArea } from '../model/geo/boundaryLines';
import { placeLabels } from '../model/geo/placeLabels';
import { sourceIds } from './layerNames';
import type { FeatureSource, MapObject } from './MapObject';

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
const collection = (features: FeatureCollection['features']): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/** The land as one area. */
export const landFeatures = (topology: HessenTopology): FeatureCollection =>
  collection([{ type: 'Feature', properties: {}, geometry: stateArea(topology) }]);

/** The borders of state, districts and municipalities. */
export const boundaryFeatures = (topology: HessenTopology): FeatureCollection =>
  collection(
    Object.entries(boundaryLines(topology)).map(([level, geometry]) => ({
      type: 'Feature',
      properties: { level },
      geometry,
    })),
  );

/**
 * The sources of the style: the first sites, and empty ones for what comes later. Nothing is fetched.
 * Those of the first picture stand first, as MapLibre's worker takes them in turn.
 */
export function baseSources(sites: FeatureCollection) {
  return {
    [sourceIds.openingPlaces]: geojson(empty),
    [sourceIds.sites]: { ...geojson(sites), promoteId: 'id' },
    [sourceIds.land]: geojson(empty),
    [sourceIds.lines]: geojson(empty),
    [sourceIds.rivers]: geojson(empty),
    [sourceIds.railways]: geojson(empty),
    [sourceIds.quarters]: geojson(empty),
    [sourceIds.quarterNames]: geojson(empty),
    [sourceIds.stops]: geojson(empty),
    [sourceIds.places]: geojson(empty),
    [sourceIds.selectedAreas]: geojson(empty),
    [sourceIds.areas]: { ...geojson(empty), promoteId: 'id' },
    [sourceIds.siteDots]: { ...geojson(empty), promoteId: 'id' },
    [sourceIds.measures]: { ...geojson(empty), promoteId: 'id' },
    [sourceIds.origin]: geojson(empty),
  };
}

/**
 * Sets the features of a source, and shows its layers only while there are any: for a layer of an
 * empty source MapLibre would cut each tile of nothing. The promise of `setData` never rejects:
 * failures become the map's "error" event.
 * @param covered layers that stay hidden
 */
export function setFeatures(
  map: MapObject,
  id: string,
  features: FeatureCollection,
  covered: readonly string[] = [],
): void {
  const source = map.getSource(id);
  if (source !== undefined && hasFeatures(source)) void source.setData(features);
  showLayers(map, id, features.features.length > 0, covered);
}

/** The sources of the style are those of GeoJSON. */
const hasFeatures = (source: object): source is FeatureSource => 'setData' in source;

/** Shows or hides all layers of a source, but for those that stay hidden. */
export function showLayers(
  map: MapObject,
  source: string,
  shown: boolean,
  covered: readonly string[],
): void {
  for (const layer of map.getLayersOrder()) {
    if (map.getLayer(layer)?.source !== source) continue;
    const visibility = shown && !covered.includes(layer) ? 'visible' : 'none';
    if ((map.getLayoutProperty(layer, 'visibility') ?? 'visible') !== visibility)
      map.setLayoutProperty(layer, 'visibility', visibility);
  }
}

/** Layers as the map begins: those of sources that have no features yet are hidden. */
export const withoutEmpty = (
  layers: readonly LayerSpecification[],
  sources: ReturnType<typeof baseSources>,
): LayerSpecification[] =>
  layers.map((layer) => {
    const source = 'source' in layer ? sources[layer.source as keyof typeof sources] : undefined;
    if (source === undefined || source.data.features.length > 0) return layer;
    return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification;
  });

const geojson = (data: FeatureCollection, more = {}) => ({
  type: 'geojson' as const,
  data,
  ...more,
});

/** Names of all municipalities; the towns of the opening view have the first claim to the room. */
export function placeFeatures(topology: HessenTopology): FeatureCollection {
  const ranks = new Map(
    placeLabels.map(({ ags, name, rank }, order) => [ags, { name, rank, order }]),
  );
  const named = topology.objects.municipalities.geometries.filter(
    ({ properties }) => properties.unincorporated !== true,
  );
  return collection(
    named.map(({ id, properties: { name, label } }) => ({
      type: 'Feature',
      properties: ranks.get(id) ?? { name, rank: 4, order: ranks.size },
      geometry: { type: 'Point', coordinates: [...label] },
    })),
  );
}
