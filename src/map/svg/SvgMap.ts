import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Camera } from '../cameraLimits';
import type { Corners, Fit, MapObject, MapSetup, Move, ScreenPoint } from '../MapObject';
import type { Palette } from '../palette';
import { symbolImages } from '../symbolImages';
import { type GestureStep, hearGestures } from './gestures';
import { MapPicture } from './MapPicture';
import { MapStyle } from './MapStyle';
import styles from './SvgMap.module.css';
import { between, cameraFor, pixelOf, placeAt, type Size, shifted, zoomedAt } from './svgCamera';
import '../mapLibre.css';

type Listener = (event: never) => void;

/** A movement with a time, on its way. */
interface Way {
  readonly from: Camera;
  readonly to: Camera;
  readonly began: number;
  readonly duration: number;
}

/**
 * The map as SVG: the same layers, sources, images, camera and events as MapLibre, without WebGL. A
 * moving map shows the picture before it, shifted and scaled; at rest it is drawn anew.
 */
export class SvgMap implements MapObject {
  readonly #setup: MapSetup;
  readonly #root = document.createElement('div');
  readonly #style: MapStyle;
  readonly #picture: MapPicture;
  readonly #listeners = new Map<string, Listener[]>();
  readonly #sizes: ResizeObserver;
  readonly #endGestures: () => void;
  #size: Size;
  #camera: Camera;
  /** The event data of the movement that is on; null at rest. */
  #moving: object | null = null;
  #way: Way | null = null;
  #frame = 0;
  #stale = true;

