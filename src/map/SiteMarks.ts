import type { ListedSite } from '../model/site';
import { hasMany } from '../model/symbol';
import type { Query } from '../query/query';
import { setFeatures } from './baseSources';
import { symbolFeatures } from './features';
import { ownLayers, sourceIds } from './layerNames';
import type { MapObject } from './MapObject';
import type { MapOptions, ShownSites } from './mapOptions';

/** One step of the zoom before names are placed around symbols: then those that are gone give way in time. */
const readyZoom = ownLayers.names.minzoom - 0.25;

/** All sites that a query may show at first, and what the first picture shows of them. */
export type MarkedSites = Pick<MapOptions, 'sites' | 'first' | 'currentYear'>;

/** What puts sites on the map. */
export interface MarksOfSites {
  /** Call it once the layers exist. */
  readonly start: () => void;
  /**
   * Returns whether another picture comes.
   * @param all that a query may show: the draft of the Pflege page has others from time to time
   */
  readonly setSites: (
    sites: readonly ListedSite[],
    query: Query,
    all: readonly ListedSite[],
  ) => boolean;
  /** Call it with each picture. */
  readonly look: () => void;
}

/**
 * The symbols of sites. Those that a query does not find stay in the source and are not seen, by their
 * state: showing them again, or hiding others, cuts no tile anew and is painted with the next frame.
 * Only where the money that sizes them is counted otherwise, or where names want their room, the
 * source gets other features.
 */
export class SiteMarks implements MarksOfSites {
  readonly #map: MapObject;
  readonly #currentYear: number;
  #all: readonly ListedSite[];
  /** What is to be seen; null before the first. */
  #shown: ShownSites | null = null;
  /** Sites that the source has. */
  #drawn: ReadonlySet<string>;
  /** What sizes them. */
  #money: string;
  /** Sites whose state hides them. */
  readonly #hidden = new Set<string>();
  #loaded = false;

  constructor(map: MapObject, { sites, first, currentYear }: MarkedSites) {
    this.#map = map;
    this.#currentYear = currentYear;
    this.#all = sites;
    this.#drawn = new Set(first.sites.map(({ id }) => id));
    this.#money = moneyOf(first.query);
  }

  start(): void {
    this.#loaded = true;
    this.#draw();
  }

  setSites(sites: readonly ListedSite[], query: Query, all: readonly ListedSite[]): boolean {
    this.#shown = { sites, query };
    // What the source has is of others: even those with the same ids may be elsewhere.
    if (all !== this.#all) this.#drawn = new Set();
    this.#all = all;
    return this.#draw();
  }

  look(): void {
    const shown = this.#shown?.sites.length ?? 0;
    if (this.#drawn.size > shown && this.#isNear()) this.#draw();
  }

  /** Returns whether something has changed. */
  #draw(): boolean {
    if (!this.#loaded || this.#shown === null) return false;
    const { sites, query } = this.#shown;
    const ids = new Set(sites.map(({ id }) => id));
    const hides = this.#hide(ids);
    const money = moneyOf(query);
    const near = this.#isNear();
    const has = money === this.#money && sites.every(({ id }) => this.#drawn.has(id));
    if (has && (!near || this.#drawn.size === ids.size)) return hides;
    const drawn = near ? sites : this.#all;
    this.#money = money;
    this.#drawn = new Set(drawn.map(({ id }) => id));
    this.#hide(ids);
    setFeatures(this.#map, sourceIds.sites, symbolFeatures(drawn, query, this.#currentYear));
    return true;
  }

  /** Of the sites in the source only these are seen. Returns whether others were. */
  #hide(shown: ReadonlySet<string>): boolean {
    let changed = false;
    for (const id of this.#drawn) {
      const hidden = !shown.has(id);
      if (hidden === this.#hidden.has(id)) continue;
      changed = true;
      this.#map.setFeatureState({ source: sourceIds.sites, id }, { hidden });
      if (hidden) this.#hidden.add(id);
      else this.#hidden.delete(id);
    }
    return changed;
  }

  #isNear(): boolean {
    return this.#map.getZoom() >= readyZoom;
  }
}

/** The sites of the first picture, which are in the style; where there are thousands, dots come after it. */
export const firstSymbols = ({ sites, first, currentYear }: MarkedSites) =>
  symbolFeatures(hasMany(sites) ? [] : first.sites, first.query, currentYear);

/** The part of a query that counts money, and so sizes sites. */
export const moneyOf = ({ programmes, from, to }: Query): string =>
  JSON.stringify([programmes, from, to]);
