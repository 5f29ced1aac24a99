import type { ListedSite } from '../model/site';
import { hasMany, measureZoom } from '../model/symbol';
import { inBbox } from '../query/bbox';
import { emptyQuery, type Query } from '../query/query';
import { AroundView } from './AroundView';
import { setFeatures } from './baseSources';
import { type Highlight, noHighlight, stateWrites } from './featureStates';
import { hitMeasure } from './hit';
import { sourceIds } from './layerNames';
import type { MapObject, ScreenPoint } from './MapObject';
import { nameFilters } from './measureLayers';
import { type MeasurePlace, measureFeatures, measurePlaces } from './measurePlaces';

/** One step of the zoom before they are drawn: then they are there in time. */
const readyZoom = measureZoom - 1;

/** The places of measures on the map: their data and highlights. */
export class MeasureMarks {
  readonly #map: MapObject;
  #sites: readonly ListedSite[] = [];
  #query: Query = emptyQuery;
  /** Null until somebody is near enough to ask: of all sites they take long. */
  #places: readonly MeasurePlace[] | null = null;
  #highlight: Highlight = noHighlight;
  /** Keys of the measures whose names are highlighted. */
  #named = '';
  #loaded = false;
  /** Whether the source has them. */
  #drawn = false;
  /** Of thousands of sites only those here have places. */
  readonly #around: AroundView;

  constructor(map: MapObject) {
    this.#map = map;
    this.#around = new AroundView(map);
  }

  /** Call it once the layers exist and the places of measures have come. */
  start(): void {
    this.#loaded = true;
    this.look();
    this.#writeStates(noHighlight);
    this.#showNames();
  }

  /** Draws the measures of these sites that the query counts. */
  setSites(sites: readonly ListedSite[], query: Query): void {
    this.#sites = sites;
    this.#query = query;
    this.#places = null;
    this.#drawn = false;
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
    if (!this.#loaded || this.#map.getZoom() < measureZoom) return null;
    return hitMeasure(this.#map, point, this.#made(), reachPx);
  }

  /** Call it with each picture: what no zoom near this one shows is not sent to the worker. */
  look(): void {
    if (!this.#loaded || this.#map.getZoom() < readyZoom) return;
    const hasLeft = hasMany(this.#sites) && !this.#around.holds;
    if (this.#drawn && !hasLeft) return;
    if (hasLeft) this.#places = null;
    this.#drawn = true;
    setFeatures(this.#map, sourceIds.measures, measureFeatures(this.#made()));
  }

  #made(): readonly MeasurePlace[] {
    this.#places ??= measurePlaces(this.#nearBy(), this.#query);
    return this.#places;
  }

  #nearBy(): readonly ListedSite[] {
    if (!hasMany(this.#sites)) return this.#sites;
    const around = this.#around.take();
    return this.#sites.filter((site) => inBbox(site, around));
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
