import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import { type BaseMapChoice, streetZoom } from '../../model/operator/baseMap';
import type { OperatorSettings, StreetService } from '../../model/operator/operatorSettings';
import type { StreetStyle } from '../../model/operator/streetStyle';
import type { StreetLoaders } from '../../state/loaders';
import type { Palette } from '../palette';
import { type OwnLayers, StreetDrawing } from './StreetDrawing';
import { streetPrefix } from './streetLayers';

/**
 * What is below our own layers now; `slow`: still outlines, as the service takes its time;
 * `unavailable`: streets are wanted here, but fail to load; `offline`: there is no network to ask for
 * them.
 */
export type BaseMapState = 'outlines' | 'slow' | 'unavailable' | 'offline' | StreetService['kind'];

export interface StreetOptions {
  readonly map: MapLibreMap;
  readonly loaders: StreetLoaders;
  readonly own: OwnLayers;
  readonly palette: () => Palette;
  readonly changed: (state: BaseMapState) => void;
}

/**
 * Timeout in milliseconds from the first request to the first tile; a slower service counts as
 * unavailable.
 */
export const streetLimitMs = 10_000;

/** Time in milliseconds without a tile after which a person is told that streets are on their way. */
export const streetSlowMs = 4_000;

/**
 * `off`: nothing is there; `coming`: requested; `drawn`: tiles have arrived; `failed`: until a
 * retry.
 */
type Phase = 'off' | 'coming' | 'drawn' | 'failed';

/**
 * Streets below our own layers. Sends no request before streets are wanted and the zoom is high
 * enough; when they fail, all of them are removed and the embedded map remains.
 */
export class StreetMap {
  readonly #options: StreetOptions;
  readonly #drawing: StreetDrawing;
  #choice: BaseMapChoice | null = null;
  #settings: OperatorSettings | null = null;
  #phase: Phase = 'off';
  #reported: BaseMapState = 'outlines';
  /** The embedded map comes first. */
  #ready = false;
  /** Each attempt has a number, so that outdated results can be dropped. */
  #attempt = 0;
  #limit: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #slow = false;
  /** Tiles since the map was last idle. */
  #arrived = 0;
  #lost = 0;

