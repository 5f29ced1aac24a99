import type { ListedSite } from '../model/site';
import { measureZoom } from '../model/symbol';
import type { Query } from '../query/query';
import { setFeatures } from './baseSources';
import { type Highlight, noHighlight, stateWrites } from './featureStates';
import { hitMeasure } from './hit';
import { sourceIds } from './layerNames';
import type { MapObject, ScreenPoint } from './MapObject';
import type { ShownSites } from './mapOptions';
import { nameFilters } from './measureLayers';
import { type MeasurePlace, measureFeatures, measurePlaces } from './measurePlaces';

/** One step of the zoom before they are drawn: then they are there in time. */
const readyZoom = measureZoom - 1;

/** The places of measures on the map: their data and highlights. */
export class MeasureMarks {
  readonly #map: MapObject;
  /** What is to be drawn, once places have come; null before the first. */
  #shown: ShownSites | null = null;
  #places: readonly MeasurePlace[] = [];
  #highlight: Highlight = noHighlight;
  /** Keys of the measures whose names are highlighted. */
  #named = '';
  #loaded = false;
  /** The places that the source has. */
  #drawn: readonly MeasurePlace[] = [];

  constructor(map: MapObject) {
    this.#map = map;
  }

  /** Call it once the layers exist and the places of measures have come. */
  start(): void {
    this.#loaded = true;
    this.#place();
    this.#writeStates(noHighlight);
    this.#showNames();
  }

  /** Draws the measures of these sites that the query counts. */
  setSites(sites: readonly ListedSite[], query: Query): void {
    this.#shown = { sites, query };
    this.#place();
  }

  #place(): void {
    if (!this.#loaded || this.#shown === null) return;
    this.#places = measurePlaces(this.#shown.sites, this.#shown.query);
    this.look();
  }

  /** Highlights a selected and a hovered measure, by their keys. */
  setHighlight(highlight: Highlight): void {
    const before = this.#highlight;
    this.#highlight = highlight;
    this.#writeStates(before);
    this.#showNames();
  }

  /** The measure at a point of the screen. */
  at(point: ScreenPoint, reachPx: number): MeasurePlace | null {
    return hitMeasure(this.#map, point, this.#places, reachPx);
  }

  /** Call it with each picture: what no zoom near this one shows is not sent to the worker. */
  look(): void {
    if (!this.#loaded || this.#drawn === this.#places || this.#map.getZoom() < readyZoom) return;
    this.#drawn = this.#places;
    setFeatures(this.#map, sourceIds.measures, measureFeatures(this.#places));
  }

  #showNames(): void {
    const { selected, hovered } = this.#highlight;
    const keys = [selected, hovered].filter((key) => key !== null);
    if (!this.#loaded || keys.join() === this.#named) return;
    this.#named = keys.join();
    for (const [layer, filter] of Object.entries(nameFilters(keys)))
      this.#map.setFilter(layer, filter);
  }

  #writeStates(before: Highlight): void {
    if (!this.#loaded) return;
    for (const { id, state } of stateWrites(before, this.#highlight))
      this.#map.setFeatureState({ source: sourceIds.measures, id }, state);
  }
}
