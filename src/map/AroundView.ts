import type { Bbox } from '../query/bbox';
import type { MapObject } from './MapObject';

/**
 * The part of the map for which things are drawn that are too many to be drawn all: the view, and half of
 * its width and height on each side, so that who pans a little needs no others.
 */
export class AroundView {
  readonly #map: Pick<MapObject, 'getBounds'>;
  #bbox: Bbox | null = null;

  constructor(map: Pick<MapObject, 'getBounds'>) {
    this.#map = map;
  }

  /** From now on things are drawn for the part around the view, which is returned. */
  take(): Bbox {
    const [west, south, east, north] = this.#view();
    const [x, y] = [(east - west) / 2, (north - south) / 2];
    this.#bbox = [west - x, south - y, east + x, north + y];
    return this.#bbox;
  }

  /** Nothing is drawn any more. */
  leave(): void {
    this.#bbox = null;
  }

  /** Whether things are drawn for some part. */
  get taken(): boolean {
    return this.#bbox !== null;
  }

  /** Whether things are drawn for all that is in view. */
  get holds(): boolean {
    if (this.#bbox === null) return false;
    const [west, south, east, north] = this.#view();
    const [left, bottom, right, top] = this.#bbox;
    return west >= left && south >= bottom && east <= right && north <= top;
  }

  #view(): Bbox {
    const bounds = this.#map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }
}
