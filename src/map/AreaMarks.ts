import type { Boundaries } from '../model/geo/boundaries';
import type { ListedSite } from '../model/site';
import { hasMany } from '../model/symbol';
import { inBbox } from '../query/bbox';
import { AroundView } from './AroundView';
import { setFeatures } from './baseSources';
import { areaFeatures } from './features';
import { areaZoom, sourceIds } from './layerNames';
import type { MapObject } from './MapObject';

/** One step of the zoom before they are drawn: then they are there in time. */
const readyZoom = areaZoom - 1;

/**
 * The areas of sites. Farther off only that of the selected site is drawn, so no other is sent to the
 * worker and cut into tiles with each change of the filters; of thousands near by those around the view.
 */
export class AreaMarks {
  readonly #map: MapObject;
  #sites: readonly ListedSite[] | null = null;
  #selected: string | null = null;
  #near: Boundaries | null = null;
  #loaded = false;
  /** The areas that the source has: those near by, or that of the selected site at most. */
  #all = false;
  /** Near by, where there are thousands. */
  readonly #around: AroundView;
  /** It has none, as in the beginning: nothing needs to be taken from it. */
  #empty = true;

  constructor(map: MapObject) {
    this.#map = map;
    this.#around = new AroundView(map);
  }

  /** Call it once the layers exist and the boundaries of sites have come. */
  start(): void {
    this.#loaded = true;
    this.#draw();
  }

  setSites(sites: readonly ListedSite[]): void {
    this.#sites = sites;
    this.#draw();
  }

  setSelected(selected: string | null): void {
    if (selected === this.#selected) return;
    this.#selected = selected;
    if (!this.#all) this.#draw();
  }

  /** The borders in detail. */
  setNear(near: Boundaries): void {
    this.#near = near;
    this.#draw();
  }

  /** Call it with each picture. */
  look(): void {
    if (!this.#isNear()) return;
    const isPart = this.#sites !== null && hasMany(this.#sites);
    if (!this.#all || (isPart && !this.#around.holds)) this.#draw();
  }

  #draw(): void {
    if (!this.#loaded || this.#sites === null) return;
    this.#all = this.#isNear();
    const shown = this.#all ? this.#nearBy(this.#sites) : this.#selectedOf(this.#sites);
    // Each source that is set anew has to be waited for.
    if (shown.length === 0 && this.#empty) return;
    this.#empty = shown.length === 0;
    setFeatures(this.#map, sourceIds.areas, areaFeatures(shown, this.#near));
  }

  #selectedOf(sites: readonly ListedSite[]): readonly ListedSite[] {
    return sites.filter(({ id }) => id === this.#selected);
  }

  #nearBy(sites: readonly ListedSite[]): readonly ListedSite[] {
    if (!hasMany(sites)) return sites;
    const around = this.#around.take();
    return sites.filter((site) => site.id === this.#selected || inBbox(site, around));
  }

  #isNear(): boolean {
    return this.#map.getZoom() >= readyZoom;
  }
}
