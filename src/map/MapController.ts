import type { GeoJSONSource, MapMouseEvent } from 'maplibre-gl';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { hessenBounds, openingMaxZoom } from '../model/openingView';
import type { LngLat, Site } from '../model/site';
import { baseSources } from './baseSources';
import { type Lit, nothingLit, stateWrites } from './featureStates';
import { areaFeatures, symbolFeatures } from './features';
import { framePadding } from './framePadding';
import { hitSite } from './hitSite';
import { mapLayers, sourceIds } from './layers';
import { mapLocale } from './locale';
import type { MapOptions } from './mapOptions';
import { type MapOrigin, originFeatures } from './originFeatures';
import { type Palette, readPalette } from './palette';
import { type MapSection, originView, siteView } from './siteView';
import { drawSymbolImages } from './symbolImages';
import { watchTheme } from './watchTheme';

/** Longest camera move in milliseconds; with reduced motion MapLibre jumps. */
const moveMs = 250;

setWorkerUrl(workerUrl);

/**
 * Owns the map object and everything that touches it. React feeds it and listens; it renders no panel.
 * The constructor throws where the device has no WebGL.
 */
export class MapController {
  readonly #map: MapLibreMap;
  readonly #options: MapOptions;
  readonly #endings: (() => void)[] = [];
  /** Null until the page has said which sites to draw. */
  #sites: readonly Site[] | null = null;
  #origin: MapOrigin | null = null;
  #lit: Lit = nothingLit;
  #loaded = false;
  /** Until a person moves the map, it keeps showing all of Hessen. */
  #untouched = true;

  constructor(options: MapOptions) {
    this.#options = options;
    const palette = this.#palette();
    this.#map = new MapLibreMap({
      container: options.host,
      style: {
        version: 8,
        sources: baseSources(options.topology),
        layers: [...mapLayers(palette)],
      },
      ...this.#openingCamera(),
      minZoom: 5,
      maxZoom: 17,
      attributionControl: false,
      cooperativeGestures: options.cooperativeGestures,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      locale: mapLocale,
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#listen();
  }

  /** Draws these sites and no others. */
  setSites(sites: readonly Site[]): void {
    this.#sites = sites;
    this.#drawSites();
  }

  #drawSites(): void {
    const sites = this.#sites;
    if (!this.#loaded || sites === null) return;
    const { currentYear } = this.#options;
    this.#source(sourceIds.sites)?.setData(symbolFeatures(sites, currentYear));
    this.#source(sourceIds.areas)?.setData(areaFeatures(sites));
  }

  /** Lights a selected and a hovered site. */
  setLit(lit: Lit): void {
    const before = this.#lit;
    this.#lit = lit;
    if (this.#loaded) this.#writeStates(before);
  }

  /** Marks a place that distances are measured from, and shows it with the sites next to it; null ends it. */
  setOrigin(origin: MapOrigin | null, nearest: readonly Site[]): void {
    this.#origin = origin;
    this.#drawOrigin();
    if (origin !== null) this.#show(originView(origin.point, nearest));
  }

  #drawOrigin(): void {
    if (this.#loaded) this.#source(sourceIds.origin)?.setData(originFeatures(this.#origin));
  }

  /** Moves so near that the site and its area fill the free part of the map. */
  showSite(site: Site): void {
    this.#show(siteView(site));
  }

  #show({ bounds, maxZoom }: MapSection): void {
    this.#untouched = false;
    this.#map.fitBounds(toBounds(bounds), { padding: this.#padding(), maxZoom, duration: moveMs });
  }

  /** Moves only as far as needed to bring a site out from under a panel. */
  reveal(site: Site): void {
    const { x, y } = this.#map.project([...site.point]);
    const { left, top, right, bottom } = this.#padding();
    const { clientWidth, clientHeight } = this.#options.host;
    if (x >= left && y >= top && x <= clientWidth - right && y <= clientHeight - bottom) return;
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
    this.#map.easeTo({ center: [...site.point], offset, duration: moveMs });
  }

