import * as v from 'valibot';
import type { LngLat } from './site';

/** A part of a municipality with its postcode; some postcodes have parts in two of them. */
export interface Postcode {
  /** Five digits. */
  readonly postcode: string;
  /** Key of the municipality. */
  readonly ags: string;
  /** Its rough centre. */
  readonly point: LngLat;
}

const fileSchema = v.object({
  licence: v.string(),
  postcodes: v.array(v.tuple([v.string(), v.string(), v.number(), v.number()])),
});

/** Content of the published data/postcodes.json. */
export type PostcodesFile = v.InferOutput<typeof fileSchema>;

export const toPostcodesFile = (
  postcodes: readonly Postcode[],
  licence: string,
): PostcodesFile => ({
  licence,
  postcodes: postcodes.map(({ postcode, ags, point }) => [postcode, ags, ...point]),
});

/** The inverse. Null for content that the build does not write. */
export function parsePostcodes(json: unknown): readonly Postcode[] | null {
  const read = v.safeParse(fileSchema, json);
  if (!read.success) return null;
  return read.output.postcodes.map(([postcode, ags, lng, lat]) => ({
    postcode,
    ags,
    point: [lng, lat],
  }));
}
