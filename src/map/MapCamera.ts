import type { Boundaries } from '../model/geo/boundaries';
import { hessenBounds, openingMaxZoom } from '../model/geo/openingView';
import type { MapMove, MapRest } from '../model/mapStep';
import { around } from '../model/places';
import type { ListedSite, LngLat } from '../model/site';
import type { Bbox } from '../query/bbox';
import { type Camera, keptInSight, type MapSize } from './cameraLimits';
import type { Corners, MapObject } from './MapObject';
import { type MapPosition, panTarget, stepLimits } from './panning';
import type { FreePart, SiteHold } from './SiteHold';
import { nearView, siteView } from './siteView';

/** Where a camera has been left. */
export interface CameraPosition {
  readonly center: LngLat;
  readonly zoom: number;
  /** No person has moved it. */
  readonly untouched: boolean;
}

interface CameraOptions {
  readonly host: HTMLElement;
  /** The part of the host that no panel covers: views are fitted into it. */
  readonly frame: HTMLElement;
  /** Where a camera before this one was left; null for all of Hessen. */
  readonly left: CameraPosition | null;
  /** Keeps the open site in sight. */
  readonly hold: SiteHold;
  /** The map rests on another viewport. */
  readonly moved: (viewport: Bbox, rest: MapRest) => void;
}

/** Marks camera moves triggered by a button or key; gestures carry an event of their own. */
const personEvent = { byPerson: true };

/** Longest camera move in milliseconds; with reduced motion MapLibre jumps. */
const moveMs = 250;

/** Moves the map, and keeps all of Hessen in view until a person moves it. */
export class MapCamera {
  readonly #map: MapObject;
  readonly #options: CameraOptions;
  #untouched: boolean;
  /** It has moved for a site, and nobody has moved it. */
  #revealed: boolean;
  /** It has moved since it went on from another. */
  #moved = false;

