import * as v from 'valibot';
import { isWebLink, text, webLink, year } from './site';
import { firstYear, programmeIds } from './vocabulary';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const coverageSchema = v.object({
  /** null: all programmes together. */
  programme: v.nullable(v.picklist(programmeIds)),
  year: v.pipe(v.number(), v.integer(), v.minValue(firstYear), v.maxValue(2100)),
  totalEur: count,
  /** The source states a rounded total ("rund 25 Mio. Euro"). */
  rounded: v.boolean(),
  sitesTotal: v.nullable(count),
  source: v.pipe(v.string(), v.check(isWebLink)),
});

/**
 * What the state reports as given in a year, in all or in one programme: shows how much of it we
 * know by site.
 */
export type Coverage = Readonly<v.InferOutput<typeof coverageSchema>>;

export const coverageRemarkSchema = v.object({
  programme: v.picklist(programmeIds),
  year,
  /** A sentence, in German. */
  remark: text,
  source: webLink,
});

/**
 * What a page says about the money of a programme and year that is no total of it: the total of a
 * part, totals that contradict each other.
 */
export type CoverageRemark = Readonly<v.InferOutput<typeof coverageRemarkSchema>>;
