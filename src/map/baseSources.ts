import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { HessenTopology } from '../model/geo/boundaries';
import { boundaryLines, stateArea } from '../model/geo/boundaryLines';
import { placeLabels } from '../model/geo/placeLabels';
import { sourceIds } from './layerNames';

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
 * The sources of the style: the embedded base map, and empty ones for the sites. Nothing is
 * fetched.
 */
export function baseSources(topology: HessenTopology) {
  return {
    [sourceIds.land]: geojson(landFeatures(topology)),
    [sourceIds.rivers]: geojson(empty),
    [sourceIds.railways]: geojson(empty),
    [sourceIds.lines]: geojson(boundaryFeatures(topology)),
    [sourceIds.quarters]: geojson(empty),
    [sourceIds.quarterNames]: geojson(empty),
    [sourceIds.stops]: geojson(empty),
    [sourceIds.openingPlaces]: geojson(empty),
    [sourceIds.places]: geojson(collection(placeFeatures(topology))),
    [sourceIds.selectedAreas]: geojson(empty),
    [sourceIds.areas]: { ...geojson(empty), promoteId: 'id' },
    [sourceIds.sites]: { ...geojson(empty), promoteId: 'id' },
    [sourceIds.measures]: { ...geojson(empty), promoteId: 'id' },
    [sourceIds.origin]: geojson(empty),
  };
}

/**
 * Sets the features of a source. The promise never rejects: failures become the map's "error"
 * event.
 */
export function setFeatures(map: MapLibreMap, id: string, features: FeatureCollection): void {
  void map.getSource<GeoJSONSource>(id)?.setData(features);
}

const geojson = (data: FeatureCollection, more = {}) => ({
  type: 'geojson' as const,
  data,
  ...more,
});

/** Names of all municipalities; those of the opening view have the first claim to the room. */
function placeFeatures(topology: HessenTopology): FeatureCollection['features'] {
  const ranks = new Map(placeLabels.map(({ name, rank }) => [name, rank]));
  return topology.objects.municipalities.geometries
    .filter(({ properties }) => properties.unincorporated !== true)
    .map(({ properties: { name, label } }) => ({
      type: 'Feature',
      properties: { name, order: ranks.get(name) ?? 3 },
      geometry: { type: 'Point', coordinates: [...label] },
    }));
}
