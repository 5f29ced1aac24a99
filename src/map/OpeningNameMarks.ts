import type { FeatureCollection, LineString, Point } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type NameObstacle,
  nameObstacles,
  nameStep,
  namesOfStep,
  type OpeningName,
} from '../model/geo/openingNames';
import type { Site } from '../model/site';
import { setFeatures } from './baseSources';
import { sourceIds } from './layerNames';

/** The names of the opening view: those of another zoom come when the map reaches it. */
export class OpeningNameMarks {
  readonly #map: MapLibreMap;
  readonly #obstacles: readonly NameObstacle[];
  #drawn = -1;

  /** @param sites all of them: names keep off each that a query may show */
  constructor(map: MapLibreMap, sites: readonly Site[]) {
    this.#map = map;
    this.#obstacles = nameObstacles(sites);
  }

  /** Call it with each picture, once the layers exist. */
  look(): void {
    const step = nameStep(this.#map.getZoom());
    if (step === this.#drawn) return;
    this.#drawn = step;
    const names = namesOfStep(this.#obstacles, step);
    setFeatures(this.#map, sourceIds.openingPlaces, nameFeatures(names));
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
