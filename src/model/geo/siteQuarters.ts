import * as v from 'valibot';
import table from '../../../data/ground/site-quarters.json';
import { text } from '../site';

/** One row of data/ground/site-quarters.json. */
export const siteQuarter = v.object({
  /** Id of the site. */
  site: text,
  file: v.picklist(['kassel', 'frankfurt', 'darmstadt', 'wiesbaden']),
  /** Of the quarters, as the file has them. */
  names: v.pipe(v.array(text), v.minLength(1)),
  /** `within`: the site is a part of them; `equals`: it is as large as they are. */
  relation: v.picklist(['within', 'equals']),
  /** Size of the quarters together, by their outlines. */
  ha: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Why it is known, for editors. */
  basis: text,
});

/** How a site lies to the quarters of its town: never its own outline. */
export type SiteQuarter = v.InferOutput<typeof siteQuarter>;

const bySite = new Map(v.parse(v.array(siteQuarter), table).map((row) => [row.site, row]));

/** The quarters that a site is a part of; null where that is not known. */
export const quarterOfSite = (siteId: string): SiteQuarter | null => bySite.get(siteId) ?? null;
