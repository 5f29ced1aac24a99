import * as v from 'valibot';
import { readCsv } from './readCsv';

const MunicipalityKey = v.pipe(v.string(), v.regex(/^06\d{6}$/));

const Change = v.object({
  year: v.pipe(v.string(), v.regex(/^20\d\d$/), v.transform(Number)),
  /** zusammenschluss: `ags` is now part of `to_ags`; kreisfrei: it is a district of its own. */
  kind: v.picklist(['zusammenschluss', 'kreisfrei']),
  ags: MunicipalityKey,
  to_ags: MunicipalityKey,
  to_name: v.pipe(v.string(), v.nonEmpty()),
  district_ags: v.pipe(v.string(), v.regex(/^06\d{3}(\d{3})?$/)),
  note: v.string(),
});

/** One row of changes.csv: what has become of a municipality since 2016. */
export type Change = v.InferOutput<typeof Change>;

/**
 * Reads the changes since 2016, in the order in which they are applied.
 * @throws BoundaryProblem that names the row which can not be read
 */
export const readChanges = (path: string): Change[] => readCsv(path, Change);
