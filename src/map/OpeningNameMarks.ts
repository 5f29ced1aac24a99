import type { FeatureCollection, LineString, Point } from 'geojson';
import {
  type NameObstacle,
  nameObstacles,
  nameStep,
  namesOfStep,
  type OpeningName,
  type Side,
} from '../model/geo/openingNames';
import type { ListedSite } from '../model/site';
import { hasMany } from '../model/symbol';
import { setFeatures } from './baseSources';
import { sourceIds } from './layerNames';
import type { MapObject } from './MapObject';

/** The names of the opening view: those of another zoom come when the map reaches it. */
export class OpeningNameMarks {
  readonly #map: MapObject;
  readonly #obstacles: readonly NameObstacle[];
  #drawn = -1;

  /**
   * @param sites all of them: names keep off each that a query may show. Thousands leave no room: then
   * names lie below them.
   */
  constructor(map: MapObject, sites: readonly ListedSite[]) {
    this.#map = map;
    this.#obstacles = hasMany(sites) ? [] : nameObstacles(sites);
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

/** What the layers read of a name; lines have none of it. */
type NameProperties = Partial<Pick<OpeningName, 'name' | 'size'>> & { readonly anchor?: string };

/** Points with names, and lines that lead to them. */
const nameFeatures = (
  names: readonly OpeningName[],
): FeatureCollection<LineString | Point, NameProperties> => ({
  type: 'FeatureCollection',
  features: names.flatMap(({ name, size, point, side, ledFrom }) => [
    ...(ledFrom === null
      ? []
      : [
          {
            type: 'Feature' as const,
            properties: {},
            geometry: { type: 'LineString' as const, coordinates: [[...ledFrom], [...point]] },
          },
        ]),
    {
      type: 'Feature',
      properties: { name, size, anchor: anchorOf(side) },
      geometry: { type: 'Point', coordinates: [...point] },
    },
  ]),
});

/** As the style calls that part of a text. */
function anchorOf([x, y]: Side): string {
  const parts = [['top', '', 'bottom'][y + 1], ['left', '', 'right'][x + 1]];
  return parts.filter(Boolean).join('-') || 'center';
}
