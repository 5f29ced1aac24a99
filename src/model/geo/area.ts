import * as v from 'valibot';
import { point } from './point';

/** `region`: Regierungsbezirk, `city`: kreisfreie Stadt, `district`: Landkreis, `municipality`: Kommune. */
const areaKinds = ['region', 'city', 'district', 'municipality'] as const;

const key = v.pipe(v.string(), v.regex(/^06\d(\d{2}(\d{3})?)?$/));

export const areaSchema = v.object({
  /** Official key: three digits of a region, five of a district (Hanau: eight), eight of a municipality. */
  key,
  kind: v.picklist(areaKinds),
  name: v.pipe(v.string(), v.nonEmpty()),
  /** Key of the region of a district, of the district of a municipality. */
  parent: v.nullable(key),
  /** Official keys that it had before: links may still use them. */
  formerKeys: v.optional(v.pipe(v.array(key), v.readonly())),
});

export const placedAreaSchema = v.object({
  ...areaSchema.entries,
  /** A point inside, where its name is written; null for regions and districts. */
  point: v.nullable(point),
});

/** A region, district or municipality of Hessen, whether it has funded sites or not. */
export type Area = Readonly<v.InferOutput<typeof areaSchema>>;
/** The same with its place, which the index of the facts does without. */
export type PlacedArea = Readonly<v.InferOutput<typeof placedAreaSchema>>;

/**
 * The area that a link means by a key of `kreis` or `kommune`. Independent cities are in both
 * lists: Hanau with the same key.
 */
export function findArea(
  areas: readonly Area[],
  areaKey: string,
  level: 'district' | 'municipality',
): Area | undefined {
  return areas.find(
    ({ key: candidate, kind }) =>
      candidate === areaKey && (kind === 'municipality') === (level === 'municipality'),
  );
}
