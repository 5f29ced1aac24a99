import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type {
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import type { LngLat } from '../site';
import { published } from './shapes';

/** Properties of a municipality in data/boundaries/hessen.topo.json. */
interface MunicipalityProperties {
  readonly name: string;
  readonly districtAgs: string;
  /** All keys of the 2016 edition, where several municipalities have merged; today's may be none of them. */
  readonly ags2016?: readonly string[];
  /** Land that belongs to no municipality (gemeindefreies Gebiet). */
  readonly unincorporated?: boolean;
  readonly label: LngLat;
}
type MunicipalityShape = (TopoPolygon | TopoMultiPolygon) & {
  id: string;
  properties: MunicipalityProperties;
};

/** The shared topology: districts, regions and the state are unions of its municipalities. */
export type HessenTopology = Topology<{
  municipalities: { type: 'GeometryCollection'; geometries: MunicipalityShape[] };
}>;

/** A municipality with its area. */
export interface Municipality extends MunicipalityProperties {
  readonly ags: string;
  readonly boundary: Polygon | MultiPolygon;
}

/** The municipalities of Hessen, found by each key they ever had in our sources. */
export class Boundaries {
  readonly #shapes: ReadonlyMap<string, MunicipalityShape>;
  readonly #topology: HessenTopology;
  /** Those that were asked for: many sites are in one municipality. */
  readonly #unions = new Map<string, MultiPolygon>();

  constructor(topology: HessenTopology) {
    this.#topology = topology;
    this.#shapes = new Map(
      topology.objects.municipalities.geometries.flatMap((shape) =>
        [shape.id, ...(shape.properties.ags2016 ?? [])].map((ags) => [ags, shape] as const),
      ),
    );
  }

  /** The municipality that has or had this official key, or undefined. */
  municipality(ags: string): Municipality | undefined {
    const shape = this.#shapes.get(ags);
    if (shape === undefined) return undefined;
    const boundary = (feature(this.#topology, shape) as Feature<Polygon | MultiPolygon>).geometry;
    return { ags: shape.id, ...shape.properties, boundary };
  }

  /** All municipalities, without land that belongs to none. */
  municipalities(): readonly { readonly ags: string; readonly name: string }[] {
    return this.#topology.objects.municipalities.geometries
      .filter(({ properties }) => properties.unincorporated !== true)
      .map(({ id, properties: { name } }) => ({ ags: id, name }));
  }

  /** The union of municipalities; unknown keys add nothing. Null when no key is known. */
  union(ags: readonly string[]): MultiPolygon | null {
    const shapes = new Set(ags.flatMap((key) => this.#shapes.get(key) ?? []));
    if (shapes.size === 0) return null;
    const name = [...shapes].map(({ id }) => id).join(' ');
    const known = this.#unions.get(name);
    if (known !== undefined) return known;
    const union = published(merge(this.#topology, [...shapes]) as MultiPolygon);
    this.#unions.set(name, union);
    return union;
  }

  /** The union of regions, districts and municipalities by their keys. Null when no key is known. */
  unionOfAreas(keys: readonly string[]): MultiPolygon | null {
    const inArea = (ags: string, districtAgs: string) =>
      keys.some(
        (key) => key === ags || key === districtAgs || (isRegion(key) && ags.startsWith(key)),
      );
    return this.union(
      this.#topology.objects.municipalities.geometries
        .filter(({ id, properties }) => inArea(id, properties.districtAgs))
        .map(({ id }) => id),
    );
  }
}

/** Keys of regions (Regierungsbezirke) have three digits. */
const isRegion = (key: string): boolean => key.length === 3;
