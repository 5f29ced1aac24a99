import { project } from '../model/geo/mercator';

type Listener = (event: Readonly<Record<string, unknown>>) => void;

/** A call of the map: method, then arguments. */
type Call = readonly [method: string, ...args: unknown[]];

interface StyleLayer {
  readonly id: string;
  readonly source?: string;
  readonly layout?: Readonly<Record<string, unknown>>;
}

/**
 * Replaces MapLibre's `Map` in tests without WebGL: records calls, reports what a test lets it
 * report, and throws when it is used after its removal.
 */
export class FakeMap {
  /** All maps since `reset`, the removed ones among them. */
  static readonly made: FakeMap[] = [];
  /** Makes the constructor throw, as on a device that can draw nothing. */
  static failure: Error | null = null;

  /** Whether the device gives out contexts of WebGL. */
  static webGl = true;

  static reset(): void {
    FakeMap.made.length = 0;
    FakeMap.failure = null;
    FakeMap.webGl = true;
  }

  /** The only map. Throws where there is none or more than one. */
  static only(): FakeMap {
    const [map, ...others] = FakeMap.made;
    if (map === undefined || others.length > 0) throw new Error(`${FakeMap.made.length} maps`);
    return map;
  }

  readonly calls: Call[] = [];
  readonly options: Readonly<Record<string, unknown>>;
  readonly touchZoomRotate = { disableRotation: () => this.#call('touchZoomRotate off') };
  readonly keyboard = { disableRotation: () => this.#call('keyboard rotation off') };
  readonly canvas = document.createElement('canvas');
  readonly #canvasContainer = document.createElement('div');
  removed = false;
  zoom = 7;
  /** Ids that `queryRenderedFeatures` finds, by layer. */
  drawn: Readonly<Record<string, readonly string[]>> = {};
  /** Ids of layers that were added and not removed. */
  readonly added = new Set<string>();
  /** Ids of layers that the map will reject. */
  refused: readonly string[] = [];
  readonly #listeners = new Map<string, Listener[]>();
  /** Properties that were set, by layer and name. */
  readonly #layout = new Map<string, unknown>();

  constructor(options: Readonly<Record<string, unknown>>) {
    if (FakeMap.failure !== null) throw FakeMap.failure;
    this.options = options;
    this.#writeTexts(Object(options.locale));
    FakeMap.made.push(this);
  }

  /** Fires an event, as MapLibre would. */
  fire(type: string, event: Readonly<Record<string, unknown>> = {}): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event);
  }

  /** A pointer event as MapLibre reports it; (0, 0) is the north-west corner of the world. */
  point(type: string, x: number, y: number, pointerType = 'mouse'): void {
    this.fire(type, { point: { x, y }, originalEvent: { pointerType } });
  }

  listenerCount(type: string): number {
    return this.#listeners.get(type)?.length ?? 0;
  }

  /** Arguments of each call of a method, in order. */
  callsOf(method: string): readonly (readonly unknown[])[] {
    return this.calls.filter(([name]) => name === method).map(([, ...args]) => args);
  }

  /** The last data of a source, or undefined where none was set. */
  dataOf(sourceId: string): unknown {
    return this.callsOf('setData').findLast(([id]) => id === sourceId)?.[1];
  }

