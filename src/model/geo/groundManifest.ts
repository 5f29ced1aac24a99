import * as v from 'valibot';
import { text, webLink } from '../site';

/** Parts of the ground: rivers, railways, borders at 20 m, the quarters of four towns, stops. */
export const groundIds = [
  'rivers',
  'railways',
  'municipalities',
  'kassel',
  'frankfurt',
  'darmstadt',
  'wiesbaden',
  'stops',
] as const;
export type GroundId = (typeof groundIds)[number];

/** Those with a file in data/ground/; stops have one of their own. */
export type GroundFileId = Exclude<GroundId, 'stops'>;
export const groundFileIds: readonly GroundFileId[] = groundIds.filter((id) => id !== 'stops');

/** Whose data they are and by which licence: without it, nothing may be drawn. */
export const groundPublisher = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  /** In full, for files. */
  name: text,
  /** As the map names them. */
  credit: text,
  licence: text,
  licenceUrl: webLink,
});

export const groundFile = v.object({
  id: v.picklist(groundIds),
  /** Path below data/. */
  source: text,
  what: text,
  publishers: v.pipe(v.array(groundPublisher.entries.id), v.minLength(1)),
  /** Year, year-month or two years; null where no source tells. */
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}|\/\d{4})?$/))),
  /** What we have changed; licences want it said. */
  changes: text,
  doubts: v.nullable(text),
  /** Key of the town whose quarters they are. */
  ags: v.optional(v.pipe(v.string(), v.regex(/^06\d{6}$/))),
});

/** Content of data/ground/manifest.json. */
export const groundManifest = v.object({
  publishers: v.array(groundPublisher),
  files: v.array(groundFile),
});

export type GroundPublisher = v.InferOutput<typeof groundPublisher>;
export type GroundFile = v.InferOutput<typeof groundFile>;
