import type { FeatureCollection, LineString, Point } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  largeNamesOf,
  nameStep,
  type OpeningName,
  openingNamesOf,
} from '../model/geo/openingNames';
import { largeNameZooms, nameZooms } from '../model/geo/openingView';
import type { Site } from '../model/site';
import { setFeatures } from './baseSources';
import { sourceIds } from './layerNames';

const zooms = [...nameZooms, ...largeNameZooms];

/** The names of the opening view: those of another zoom come when the map reaches it. */
export class OpeningNameMarks {
  readonly #map: MapLibreMap;
  readonly #names: readonly (readonly OpeningName[])[];
  #drawn = -1;

  /** @param sites all of them: names keep off each that a query may show */
  constructor(map: MapLibreMap, sites: readonly Site[]) {
    this.#map = map;
    this.#names = [...openingNamesOf(sites), ...largeNamesOf(sites)];
  }

  /** Call it with each picture, once the layers exist. */
  look(): void {
    const zoom = this.#map.getZoom();
    const step = nameStep(zooms, zoom);
    if (step === this.#drawn || step >= this.#names.length) return;
    this.#drawn = step;
    setFeatures(this.#map, sourceIds.openingPlaces, nameFeatures(this.#names[step] ?? []));
  }
}

/** Points with names, and lines that lead to them. */
const nameFeatures = (
  names: readonly OpeningName[],
): FeatureCollection<LineString | Point, { name?: string; size?: number }> => ({
  type: 'FeatureCollection',
  features: names.flatMap(({ name, size, point, leader }) => [
    ...(leader === null
      ? []
      : [
          {
            type: 'Feature' as const,
            properties: {},
            geometry: { type: 'LineString' as const, coordinates: leader.map((end) => [...end]) },
          },
        ]),
    {
      type: 'Feature',
      properties: { name, size },
      geometry: { type: 'Point', coordinates: [...point] },
    },
  ]),
});
