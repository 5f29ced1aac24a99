import type { Feature, FeatureCollection } from 'geojson';
import { Boundaries, type HessenTopology } from '../../model/geo/boundaries';
import { groundLines, type QuarterTown, quarterLines, quarterNames } from '../../model/geo/ground';
import type { GroundId } from '../../model/geo/groundManifest';
import { withNearShapes } from '../../model/geo/nearTopology';
import { around } from '../../model/places';
import { type Bbox, overlap } from '../../query/bbox';
import type { Loaders } from '../../state/loaders';
import { setFeatures, showLayers } from '../baseSources';
import { sourceIds } from '../layerNames';
import type { MapObject } from '../MapObject';
import { coveredLayers } from './groundLayers';
import { groundParts } from './groundParts';
import { stopFeatures } from './stopFeatures';

export type GroundLoaders = Pick<Loaders, 'ground' | 'stops'>;

/** The ground in view. */
export interface GroundState {
  /** The parts that are drawn here, whose publishers are to be named. */
  readonly drawn: readonly GroundId[];
  /** Something that belongs here could not be loaded. */
  readonly failed: boolean;
}

interface GroundOptions {
  readonly map: MapObject;
  readonly loaders: GroundLoaders;
  /** The borders in detail have come. */
  readonly borders: (topology: HessenTopology) => void;
  readonly changed: (state: GroundState) => void;
}

/** `coming`: requested; `set`: given to the map; `drawn`: on the screen where in view. */
type Phase = 'coming' | 'set' | 'drawn' | 'failed';

/**
 * Rivers, railways, borders in detail, quarters and stops: each is fetched when the zoom asks for it
 * the first time, and then kept. What fails is fetched again at the next rest of the map.
 */
export class GroundMap {
  readonly #options: GroundOptions;
  readonly #phases = new Map<GroundId, Phase>();
  /** Parts whose last attempt failed; a further attempt does not hide that. */
  readonly #lost = new Set<GroundId>();
  readonly #bounds = new Map<string, Bbox | null>();
  readonly #quarters: { readonly lines: Feature[]; readonly names: Feature[] } = {
    lines: [],
    names: [],
  };
  /** Sources that have been filled. */
  readonly #given = new Set<string>();
  #told = '';
  #covered = false;
  /** Null before the start and after the end. */
  #topology: HessenTopology | null = null;

  constructor(options: GroundOptions) {
    this.#options = options;
    // Along the way, too: what a long movement crosses is there when it ends.
    options.map.on('move', () => this.#fetch(false));
    options.map.on('moveend', () => this.#fetch(true));
  }

  /** Call it once the layers exist and these borders have come. */
  start(topology: HessenTopology): void {
    this.#topology = topology;
    this.#fetch(true);
  }

  /** Fetches again what has failed. */
  retry(): void {
    this.#fetch(true);
  }

  /** At the end of the map. */
  end(): void {
    this.#topology = null;
  }

  /** Call it after each frame: notices what has been drawn. */
  look(): void {
    for (const { id, source } of groundParts)
      if (this.#phases.get(id) === 'set' && this.#options.map.isSourceLoaded(source))
        this.#phases.set(id, 'drawn');
    this.#tell();
  }

  /** Hides what a map of streets shows itself, and better. */
  setCovered(covered: boolean): void {
    if (covered === this.#covered) return;
    this.#covered = covered;
    for (const source of this.#given)
      showLayers(this.#options.map, source, true, this.#coveredLayers());
    this.#tell();
  }

  #fetch(atRest: boolean): void {
    const topology = this.#topology;
    if (topology === null) return;
    for (const { id } of this.#wanted()) {
      const phase = this.#phases.get(id);
      if (phase === undefined || (phase === 'failed' && atRest)) void this.#load(id, topology);
    }
    this.#tell();
  }

  /** By the zoom alone, not by the place: no request tells which town somebody looks at. */
  #wanted() {
    const zoom = this.#options.map.getZoom();
    return groundParts.filter(({ minzoom }) => zoom >= minzoom);
  }

  async #load(id: GroundId, topology: HessenTopology): Promise<void> {
    this.#phases.set(id, 'coming');
    try {
      const draw = await this.#content(id, topology);
      if (this.#topology === null) return;
      draw();
      this.#lost.delete(id);
      this.#phases.set(id, 'set');
    } catch {
      this.#lost.add(id);
      this.#phases.set(id, 'failed');
    }
    this.#tell();
  }

  /** Fetches a part; what is returned gives it to the map. */
  async #content(id: GroundId, topology: HessenTopology): Promise<() => void> {
    const { loaders, borders } = this.#options;
    if (id === 'stops') {
      const stops = await loaders.stops();
      return () => this.#give(sourceIds.stops, stopFeatures(stops));
    }
    if (id === 'rivers' || id === 'railways') {
      const lines = await loaders.ground(id);
      return () => this.#give(sourceIds[id], groundLines(lines));
    }
    if (id === 'municipalities') {
      const near = await loaders.ground(id);
      return () => borders(withNearShapes(topology, near));
    }
    return this.#quartersOf(id);
  }

  async #quartersOf(town: QuarterTown): Promise<() => void> {
    const topology = await this.#options.loaders.ground(town);
    return () => {
      const { lines, names } = this.#quarters;
      lines.push({ type: 'Feature', properties: {}, geometry: quarterLines(topology) });
      names.push(...quarterNames(topology).features);
      this.#give(sourceIds.quarters, { type: 'FeatureCollection', features: lines });
      this.#give(sourceIds.quarterNames, { type: 'FeatureCollection', features: names });
    };
  }

  #give(source: string, features: FeatureCollection): void {
    this.#given.add(source);
    setFeatures(this.#options.map, source, features, this.#coveredLayers());
  }

  #coveredLayers = (): readonly string[] => (this.#covered ? coveredLayers : []);

  #inView(ags: string, topology: HessenTopology): boolean {
    const known = this.#bounds.get(ags);
    const bounds = known === undefined ? this.#boundsOf(ags, topology) : known;
    const { map } = this.#options;
    const view = map.getBounds();
    return (
      bounds !== null &&
      overlap(bounds, [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()])
    );
  }

  #boundsOf(ags: string, topology: HessenTopology): Bbox | null {
    const area = new Boundaries(topology).union([ags]);
    const bounds =
      area && around(area.coordinates.flat(2).map(([lng = 0, lat = 0]) => [lng, lat] as const));
    this.#bounds.set(ags, bounds);
    return bounds;
  }

  #tell(): void {
    const topology = this.#topology;
    const inView =
      topology === null
        ? []
        : this.#wanted()
            .filter(({ ags }) => ags === undefined || this.#inView(ags, topology))
            .map(({ id }) => id);
    const drawn = inView.filter(
      (id) => this.#phases.get(id) === 'drawn' && !(this.#covered && coveredParts.has(id)),
    );
    const failed = inView.some((id) => this.#lost.has(id));
    const told = `${drawn} ${failed}`;
    if (told === this.#told) return;
    this.#told = told;
    this.#options.changed({ drawn, failed });
  }
}

const coveredParts: ReadonlySet<GroundId> = new Set(['rivers', 'railways']);
