import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { streetZoom } from '../../model/operator/baseMap';
import type { StreetStyle, StreetTiles } from '../../model/operator/streetStyle';
import type { Palette } from '../palette';
import { streetLayers, streetPrefix } from './streetLayers';

/** The part of MapLibre's map that drawing needs. */
type Canvas = Pick<
  MapLibreMap,
  | 'addLayer'
  | 'addSource'
  | 'getLayer'
  | 'removeLayer'
  | 'removeSource'
  | 'setLayerZoomRange'
  | 'setPaintProperty'
>;

/** Our own layers, between which the streets are inserted. */
export interface OwnLayers {
  /** Foreign backgrounds and lines go below this one, foreign names below the other. */
  readonly aboveGround: string;
  readonly aboveNames: string;
  /** Our place names and their minimum zoom: those of the service replace them. */
  readonly names: { readonly id: string; readonly minzoom: number };
}

const anyZoom = 24;

/** Inserts the layers of a foreign style between our own, and removes them again. */
export class StreetDrawing {
  readonly #map: Canvas;
  readonly #own: OwnLayers;
  #style: StreetStyle | null = null;
  #layers: readonly LayerSpecification[] = [];
  /** While layers are added, MapLibre reports their faults. */
  #adding = false;

  constructor(map: Canvas, own: OwnLayers) {
    this.#map = map;
    this.#own = own;
  }

  get hasLayers(): boolean {
    return this.#layers.length > 0;
  }

  get adding(): boolean {
    return this.#adding;
  }

  /** Adds what MapLibre accepts and drops the rest; false where nothing is left. */
  add(style: StreetStyle, palette: Palette): boolean {
    const map = this.#map;
    this.#style = style;
    this.#adding = true;
    for (const [id, tiles] of Object.entries(style.sources))
      map.addSource(streetPrefix + id, toSource(tiles));
    const layers = streetLayers(style, palette);
    for (const layer of layers) {
      try {
        map.addLayer(layer, layer.type === 'symbol' ? this.#own.aboveNames : this.#own.aboveGround);
      } catch {
        // Too broken even for an error event of MapLibre.
      }
    }
    this.#layers = layers.filter(({ id }) => map.getLayer(id) !== undefined);
    this.#adding = false;
    return this.#layers.length > 0;
  }

  /** Repaints in the colours of the current theme. */
  repaint(palette: Palette): void {
    if (this.#style === null) return;
    for (const { id, paint } of streetLayers(this.#style, palette)) {
      if (this.#map.getLayer(id) === undefined) continue;
      for (const [name, value] of Object.entries(paint ?? {}))
        if (name.endsWith('-color')) this.#map.setPaintProperty(id, name as never, value as never);
    }
  }

  /** Prevents duplicate names: once those of the service are there, ours end where they begin. */
  replaceNames(): void {
    const { id, minzoom } = this.#own.names;
    const replaced = this.#layers.some(({ type }) => type === 'symbol');
    this.#map.setLayerZoomRange(id, minzoom, replaced ? streetZoom : anyZoom);
  }

  /** Removes all of it; MapLibre aborts pending requests. */
  clear(): void {
    if (this.#style === null) return;
    for (const { id } of this.#layers) this.#map.removeLayer(id);
    for (const id of Object.keys(this.#style.sources)) this.#map.removeSource(streetPrefix + id);
    this.#layers = [];
    this.#style = null;
    this.replaceNames();
  }
}

function toSource({ tiles, minzoom, maxzoom, bounds }: StreetTiles) {
  return {
    type: 'vector' as const,
    tiles: [...tiles],
    ...(minzoom === undefined ? {} : { minzoom }),
    ...(maxzoom === undefined ? {} : { maxzoom }),
    ...(bounds === undefined ? {} : { bounds }),
  };
}
