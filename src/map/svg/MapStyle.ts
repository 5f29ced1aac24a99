import {
  type FilterSpecification,
  featureFilter,
  type LayerSpecification,
  latest,
  normalizePropertyExpression,
  type StylePropertySpecification,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import { project } from '../../model/geo/mercator';
import type { LngLat } from '../../model/site';
import { symbolZoom } from '../../model/symbol';
import { isInside, type Part, partsOf } from './geometry';

/** A feature of a source, with its shape. */
export interface StyledFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly parts: readonly Part[];
  /** What layers make of it can differ by this. */
  readonly state: Readonly<Record<string, boolean>>;
  readonly feature: Feature;
}

/** A layer, whose properties can be asked for at a zoom and for a feature. */
export interface StyledLayer {
  readonly id: string;
  readonly type: LayerSpecification['type'];
  readonly source?: string;
  readonly visibility: 'visible' | 'none';
  /** The value of a property of the style; its default where the layer has none. */
  readonly value: (name: string, zoom: number, feature?: StyledFeature) => unknown;
  readonly has: (name: string) => boolean;
}

type Evaluate = (zoom: number, feature?: StyledFeature) => unknown;

/**
 * The layers and sources of the map, in the words of MapLibre's style: its own library reads the
 * expressions, so that both maps draw the same.
 */
export class MapStyle {
  readonly #layers: Layer[];
  readonly #sources = new Map<string, readonly StyledFeature[]>();
  readonly #states = new Map<string, Readonly<Record<string, boolean>>>();

  constructor({ layers, sources }: StyleSpecification) {
    this.#layers = layers.map((layer) => new Layer(layer));
    for (const [id, source] of Object.entries(sources)) {
      const data = source.type === 'geojson' ? source.data : undefined;
      this.setFeatures(id, isCollection(data) ? data : { type: 'FeatureCollection', features: [] });
    }
  }

  /** From bottom to top. */
  get layers(): readonly StyledLayer[] {
    return this.#layers;
  }

  layer = (id: string): StyledLayer | undefined => this.#layer(id);
  hasSource = (id: string): boolean => this.#sources.has(id);

  setFeatures(source: string, { features }: FeatureCollection): void {
    this.#sources.set(
      source,
      features.map((feature) => {
        const properties = feature.properties ?? {};
        const key = stateKey(source, properties.id);
        const state = () => this.#states.get(key) ?? noState;
        return {
          properties,
          feature,
          parts: partsOf(feature.geometry),
          get state() {
            return state();
          },
        };
      }),
    );
  }

  setState(
    { source, id }: { readonly source: string; readonly id: string },
    state: Readonly<Record<string, boolean>>,
  ): void {
    const key = stateKey(source, id);
    this.#states.set(key, { ...this.#states.get(key), ...state });
  }

  setVisibility(id: string, visibility: 'visible' | 'none'): void {
    const layer = this.#layer(id);
    if (layer !== undefined) layer.visibility = visibility;
  }

  setPaint(id: string, name: string, value: unknown): void {
    this.#layer(id)?.set(name, value);
  }

  setFilter(id: string, filter: FilterSpecification): void {
    this.#layer(id)?.setFilter(filter);
  }

  /** The features that a layer draws at a zoom; none where it is hidden. */
  drawn(id: string, zoom: number): readonly StyledFeature[] {
    const layer = this.#layer(id);
    if (layer?.source === undefined || !layer.isShownAt(zoom)) return [];
    return (this.#sources.get(layer.source) ?? []).filter((feature) => layer.takes(feature, zoom));
  }

  /** The areas at a place that these layers draw, the uppermost first. */
  areasAt([lng, lat]: LngLat, zoom: number, layers: readonly string[]): readonly StyledFeature[] {
    const [x, y] = project([lng, lat], symbolZoom);
    return layers
      .flatMap((id) => this.drawn(id, zoom))
      .filter(({ parts }) => isInside(parts, x, y))
      .toReversed();
  }

  #layer = (id: string): Layer | undefined => this.#layers.find((layer) => layer.id === id);
}

const noState: Readonly<Record<string, boolean>> = {};
const stateKey = (source: string, id: unknown): string => `${source} ${String(id)}`;

const isCollection = (data: unknown): data is FeatureCollection =>
  typeof data === 'object' && data !== null && 'features' in data;

class Layer implements StyledLayer {
  readonly id: string;
  readonly type: LayerSpecification['type'];
  readonly source?: string;
  visibility: 'visible' | 'none';
  readonly #minZoom: number;
  readonly #maxZoom: number;
  readonly #values = new Map<string, Evaluate>();
  readonly #named = new Set<string>();
  #takes: (feature: StyledFeature, zoom: number) => boolean = () => true;

  constructor(layer: LayerSpecification) {
    this.id = layer.id;
    this.type = layer.type;
    if ('source' in layer) this.source = layer.source;
    this.visibility = layer.layout?.visibility === 'none' ? 'none' : 'visible';
    this.#minZoom = layer.minzoom ?? 0;
    this.#maxZoom = layer.maxzoom ?? Number.POSITIVE_INFINITY;
    for (const [name, value] of Object.entries({ ...layer.layout, ...layer.paint }))
      if (name !== 'visibility') this.set(name, value);
    if ('filter' in layer && layer.filter !== undefined) this.setFilter(layer.filter);
  }

  set(name: string, value: unknown): void {
    this.#named.add(name);
    this.#values.set(name, evaluator(this.#specification(name), name, value));
  }

  setFilter(filter: FilterSpecification): void {
    const { filter: takes } = featureFilter(filter, `layers[0].filter`);
    this.#takes = ({ properties }, zoom) => takes({ zoom }, { type: 'Point', properties });
  }

  isShownAt = (zoom: number): boolean =>
    this.visibility === 'visible' && zoom >= this.#minZoom && zoom < this.#maxZoom;

  takes = (feature: StyledFeature, zoom: number): boolean => this.#takes(feature, zoom);
  has = (name: string): boolean => this.#named.has(name);

  value = (name: string, zoom: number, feature?: StyledFeature): unknown => {
    const known = this.#values.get(name);
    if (known !== undefined) return known(zoom, feature);
    const byDefault = evaluator(this.#specification(name), name, undefined);
    this.#values.set(name, byDefault);
    return byDefault(zoom, feature);
  };

  #specification(name: string): StylePropertySpecification {
    const groups = latest as unknown as Readonly<
      Record<string, Readonly<Record<string, StylePropertySpecification>>>
    >;
    const found = groups[`paint_${this.type}`]?.[name] ?? groups[`layout_${this.type}`]?.[name];
    if (found === undefined) throw new Error(`${this.type} has no ${name}`);
    return found;
  }
}

function evaluator(
  specification: StylePropertySpecification,
  name: string,
  value: unknown,
): Evaluate {
  const named = value ?? specification.default;
  if (named === undefined) return () => undefined;
  const expression = normalizePropertyExpression(
    named as never,
    `layers[0].paint.${name}`,
    specification,
  );
  return (zoom, feature): unknown =>
    expression.evaluate(
      { zoom },
      { type: 'Point', properties: feature?.properties ?? {} },
      feature?.state ?? noState,
    );
}
