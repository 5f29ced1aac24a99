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

/**
 * The sources of the style: the embedded base map, and empty ones for the sites. Nothing is
 * fetched.
 */
export function baseSources(topology: HessenTopology) {
  const lines = Object.entries(boundaryLines(topology)).map(([level, geometry]) => ({
    type: 'Feature' as const,
    properties: { level },
    geometry,
  }));
  const land = { type: 'Feature' as const, properties: {}, geometry: stateArea(topology) };
  return {
    [sourceIds.land]: geojson(collection([land])),
    [sourceIds.lines]: geojson(collection(lines)),
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

/** Names of the opening view by rank, and of all municipalities as rank 3 for nearer views. */
function placeFeatures(topology: HessenTopology): FeatureCollection['features'] {
  const towns = topology.objects.municipalities.geometries
    .filter(({ properties }) => properties.unincorporated !== true)
    .map(({ properties }) => ({ name: properties.name, rank: 3, point: properties.label }));
  return [...placeLabels, ...towns].map(({ name, rank, point }) => ({
    type: 'Feature',
    properties: { name, rank },
    geometry: { type: 'Point', coordinates: [...point] },
  }));
}