  zoomIn(): void {
    this.#untouched = false;
    this.#map.zoomIn({ duration: moveMs });
  }

  zoomOut(): void {
    this.#untouched = false;
    this.#map.zoomOut({ duration: moveMs });
  }

  /** All of Hessen, as at the start. */
  showAll(): void {
    this.#untouched = true;
    this.#map.fitBounds(this.#openingCamera().bounds, {
      ...this.#openingCamera().fitBoundsOptions,
      duration: moveMs,
    });
  }

  remove(): void {
    for (const end of this.#endings) end();
    this.#map.remove();
  }

  #listen(): void {
    const { events } = this.#options;
    this.#map.on('load', () => this.#start());
    this.#map.on('idle', () => {
      if (this.#loaded && this.#sites !== null) events.drawn(this.#sites.length);
    });
    this.#map.on('error', ({ error }) => {
      console.error(error);
      events.failed();
    });
    this.#map.on('mousemove', (event) => events.hovered(this.#siteAt(event, 3)));
    this.#map.on('mouseout', () => events.hovered(null));
    this.#map.on('click', (event) => {
      const siteId = this.#siteAt(event, 14);
      if (siteId !== null) events.opened(siteId);
    });
    this.#map.on('movestart', (event) => {
      if (event.originalEvent !== undefined) this.#untouched = false;
    });
    this.#map.on('resize', () => {
      if (this.#untouched)
        this.#map.jumpTo(
          this.#map.cameraForBounds(
            this.#openingCamera().bounds,
            this.#openingCamera().fitBoundsOptions,
          ) ?? {},
        );
    });
    this.#map.on('webglcontextrestored', () => this.#writeStates(nothingLit));
    this.#endings.push(watchTheme(() => this.#restyle()));
  }

  #start(): void {
    for (const { id, data, pixelRatio } of drawSymbolImages(this.#palette())) {
      this.#map.addImage(id, data, { pixelRatio });
    }
    this.#loaded = true;
    // The theme may have changed while the map was loading.
    this.#paint(this.#palette());
    this.#drawSites();
    this.#drawOrigin();
    this.#writeStates(nothingLit);
  }

  /** Takes the colours of the theme as it is now. */
  #restyle(): void {
    if (!this.#loaded) return;
    const palette = this.#palette();
    for (const { id, data } of drawSymbolImages(palette)) this.#map.updateImage(id, data);
    this.#paint(palette);
  }

  #paint(palette: Palette): void {
    for (const { id, paint } of mapLayers(palette)) {
      for (const [name, value] of Object.entries(paint ?? {})) {
        this.#map.setPaintProperty(id, name as never, value as never);
      }
    }
  }

  #siteAt({ point, originalEvent }: MapMouseEvent, reachPx: number): string | null {
    const touch = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
    const hit = hitSite(this.#map, point, this.#sites ?? [], touch ? reachPx + 10 : reachPx);
    this.#map.getCanvas().style.cursor = hit === null ? '' : 'pointer';
    return hit;
  }

  #writeStates(before: Lit): void {
    for (const { id, state } of stateWrites(before, this.#lit)) {
      this.#map.setFeatureState({ source: sourceIds.sites, id }, state);
      this.#map.setFeatureState({ source: sourceIds.areas, id }, state);
    }
  }

  #openingCamera() {
    const bounds = toBounds([hessenBounds.southWest, hessenBounds.northEast]);
    return { bounds, fitBoundsOptions: { padding: this.#padding(), maxZoom: openingMaxZoom } };
  }

  #padding() {
    return framePadding(this.#options.host, this.#options.frame);
  }

  #palette(): Palette {
    return readPalette(getComputedStyle(this.#options.host));
  }

  #source(id: string): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(id);
  }
}

const toBounds = ([southWest, northEast]: readonly [LngLat, LngLat]): [
  [number, number],
  [number, number],
] => [[...southWest], [...northEast]];
