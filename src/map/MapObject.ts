import type {
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Camera } from './cameraLimits';

/** On the screen, in pixels from the upper left corner of the map. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

type LngLatPair = [lng: number, lat: number];
export type Corners = [southWest: LngLatPair, northEast: LngLatPair];

interface Padding {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How a part of the map is fitted in: between the paddings, no nearer than `maxZoom`. */
export interface Fit {
  readonly padding?: Padding;
  readonly maxZoom?: number;
}

/** A movement of `duration` milliseconds. */
export interface Move {
  readonly duration?: number;
}

export interface PointerOnMap {
  readonly point: ScreenPoint;
  readonly originalEvent: MouseEvent;
}

/** `originalEvent`: that of the person who moves the map. */
interface MovementOfMap {
  readonly originalEvent?: unknown;
}

type Movement = 'movestart' | 'move' | 'moveend' | 'zoomstart' | 'mouseout';
type Stage = 'style.load' | 'idle' | 'render' | 'resize' | 'webglcontextlost';

/**
 * What we use of a map: MapLibre's `Map` has it, and so does `SvgMap`, which draws the same layers
 * without WebGL. Methods and events mean what MapLibre says of them.
 */
export interface MapObject {
  on(type: 'mousemove' | 'click', listener: (event: PointerOnMap) => void): unknown;
  on(type: 'error', listener: (event: { readonly error: Error }) => void): unknown;
  on(type: Movement | Stage, listener: (event: MovementOfMap) => void): unknown;
  remove(): void;

  getCanvas(): HTMLElement | SVGElement;
  getCanvasContainer(): HTMLElement;

  getCenter(): { readonly lng: number; readonly lat: number };
  getZoom(): number;
  isMoving(): boolean;
  getBounds(): {
    getWest(): number;
    getSouth(): number;
    getEast(): number;
    getNorth(): number;
  };
  project(place: LngLatPair): ScreenPoint;
  cameraForBounds(bounds: Corners, fit: Fit): object | undefined;
  fitBounds(bounds: Corners, options: Fit & Move, eventData?: object): unknown;
  jumpTo(camera: object): unknown;
  easeTo(
    options: Move & { readonly center: LngLatPair; readonly offset?: [number, number] },
    eventData?: object,
  ): unknown;
  zoomIn(options: Move & { readonly around?: LngLatPair }, eventData?: object): unknown;
  zoomOut(options: Move & { readonly around?: LngLatPair }, eventData?: object): unknown;

  getSource(id: string): object | undefined;
  isSourceLoaded(id: string): boolean;
  getLayersOrder(): string[];
  getLayer(id: string): { readonly source?: string } | undefined;
  getLayoutProperty(layer: string, name: 'visibility'): unknown;
  setLayoutProperty(layer: string, name: 'visibility', value: 'visible' | 'none'): unknown;
  setPaintProperty(layer: string, name: never, value: never): unknown;
  setFilter(layer: string, filter: FilterSpecification): unknown;
  setFeatureState(
    feature: { readonly source: string; readonly id: string },
    state: Readonly<Record<string, boolean>>,
  ): unknown;
  queryRenderedFeatures(
    point: [number, number],
    options: { readonly layers: string[] },
  ): readonly { readonly properties: Readonly<Record<string, unknown>> }[];
}

/** A source whose features can be replaced. */
export interface FeatureSource {
  setData(features: FeatureCollection): unknown;
}

/** What a map is made with. */
export interface MapSetup {
  readonly container: HTMLElement;
  readonly style: StyleSpecification & { readonly layers: LayerSpecification[] };
  /** The first camera: a part of the map, or where a map before this one was left. */
  readonly first:
    | { readonly bounds: Corners; readonly fitBoundsOptions: Fit }
    | { readonly center: LngLatPair; readonly zoom: number };
  readonly maxZoom: number;
  /** The nearest camera that is allowed. */
  readonly constrain: (camera: Camera) => Camera;
  readonly cooperativeGestures: boolean;
  readonly locale: Readonly<Record<string, string>>;
}