  constructor(options: StreetOptions) {
    this.#options = options;
    const { map, own } = options;
    this.#drawing = new StreetDrawing(map, own);
    map.on('moveend', () => this.#update());
    map.on('idle', () => this.#rest());
    map.on('sourcedata', (event) => this.#hear(event));
    addEventListener('offline', this.#onOffline);
    addEventListener('online', this.#onOnline);
  }

  /** Who moves the map would ask for more of them. */
  readonly #onOffline = (): void => {
    if (this.awaited && this.#foreign) this.#stop('failed');
    this.#tell();
  };

  readonly #onOnline = (): void => {
    this.retry();
    this.#tell();
  };

  /** The person's choice; null for the operator's default. */
  setChoice(choice: BaseMapChoice | null): void {
    if (choice === this.#choice) return;
    this.#choice = choice;
    if (this.#phase === 'failed') this.#phase = 'off';
    this.#update();
  }

  /** Retries after a failure. */
  retry(): void {
    if (this.#phase === 'failed') this.#phase = 'off';
    this.#update();
  }

  /** Whether tiles may be pending: then the map does not become idle. */
  get awaited(): boolean {
    return this.#phase === 'coming' || this.#phase === 'drawn';
  }

  /** Whether an error of the map concerns the streets: then it is handled only here. */
  takes(error: object): boolean {
    const ours = 'sourceId' in error && String(error.sourceId).startsWith(streetPrefix);
    if (ours) this.#lost += 1;
    return ours || this.#drawing.adding;
  }

  /** Repaints in the colours of the current theme. */
  repaint(palette: Palette): void {
    this.#drawing.repaint(palette);
  }

  /** At the end of the map, which removes layers and sources itself. */
  end(): void {
    removeEventListener('offline', this.#onOffline);
    removeEventListener('online', this.#onOnline);
    this.#giveUp();
  }

  #giveUp(): void {
    this.#attempt += 1;
    this.#endWaiting();
  }

  #endWaiting(): void {
    clearTimeout(this.#limit);
    clearTimeout(this.#patience);
    this.#slow = false;
  }

  get #near(): boolean {
    return this.#options.map.getZoom() >= streetZoom;
  }

  /** Of another server, of which nothing is ever kept on the device. */
  get #foreign(): boolean {
    const service = this.#settings?.service;
    if (service === undefined) return true;
    const address = service.kind === 'pmtiles' ? service.archiveUrl : service.styleUrl;
    return new URL(address).origin !== location.origin;
  }

  get #wanted(): BaseMapChoice | null {
    return this.#choice ?? this.#settings?.baseMap ?? null;
  }

  #update(): void {
    if (this.#wanted === 'umriss') this.#stop('off');
    else if (!this.#near && this.#phase === 'coming') this.#stop('off');
    else if (this.#near && this.#ready && this.#phase === 'off') void this.#begin();
    this.#tell();
  }

  async #begin(): Promise<void> {
    this.#phase = 'coming';
    this.#attempt += 1;
    const attempt = this.#attempt;
    this.#limit = setTimeout(() => this.#stop('failed'), streetLimitMs);
    this.#patience = setTimeout(() => {
      this.#slow = true;
      this.#tell();
    }, streetSlowMs);
    const { loaders, palette } = this.#options;
    this.#settings ??= await loaders.settings();
    if (attempt !== this.#attempt) return;
    if (this.#wanted !== 'strassen') return this.#stop('off');
    if (!navigator.onLine && this.#foreign) return this.#stop('failed');
    const style = await this.#load(this.#settings.service).catch(() => null);
    if (attempt !== this.#attempt) return;
    if (style === null || !this.#drawing.add(style, palette())) this.#stop('failed');
  }

  /** Archives have their code in a lazy-loaded chunk. */
  async #load(service: StreetService): Promise<StreetStyle | null> {
    if (service.kind === 'basemap.de') return this.#options.loaders.style(service.styleUrl);
    const { pmtilesStyle } = await import('./pmtilesStyle');
    return pmtilesStyle(service.archiveUrl);
  }

  #hear({ sourceId, tile }: MapSourceDataEvent): void {
    if (!sourceId?.startsWith(streetPrefix) || !hasContent(tile)) return;
    this.#arrived += 1;
    if (this.#phase !== 'coming') return;
    this.#endWaiting();
    this.#phase = 'drawn';
    this.#drawing.replaceNames();
    this.#tell();
  }

  /**
   * When the map is idle, all tiles of the view have arrived or failed. A 404 is no error for
   * MapLibre: no first tile means that there are none.
   */
  #rest(): void {
    this.#ready = true;
    const requested = this.#drawing.hasLayers && this.#near && this.#arrived === 0;
    const failed = requested && (this.#phase === 'coming' || this.#lost > 0);
    this.#arrived = 0;
    this.#lost = 0;
    if (failed) this.#stop('failed');
    else this.#update();
  }

  #stop(phase: 'off' | 'failed'): void {
    this.#giveUp();
    this.#phase = phase;
    this.#drawing.clear();
    this.#tell();
  }

  #tell(): void {
    const state = this.#near ? this.#stateNear() : 'outlines';
    if (state === this.#reported) return;
    this.#reported = state;
    this.#options.changed(state);
  }

  #stateNear(): BaseMapState {
    if (this.#phase === 'failed') return navigator.onLine ? 'unavailable' : 'offline';
    if (this.#slow) return 'slow';
    return this.#phase === 'drawn' && this.#settings !== null
      ? this.#settings.service.kind
      : 'outlines';
  }
}

/** A missing tile counts as loaded, too, but has nothing to draw. */
function hasContent(tile: unknown): boolean {
  if (typeof tile !== 'object' || tile === null) return false;
  return 'latestFeatureIndex' in tile && Boolean(tile.latestFeatureIndex);
}
