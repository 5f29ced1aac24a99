import type { Map as MapLibreMap } from 'maplibre-gl';
import { placeLabels } from '../model/geo/placeLabels';
import type { Site } from '../model/site';
import { symbolKind, symbolRadius } from '../model/symbol';
import { countedEur, shownProgramme } from '../query/money/counted';
import type { Query } from '../query/query';
import { setFeatures } from './baseSources';
import { ownLayers, sourceIds, symbolReach } from './layerNames';
import { type DrawnSymbol, openingNames } from './openingNames';

/** The names of the opening view: placed anew whenever symbols or the zoom change. */
export class OpeningNameMarks {
  readonly #map: MapLibreMap;
  #symbols: readonly DrawnSymbol[] = [];
  /** The zoom for which names are placed; null: they must be placed. */
  #zoom: number | null = null;
  #drawn = '';

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** The symbols that are drawn, as the query sizes them. */
  setSites(sites: readonly Site[], query: Query): void {
    this.#symbols = sites.flatMap((site) => symbolOf(site, query));
    this.#zoom = null;
  }

  /** Call it with each picture, once the layers exist. */
  look(): void {
    const zoom = this.#map.getZoom();
    if (zoom === this.#zoom || zoom >= ownLayers.names.minzoom) return;
    this.#zoom = zoom;
    const names = openingNames(placeLabels, this.#symbols, zoom);
    const drawn = JSON.stringify(names);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    setFeatures(this.#map, sourceIds.openingPlaces, names);
  }
}

function symbolOf(site: Site, query: Query): readonly DrawnSymbol[] {
  const programme = shownProgramme(site, query);
  if (programme === undefined) return [];
  const amount = countedEur(site, query);
  const reach = symbolRadius(amount) * symbolReach(symbolKind(programme), amount === null);
  return [{ point: site.symbolPoint, reach }];
}