  #firstDataOf(sourceId: string): unknown {
    const sources = Object(Object(this.options.style).sources);
    return Object(sources[sourceId]).data;
  }

  /** Ids in the data that a source has that no state hides. */
  seenOf(sourceId: string): readonly string[] {
    const hidden = new Map(
      this.callsOf('setFeatureState')
        .map(([target, state]) => ({ ...Object(target), ...Object(state) }))
        .filter(({ source, hidden }) => source === sourceId && hidden !== undefined)
        .map(({ id, hidden }) => [id, hidden]),
    );
    const features: readonly { readonly properties: { readonly id: string } }[] =
      Object(this.dataOf(sourceId) ?? this.#firstDataOf(sourceId)).features ?? [];
    return features.map(({ properties: { id } }) => id).filter((id) => hidden.get(id) !== true);
  }

  on(type: string, listener: Listener): this {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
    return this;
  }

  remove(): void {
    this.#call('remove');
    this.removed = true;
  }

  getSource(id: string) {
    return { setData: (data: unknown) => this.#call('setData', id, data) };
  }

  queryRenderedFeatures(_where: unknown, { layers }: { readonly layers: readonly string[] }) {
    const ids = layers.flatMap((layer) => this.drawn[layer] ?? []);
    return ids.map((id) => ({ properties: { id } }));
  }

  project([lng, lat]: readonly [number, number]) {
    const [x, y] = project([lng, lat], this.zoom);
    return { x, y };
  }

  cameraForBounds(bounds: unknown, options: unknown) {
    return { bounds, options };
  }

  /** Result of `getBounds`. */
  bounds: readonly [number, number, number, number] = [7.5, 49.3, 10.5, 51.7];
  getBounds = () => ({
    getWest: () => this.bounds[0],
    getSouth: () => this.bounds[1],
    getEast: () => this.bounds[2],
    getNorth: () => this.bounds[3],
  });
  getCenter = () => ({
    lng: (this.bounds[0] + this.bounds[2]) / 2,
    lat: (this.bounds[1] + this.bounds[3]) / 2,
  });
  getZoom = () => this.zoom;
  moving = false;
  isMoving = () => this.moving;
  isSourceLoaded = () => true;
  getLayersOrder = () => [...this.#styleLayers().map(({ id }) => id), ...this.added];
  getLayer = (id: string) => this.#styleLayer(id) ?? (this.added.has(id) ? { id } : undefined);
  getCanvas = () => this.canvas;
  getCanvasContainer = () => this.#canvasContainer;
  addImage = (...args: unknown[]) => this.#call('addImage', ...args);
  updateImage = (...args: unknown[]) => this.#call('updateImage', ...args);
  setPaintProperty = (...args: unknown[]) => this.#call('setPaintProperty', ...args);
  setFilter = (...args: unknown[]) => this.#call('setFilter', ...args);
  setLayoutProperty = (layer: string, name: string, value: unknown): void => {
    this.#call('setLayoutProperty', layer, name, value);
    this.#layout.set(`${layer} ${name}`, value);
  };
  getLayoutProperty = (layer: string, name: string): unknown =>
    this.#layout.get(`${layer} ${name}`) ?? this.#styleLayer(layer)?.layout?.[name];
  setFeatureState = (...args: unknown[]) => this.#call('setFeatureState', ...args);
  fitBounds = (...args: unknown[]) => this.#call('fitBounds', ...args);
  easeTo = (...args: unknown[]) => this.#call('easeTo', ...args);
  jumpTo = (...args: unknown[]) => this.#call('jumpTo', ...args);
  zoomIn = (...args: unknown[]) => this.#call('zoomIn', ...args);
  zoomOut = (...args: unknown[]) => this.#call('zoomOut', ...args);

  addSource = (...args: unknown[]) => this.#call('addSource', ...args);
  removeSource = (...args: unknown[]) => this.#call('removeSource', ...args);
  setLayerZoomRange = (...args: unknown[]) => this.#call('setLayerZoomRange', ...args);

  addLayer(layer: { readonly id: string }, before: string): void {
    this.#call('addLayer', layer, before);
    const { id } = layer;
    if (this.refused.includes(id)) this.fire('error', { error: new Error(`${id} is broken`) });
    else this.added.add(id);
  }

  removeLayer(id: string): void {
    this.#call('removeLayer', id);
    this.added.delete(id);
  }

  /** Writes its texts once, at construction, as MapLibre does on a computer without a key ⌘. */
  #writeTexts(locale: Readonly<Record<string, string>>): void {
    this.canvas.setAttribute('aria-label', locale['Map.Title'] ?? '');
    for (const [device, key] of [
      ['desktop', 'WindowsHelpText'],
      ['mobile', 'MobileHelpText'],
    ] as const) {
      const message = document.createElement('div');
      message.className = `maplibregl-${device}-message`;
      message.textContent = locale[`CooperativeGesturesHandler.${key}`] ?? '';
      this.#canvasContainer.append(message);
    }
  }

  #styleLayers(): readonly StyleLayer[] {
    return (this.options.style as { readonly layers: readonly StyleLayer[] }).layers;
  }

  #styleLayer = (id: string): StyleLayer | undefined =>
    this.#styleLayers().find((layer) => layer.id === id);

  #call(...call: [string, ...unknown[]]): void {
    if (this.removed) throw new Error(`${call[0]} after remove()`);
    this.calls.push(call);
  }
}
