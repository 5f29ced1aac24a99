import * as v from 'valibot';
import { partialDate, year } from '../site';
import { releasedTables } from './release';

export const changeKinds = ['added', 'changed', 'removed'] as const;

const statementSchema = v.object({
  table: v.picklist(releasedTables),
  kind: v.picklist(changeKinds),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  years: v.pipe(v.array(year), v.readonly()),
});

/** What is said of changes: how many rows of a table were added, changed or removed. */
export interface TableStatement<Table> {
  readonly table: Table;
  readonly kind: (typeof changeKinds)[number];
  readonly count: number;
  /** Programme years of amounts, in order; empty for all else. */
  readonly years: readonly number[];
}

/** The same of a release. */
export type ChangeStatement = TableStatement<v.InferOutput<typeof statementSchema>['table']>;

const editionSchema = v.object({
  date: partialDate,
  statements: v.pipe(v.array(statementSchema), v.minLength(1), v.readonly()),
});

const siteChangesSchema = v.object({
  /** The first release: what was known then is no change. */
  since: partialDate,
  /** By id of the site the releases that changed it, the newest first. Without an entry none did. */
  sites: v.record(v.string(), v.pipe(v.array(editionSchema), v.readonly())),
});

/** What has changed about sites from release to release. */
export type SiteChanges = Readonly<v.InferOutput<typeof siteChangesSchema>>;

/** Reads data/changes.json; null for content that the build does not write. */
export function parseSiteChanges(json: unknown): SiteChanges | null {
  const read = v.safeParse(siteChangesSchema, json);
  return read.success ? read.output : null;
}