  constructor(map: MapObject, options: CameraOptions) {
    this.#map = map;
    this.#options = options;
    this.#untouched = options.left?.untouched ?? true;
    this.#revealed = options.left?.untouched ?? false;
    map.on('movestart', (event) => {
      this.#moved = true;
      if (event.originalEvent !== undefined) this.#untouched = false;
    });
    map.on('moveend', (event) => {
      this.tell(isByPerson(event));
    });
    map.on('zoomstart', () => {
      // The turns of a wheel carry no event of their own in MapLibre.
      if (!options.hold.led) this.#untouched = false;
    });
    map.on('resize', () => this.#keepAll());
  }

  /** Fits a site with its area into the free part of the map. */
  showSite(site: ListedSite): void {
    const { bounds, maxZoom } = siteView(site);
    this.#fit(bounds, maxZoom);
  }

  /** Zooms in on a place; never zooms out. */
  showPlace(place: LngLat): void {
    this.#fit([place, place], Math.max(placeZoom, this.#map.getZoom()));
  }

  /** Shows a place with the sites next to it, no nearer than a zoom. */
  showNear(
    place: LngLat,
    nearest: readonly ListedSite[],
    limitZoom = Number.POSITIVE_INFINITY,
  ): void {
    const { bounds, maxZoom } = nearView(place, nearest);
    this.#fit(bounds, Math.min(maxZoom, limitZoom));
  }

  /** Fits districts, regions or municipalities of these boundaries. Unknown keys are ignored. */
  showAreas(keys: readonly string[], boundaries: Boundaries): void {
    const boundary = boundaries.unionOfAreas(keys);
    if (boundary === null) return;
    const corners = boundary.coordinates.flat(2).map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
    this.#fit(cornersOf(around(corners)), nearestAreaZoom);
  }

  /** Shows a viewport, as far as the shape of the window allows. */
  showViewport(viewport: Bbox): void {
    this.#untouched = false;
    this.#options.hold.lead();
    this.#map.fitBounds(toBounds(cornersOf(viewport)), { duration: moveMs });
  }

  /** Moves only as far as needed to bring a site out from under a panel. */
  reveal(site: Pick<ListedSite, 'point'>): void {
    const { x, y } = this.#map.project([...site.point]);
    const { left, top, right, bottom } = this.#padding();
    const { clientWidth, clientHeight } = this.#options.host;
    if (x >= left && y >= top && x <= clientWidth - right && y <= clientHeight - bottom) return;
    this.#revealed = true;
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
    this.#map.easeTo({ center: [...site.point], offset, duration: moveMs });
  }

  /** Takes a step; where it leads no further, nothing moves. */
  move({ step, around: place }: MapMove): void {
    const position = this.#position();
    if (stepLimits(position).includes(step)) return;
    this.#untouched = false;
    const options = { duration: moveMs, ...(place && { around: toTuple(place) }) };
    if (step === 'in') this.#map.zoomIn(options, personEvent);
    else if (step === 'out') this.#map.zoomOut(options, personEvent);
    else {
      const center = toTuple(panTarget(position, step));
      this.#map.easeTo({ center, duration: moveMs }, personEvent);
    }
  }

  /** All of Hessen, as at the start. */
  showAll(): void {
    this.#untouched = true;
    const { bounds, fitBoundsOptions } = openingCamera(this.#options);
    this.#options.hold.lead();
    this.#map.fitBounds(bounds, { ...fitBoundsOptions, duration: moveMs }, personEvent);
  }

  /** Whether it still shows all of Hessen, as large as fits. */
  get showsOpening(): boolean {
    return this.#untouched && !this.#revealed;
  }

  /** Whether it still shows what it began with. */
  get showsFirst(): boolean {
    return this.#options.left === null ? this.showsOpening : !this.#moved;
  }

  /** The current viewport. */
  viewport(): Bbox {
    const bounds = this.#map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  /** Where another camera can go on; null where it keeps all of Hessen in view. */
  position(): CameraPosition | null {
    if (this.showsOpening) return null;
    const { lng, lat } = this.#map.getCenter();
    return { center: [lng, lat], zoom: this.#map.getZoom(), untouched: this.#untouched };
  }

  /** Reports the current viewport. */
  tell(byPerson = false): void {
    this.#rest();
    this.#options.moved(this.viewport(), {
      byPerson,
      limits: stepLimits(this.#position()),
      zoom: this.#map.getZoom(),
    });
  }

  #rest(): void {
    const { lng, lat } = this.#map.getCenter();
    this.#options.hold.rest({ centre: [lng, lat], zoom: this.#map.getZoom() });
  }

  #position(): MapPosition {
    const { lng, lat } = this.#map.getCenter();
    return {
      centre: [lng, lat],
      zoom: this.#map.getZoom(),
      viewport: this.viewport(),
      size: sizeOf(this.#options),
    };
  }

  #keepAll(): void {
    if (!this.#untouched) return;
    const { bounds, fitBoundsOptions } = openingCamera(this.#options);
    this.#options.hold.lead();
    this.#map.jumpTo(this.#map.cameraForBounds(bounds, fitBoundsOptions) ?? {});
  }

  #fit(bounds: readonly [LngLat, LngLat], maxZoom: number): void {
    this.#untouched = false;
    const padding = this.#padding();
    this.#options.hold.lead();
    this.#map.fitBounds(toBounds(bounds), { padding, maxZoom, duration: moveMs });
  }

  #padding = () => framePadding(this.#options.host, this.#options.frame);
}

const isByPerson = (event: { readonly originalEvent?: unknown }): boolean =>
  event.originalEvent !== undefined || 'byPerson' in event;

/** Minimum zoom for a single place: streets and names of measures are visible. */
const placeZoom = 14.5;

/** Maximum zoom for an area: its surroundings show where it is. */
const nearestAreaZoom = 12;

/** Distance of the free part of the map, which no panel covers, from the edges of the map, in pixels. */
function framePadding(hostElement: HTMLElement, frameElement: HTMLElement) {
  const host = hostElement.getBoundingClientRect();
  const frame = frameElement.getBoundingClientRect();
  return {
    left: frame.left - host.left,
    top: frame.top - host.top,
    right: host.right - frame.right,
    bottom: host.bottom - frame.bottom,
  };
}

const sizeOf = ({ host, frame }: Pick<CameraOptions, 'host' | 'frame'>): MapSize => ({
  whole: pixels(host),
  free: pixels(frame),
});

function pixels(element: HTMLElement) {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { width: right - left, height: bottom - top };
}

/** Keeps Hessen in sight, whatever moves the map, and the open site while a person zooms. */
export const constrainCamera =
  (options: Pick<CameraOptions, 'host' | 'frame' | 'hold'>) =>
  (asked: Camera): Camera =>
    options.hold.keep(keptInSight(asked, sizeOf(options)));

/** What of the map is free, and what lies over it there: legend, buttons, notices. */
export function measureFreePart({ host, frame }: Pick<CameraOptions, 'host' | 'frame'>): FreePart {
  const { left, top, right, bottom } = host.getBoundingClientRect();
  const inMap = (box: DOMRect) => ({
    left: box.left - left,
    top: box.top - top,
    right: box.right - left,
    bottom: box.bottom - top,
  });
  const [width, height] = [right - left, bottom - top];
  return {
    width,
    height,
    free: inMap(frame.getBoundingClientRect()),
    over: [...(host.parentElement?.children ?? [])]
      .filter((part) => getComputedStyle(part).visibility !== 'hidden')
      .map((part) => part.getBoundingClientRect())
      // What is as large as the map lets it be seen; what is next to nothing is for screen readers.
      .filter((box) => box.width * box.height < (width * height) / 3 && box.width > 2)
      .map(inMap),
  };
}

/** The camera that the map opens with: where one was left, else all of Hessen in the free part. */
export const firstCamera = ({
  left,
  ...options
}: Pick<CameraOptions, 'host' | 'frame' | 'left'>) =>
  left === null ? openingCamera(options) : { center: toTuple(left.center), zoom: left.zoom };

function openingCamera(options: Pick<CameraOptions, 'host' | 'frame'>) {
  const bounds = toBounds([hessenBounds.southWest, hessenBounds.northEast]);
  return {
    bounds,
    fitBoundsOptions: {
      padding: framePadding(options.host, options.frame),
      maxZoom: openingMaxZoom,
    },
  };
}

const cornersOf = ([west, south, east, north]: Bbox): readonly [LngLat, LngLat] => [
  [west, south],
  [east, north],
];

const toTuple = ([lng, lat]: LngLat): [number, number] => [lng, lat];

const toBounds = ([southWest, northEast]: readonly [LngLat, LngLat]): Corners => [
  [...southWest],
  [...northEast],
];