  constructor(setup: MapSetup) {
    this.#setup = setup;
    this.#size = sizeOf(setup.container);
    this.#style = new MapStyle(setup.style);
    this.#picture = new MapPicture(this.#style, setup.locale['Map.Title'] ?? '');
    this.#camera = setup.constrain(
      'bounds' in setup.first
        ? cameraFor(setup.first.bounds, setup.first.fitBoundsOptions, this.#size)
        : { centre: setup.first.center, zoom: setup.first.zoom },
    );
    this.#build();
    this.#endGestures = hearGestures(
      this.#root,
      {
        step: (step, originalEvent) => this.#step(step, originalEvent),
        end: () => this.#rest(),
        leap: (step, originalEvent) => this.#goTo(this.#after(step), leapMs, { originalEvent }),
        point: (type, point, originalEvent) => this.#fire(type, { point, originalEvent }),
        leave: () => this.#fire('mouseout', {}),
        hint: () => this.#hint(),
      },
      setup.cooperativeGestures,
    );
    this.#sizes = new ResizeObserver(() => this.#resize());
    this.#sizes.observe(setup.container);
    // Whoever made the map listens first.
    this.#frame = requestAnimationFrame((now) => {
      this.#fire('style.load', {});
      this.#next(now);
    });
  }

  on(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  remove(): void {
    cancelAnimationFrame(this.#frame);
    this.#endGestures();
    this.#sizes.disconnect();
    this.#listeners.clear();
    this.#root.remove();
  }

  getCanvas = (): SVGElement => this.#picture.element;
  getCanvasContainer = (): HTMLElement => this.#root;
  getZoom = (): number => this.#camera.zoom;
  isMoving = (): boolean => this.#moving !== null;

  getCenter() {
    const [lng, lat] = this.#camera.centre;
    return { lng, lat };
  }

  getBounds() {
    const { width, height } = this.#size;
    const [west, north] = placeAt({ x: 0, y: 0 }, this.#camera, this.#size);
    const [east, south] = placeAt({ x: width, y: height }, this.#camera, this.#size);
    return {
      getWest: () => west,
      getSouth: () => south,
      getEast: () => east,
      getNorth: () => north,
    };
  }

  project = (place: [number, number]): ScreenPoint => pixelOf(place, this.#camera, this.#size);

  cameraForBounds(bounds: Corners, fit: Fit): Camera {
    return cameraFor(bounds, fit, this.#size);
  }

  fitBounds(bounds: Corners, { duration, ...fit }: Fit & Move, data: object = {}): void {
    this.#goTo(cameraFor(bounds, fit, this.#size), duration, data);
  }

  jumpTo(camera: Partial<Camera>): void {
    this.#goTo({ ...this.#camera, ...camera }, 0, {});
  }

  easeTo(
    {
      center,
      offset: [right, down] = [0, 0],
      duration,
    }: Move & { readonly center: [number, number]; readonly offset?: [number, number] },
    data: object = {},
  ): void {
    const { zoom } = this.#camera;
    this.#goTo(shifted({ centre: center, zoom }, -right, -down), duration, data);
  }

  zoomIn = (options: Move & { readonly around?: [number, number] }, data = {}): void =>
    this.#zoomBy(1, options, data);
  zoomOut = (options: Move & { readonly around?: [number, number] }, data = {}): void =>
    this.#zoomBy(-1, options, data);

  getSource(id: string) {
    if (!this.#style.hasSource(id)) return undefined;
    return {
      setData: (features: FeatureCollection) => {
        this.#style.setFeatures(id, features);
        this.#redraw();
      },
    };
  }

  isSourceLoaded = (): boolean => true;
  getLayersOrder = (): string[] => this.#style.layers.map(({ id }) => id);
  getLayer = (id: string) => this.#style.layer(id);
  getLayoutProperty = (id: string): unknown => this.#style.layer(id)?.visibility;

  setLayoutProperty(id: string, _name: string, value: 'visible' | 'none'): void {
    this.#style.setVisibility(id, value);
    this.#redraw();
  }

  setPaintProperty(id: string, name: string, value: unknown): void {
    this.#style.setPaint(id, name, value);
    this.#redraw();
  }

  setFilter(id: string, filter: FilterSpecification): void {
    this.#style.setFilter(id, filter);
    this.#redraw();
  }

  setFeatureState(
    feature: { readonly source: string; readonly id: string },
    state: Readonly<Record<string, boolean>>,
  ): void {
    this.#style.setState(feature, state);
    this.#redraw();
  }

  queryRenderedFeatures([x, y]: [number, number], { layers }: { readonly layers: string[] }) {
    return this.#style.areasAt(
      placeAt({ x, y }, this.#camera, this.#size),
      this.#camera.zoom,
      layers,
    );
  }

  /** Images of the layers, in the colours of a theme. */
  setImages(palette: Palette): void {
    this.#picture.setImages(symbolImages(palette));
    this.#redraw();
  }

  #build(): void {
    const { container, cooperativeGestures, locale } = this.#setup;
    this.#root.className = `${styles.map} maplibregl-canvas-container`;
    if (cooperativeGestures) this.#root.classList.add('maplibregl-cooperative-gestures');
    const hint = document.createElement('div');
    hint.className = 'maplibregl-cooperative-gesture-screen';
    for (const [device, key] of [
      ['desktop', navigator.userAgent.includes('Mac') ? 'Mac' : 'Windows'],
      ['mobile', 'Mobile'],
    ] as const) {
      const message = document.createElement('div');
      message.className = `maplibregl-${device}-message`;
      message.textContent = locale[`CooperativeGesturesHandler.${key}HelpText`] ?? '';
      hint.append(message);
    }
    // Names of places: a browser that translates the page leaves them alone.
    const names = document.createElement('div');
    names.translate = false;
    names.append(this.#picture.element);
    this.#root.append(names, hint);
    container.append(this.#root);
  }

  /** Shows for a moment how the map is moved. */
  #hint(): void {
    const hint = this.#root.querySelector('.maplibregl-cooperative-gesture-screen');
    hint?.classList.add('maplibregl-show');
    setTimeout(() => hint?.classList.remove('maplibregl-show'), 100);
  }

  #after({ right = 0, down = 0, zoom = 0, at }: GestureStep): Camera {
    const moved = shifted(this.#camera, right, down);
    if (zoom === 0) return moved;
    const { width, height } = this.#size;
    return zoomedAt(moved, moved.zoom + zoom, at ?? { x: width / 2, y: height / 2 }, this.#size);
  }

  #step(step: GestureStep, originalEvent: Event): void {
    if (this.#moving === null || this.#way !== null)
      this.#begin({ originalEvent }, step.zoom !== undefined);
    this.#set(this.#after(step));
  }

  #zoomBy(
    levels: number,
    { around, duration }: Move & { around?: [number, number] },
    data: object,
  ) {
    const at = around === undefined ? {} : { at: this.project(around) };
    this.#goTo(this.#after({ zoom: levels, ...at }), duration, data);
  }

  #goTo(to: Camera, duration = leapMs, data: object): void {
    this.#begin(data, to.zoom !== this.#camera.zoom);
    if (duration === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#set(to);
      this.#rest();
      return;
    }
    this.#way = { from: this.#camera, to, began: performance.now(), duration };
    this.#ask();
  }

  #begin(data: object, zooms: boolean): void {
    this.#rest();
    this.#moving = data;
    this.#fire('movestart', data);
    if (zooms) this.#fire('zoomstart', data);
  }

  #set(asked: Camera): void {
    this.#camera = this.#setup.constrain(asked);
    if (this.#picture.show(this.#camera, this.#size)) this.#stale = true;
    this.#fire('move', this.#moving ?? {});
    this.#ask();
  }

  #rest(): void {
    if (this.#moving === null) return;
    const data = this.#moving;
    this.#moving = null;
    this.#way = null;
    this.#redraw();
    this.#fire('moveend', data);
  }

  #redraw(): void {
    this.#stale = true;
    this.#ask();
  }

  #ask(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame((now) => this.#next(now));
  }

  #next(now: number): void {
    this.#frame = 0;
    if (this.#way !== null) this.#advance(this.#way, now);
    if (this.#stale) this.#draw();
    if (this.#way !== null || this.#stale) this.#ask();
  }

  #advance({ from, to, began, duration }: Way, now: number): void {
    const part = Math.min(1, Math.max(0, (now - began) / duration));
    this.#set(between(from, to, 1 - (1 - part) ** 3));
    if (part === 1) this.#rest();
  }

  #draw(): void {
    this.#stale = false;
    this.#picture.draw(this.#camera, this.#size);
    this.#fire('render', {});
    if (this.#moving === null && !this.#stale) this.#fire('idle', {});
  }

  #resize(): void {
    const size = sizeOf(this.#setup.container);
    if (size.width === this.#size.width && size.height === this.#size.height) return;
    this.#size = size;
    this.#begin({}, false);
    this.#fire('resize', {});
    this.#set(this.#camera);
    this.#rest();
  }

  #fire(type: string, event: object): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event as never);
  }
}

/** Milliseconds of a step by a key or a double click. */
const leapMs = 250;

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({
  width: Math.max(1, clientWidth),
  height: Math.max(1, clientHeight),
});
