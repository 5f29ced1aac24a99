import type { FeatureCollection, Point } from 'geojson';
import type { ListedSite } from '../model/site';
import { type SymbolKind, symbolKind, symbolRadius } from '../model/symbol';
import { inBbox } from '../query/bbox';
import { areAmong } from '../query/columns';
import { countedEurAt } from '../query/money/moneyColumn';
import type { Query } from '../query/query';
import { AroundView } from './AroundView';
import { setFeatures } from './baseSources';
import { dotFilter, dotRadius } from './dotLayer';
import { symbolFeatures } from './features';
import { dotLayerId, nearestDotZoom, sourceIds } from './layerNames';
import type { MapObject } from './MapObject';
import type { ShownSites } from './mapOptions';
import { type MarkedSites, type MarksOfSites, moneyOf } from './SiteMarks';

/** One step of the zoom before symbols take the place of dots: then they are there in time. */
const readyZoom = nearestDotZoom - 0.25;

/**
 * Sites by the thousands. Farther off they are dots, which need no placing; all of them are sent once,
 * and a query only tells which are seen, and their radii where it counts other money. Near by those
 * around the view are symbols, as where there are few.
 */
export class ManySiteMarks implements MarksOfSites {
  readonly #map: MapObject;
  #all: readonly ListedSite[];
  readonly #currentYear: number;
  #shown: ShownSites | null = null;
  /** Whose symbols the source has. */
  readonly #around: AroundView;
  /** What sizes the dots. */
  #money = '';
  #loaded = false;

  constructor(map: MapObject, { sites, currentYear }: MarkedSites) {
    this.#map = map;
    this.#around = new AroundView(map);
    this.#all = sites;
    this.#currentYear = currentYear;
  }

  start(): void {
    this.#loaded = true;
    this.#send();
    this.#draw();
  }

  setSites(sites: readonly ListedSite[], query: Query, all: readonly ListedSite[]): boolean {
    this.#shown = { sites, query };
    if (all !== this.#all) {
      this.#all = all;
      this.#send();
    }
    this.#draw();
    return true;
  }

  /** All dots anew; what sizes them is to be told again. */
  #send(): void {
    if (!this.#loaded) return;
    this.#money = '';
    setFeatures(this.#map, sourceIds.siteDots, dotFeatures(this.#all));
  }

  look(): void {
    if (!this.#loaded) return;
    const near = this.#map.getZoom() >= readyZoom;
    if (near ? !this.#around.holds : this.#around.taken) this.#drawNear();
  }

  #draw(): void {
    if (!this.#loaded || this.#shown === null) return;
    const { sites, query } = this.#shown;
    this.#map.setFilter(dotLayerId, dotFilter(areAmong(this.#all, sites)));
    const money = moneyOf(query);
    if (money !== this.#money) this.#size(query);
    this.#money = money;
    this.#drawNear();
  }

  #size(query: Query): void {
    const eurAt = countedEurAt(this.#all, query);
    const radii = this.#all.map((_site, place) => Math.round(10 * symbolRadius(eurAt(place))) / 10);
    this.#map.setPaintProperty(dotLayerId, 'circle-radius' as never, dotRadius(radii) as never);
  }

  /** The symbols around the view; none farther off. */
  #drawNear(): void {
    const near = this.#map.getZoom() >= readyZoom;
    if (this.#shown === null || (!near && !this.#around.taken)) return;
    const { sites, query } = this.#shown;
    if (!near) this.#around.leave();
    const around = near ? this.#around.take() : null;
    const drawn = around === null ? [] : sites.filter((site) => inBbox(site, around));
    setFeatures(this.#map, sourceIds.sites, symbolFeatures(drawn, query, this.#currentYear));
  }
}

interface DotProperties {
  readonly id: string;
  /** Place among all sites. */
  readonly place: number;
  readonly kind?: SymbolKind;
}

/** Sites as dots. */
export const dotFeatures = (
  sites: readonly ListedSite[],
): FeatureCollection<Point, DotProperties> => ({
  type: 'FeatureCollection',
  features: sites.map(({ id, point, programmes: [programme] }, place) => ({
    type: 'Feature',
    properties: { id, place, ...(programme && { kind: symbolKind(programme) }) },
    geometry: { type: 'Point', coordinates: [...point] },
  })),
});
