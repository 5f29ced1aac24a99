import type { MultiPolygon, Polygon } from 'geojson';

/** A municipality or district as the boundary data of 2016 has it. */
export interface SourceArea {
  /** Official key: 8 digits for a municipality, 5 for a district. */
  readonly ags: string;
  readonly name: string;
  /** What the area is, such as `Stadt`, `Landkreis`, `Gemeindefreies Gebiet`. */
  readonly kind: string;
  readonly geometry: Polygon | MultiPolygon;
}
