import * as v from 'valibot';

const record = v.record(v.string(), v.unknown());

/** Only what a street map needs; backgrounds, images, reliefs and 3D buildings are left out. */
const layerSchema = v.object({
  id: v.string(),
  type: v.picklist(['fill', 'line', 'symbol']),
  source: v.string(),
  'source-layer': v.string(),
  minzoom: v.optional(v.number()),
  maxzoom: v.optional(v.number()),
  filter: v.optional(v.unknown()),
  layout: v.optional(record),
  paint: v.optional(record),
});

/** A layer of a foreign style: its frame is checked, its values are not. */
export type StreetLayer = v.InferOutput<typeof layerSchema>;

const tiles = {
  tiles: v.pipe(v.array(v.string()), v.minLength(1)),
  minzoom: v.optional(v.number()),
  maxzoom: v.optional(v.number()),
  bounds: v.optional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
};
const tilesSchema = v.object(tiles);

/** Where the tiles of a source are, from its TileJSON. */
export type StreetTiles = v.InferOutput<typeof tilesSchema>;

/** A foreign style with everything needed to draw it except the tiles. */
export interface StreetStyle {
  readonly sources: Readonly<Record<string, StreetTiles>>;
  readonly layers: readonly StreetLayer[];
}

const sourceSchema = v.union([
  v.object({ type: v.literal('vector'), ...tiles }),
  v.object({ type: v.literal('vector'), url: v.string() }),
]);
export type StreetSource = v.InferOutput<typeof sourceSchema>;

const styleSchema = v.object({
  sources: record,
  layers: v.array(v.unknown()),
});

/**
 * Reads a foreign style of the MapLibre style specification, any JSON. Never throws: invalid layers
 * and sources are left out; null where nothing is left to draw.
 */
export function readStreetStyle(json: unknown): {
  readonly sources: Readonly<Record<string, StreetSource>>;
  readonly layers: readonly StreetLayer[];
} | null {
  if (!v.is(styleSchema, json)) return null;
  const sources = Object.entries(json.sources).flatMap(([id, source]) => {
    const parsed = v.safeParse(sourceSchema, source);
    return parsed.success ? [[id, parsed.output] as const] : [];
  });
  const known = new Map(sources);
  const layers = json.layers.flatMap((layer) => {
    const parsed = v.safeParse(layerSchema, layer);
    return parsed.success && known.has(parsed.output.source) ? [parsed.output] : [];
  });
  const used = sources.filter(([id]) => layers.some(({ source }) => source === id));
  return layers.length === 0 ? null : { sources: Object.fromEntries(used), layers };
}

/** Reads a TileJSON, any JSON. Null where it names no tiles. */
export function readStreetTiles(json: unknown): StreetTiles | null {
  const parsed = v.safeParse(tilesSchema, json);
  return parsed.success ? parsed.output : null;
}
