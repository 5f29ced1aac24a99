import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { point } from './geo/point';
import { parseUrl } from './parseUrl';
import { isPartialDate } from './partialDate';
import {
  extents,
  firstYear,
  measureStatuses,
  measureTypes,
  precisions,
  programmeIds,
  sourceKinds,
} from './vocabulary';

/**
 * The shape of a site in `/data/sites.geojson` and in memory: one schema, so that file, parser and
 * type can not disagree. `null` means: not known, never zero. The columns of the tables in `data/`
 * and their rules derive from it, too (`tables/columns.ts`).
 */

export const text = v.pipe(v.string(), v.nonEmpty());
const calendarYear = () => v.pipe(v.number(), v.integer(), v.minValue(firstYear), v.maxValue(2100));
export const year = calendarYear();
/** A year that may lie far ahead. */
export const plannedYear = calendarYear();
export const euro = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Whether a text is a link that may be shown: absolute, http or https. */
export function isWebLink(value: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(value) && parseUrl(value) !== null;
}
export const webLink = v.pipe(v.string(), v.check(isWebLink));
export const partialDate = v.pipe(v.string(), v.check(isPartialDate));

export const sourceSchema = v.object({
  url: webLink,
  publisher: text,
  kind: v.nullable(v.picklist(sourceKinds)),
  /** The headline of the page. */
  title: v.nullable(text),
  /** When it was published or last changed, as precisely as it says. */
  date: v.nullable(partialDate),
});

export const participationSchema = v.object({
  programme: v.picklist(programmeIds),
  nameAtIntake: v.nullable(text),
  intakeYear: v.nullable(year),
  endYear: v.nullable(plannedYear),
  source: webLink,
  endSource: v.nullable(webLink),
  note: v.nullable(text),
});

export const allocationSchema = v.object({
  programme: v.picklist(programmeIds),
  year,
  amountEur: euro,
  source: webLink,
  note: v.nullable(text),
});

export const contradictionSchema = v.object({
  programme: v.picklist(programmeIds),
  year,
  amountEur: euro,
  source: webLink,
});

export const partialAmountSchema = v.object({
  programme: v.nullable(v.picklist(programmeIds)),
  year: v.nullable(year),
  amountEur: euro,
  whatItIs: text,
  source: webLink,
});

export const measureSchema = v.object({
  title: text,
  type: v.picklist(measureTypes),
  status: v.picklist(measureStatuses),
  year: v.nullable(plannedYear),
  costEur: v.nullable(euro),
  address: v.nullable(text),
  point: v.nullable(point),
  placeBasis: v.nullable(text),
  placeSource: v.nullable(text),
  note: v.nullable(text),
  source: webLink,
});

export const linkSchema = v.object({ label: text, url: webLink });

const list = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.readonly());

export const siteSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: text,
  nameDocumented: v.boolean(),
  municipalities: v.pipe(v.array(text), v.minLength(1), v.readonly()),
  ags: v.pipe(v.array(v.pipe(v.string(), v.regex(/^06\d{6}$/))), v.minLength(1), v.readonly()),
  districts: v.pipe(v.array(text), v.minLength(1), v.readonly()),
  districtAgs: list(v.pipe(v.string(), v.regex(/^06\d{3}(\d{3})?$/))),
  extent: v.picklist(extents),
  areaHa: v.nullable(v.pipe(v.number(), v.gtValue(0))),
  areaSource: v.nullable(webLink),
  population: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  populationYear: v.nullable(year),
  populationSource: v.nullable(webLink),
  /** The page that states a boundary of its own; null where there is none, or that of municipalities. */
  boundarySource: v.nullable(webLink),
  /** How old that boundary is, where known. */
  boundaryDate: v.nullable(partialDate),
  point,
  symbolPoint: point,
  /** How far the symbol stands aside from `point` near by, in pixels to the right and down. */
  aside: v.pipe(v.tuple([v.number(), v.number()]), v.readonly()),
  precision: v.picklist(precisions),
  placeBasis: text,
  placeSource: text,
  summary: text,
  programmes: v.pipe(v.array(v.picklist(programmeIds)), v.minLength(1), v.readonly()),
  measureTypes: list(v.picklist(measureTypes)),
  participations: list(participationSchema),
  allocations: list(allocationSchema),
  contradictions: list(contradictionSchema),
  partialAmounts: list(partialAmountSchema),
  measures: list(measureSchema),
  links: list(linkSchema),
  remarks: list(v.object({ text, source: v.nullable(webLink) })),
  aliases: list(text),
  sources: list(sourceSchema),
});

/** Where a measure is, and by what name the map calls it: see `places.ts`. */
export const measurePlaceSchema = v.object({
  /** Its position among the measures of its site. */
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  title: measureSchema.entries.title,
  point,
});

/**
 * What list, filters and sums know of a site: the whole without what only the map draws, and what its
 * panel, a comparison, a saved file or a search in texts tells. Fields that it does not know are dropped
 * in reading.
 */
export const listedSiteSchema = v.object({
  ...v.omit(siteSchema, [
    'areaSource',
    'populationYear',
    'populationSource',
    'boundaryDate',
    'placeBasis',
    'placeSource',
    'summary',
    'links',
    'remarks',
    'sources',
  ]).entries,
  participations: list(
    v.omit(participationSchema, ['nameAtIntake', 'source', 'endSource', 'note']),
  ),
  allocations: list(v.omit(allocationSchema, ['source', 'note'])),
  contradictions: list(v.omit(contradictionSchema, ['source'])),
  partialAmounts: list(v.omit(partialAmountSchema, ['whatItIs', 'source'])),
  measures: list(
    v.omit(measureSchema, [
      'title',
      'address',
      'point',
      'placeBasis',
      'placeSource',
      'note',
      'source',
    ]),
  ),
});

type SiteProperties = v.InferOutput<typeof siteSchema>;
type ListedSiteProperties = v.InferOutput<typeof listedSiteSchema>;

/** A funded area (Fördergebiet) with everything known about it. */
export interface Site extends Readonly<SiteProperties> {
  /** The area where a real boundary is known: its own, else the union of whole municipalities; else null. */
  readonly boundary: Polygon | MultiPolygon | null;
}

/** The same as the index of the facts has it, with which the page begins. Each `Site` is one. */
export interface ListedSite extends Readonly<ListedSiteProperties> {
  /** In the index, the rectangle around its boundary; absent where none is known. Ask `places.ts`. */
  readonly bbox?: SiteBbox;
}
/** A rectangle in degrees. */
export type SiteBbox = readonly [west: number, south: number, east: number, north: number];
export type Source = Readonly<v.InferOutput<typeof sourceSchema>>;
export type Participation = Readonly<v.InferOutput<typeof participationSchema>>;
export type Allocation = Readonly<v.InferOutput<typeof allocationSchema>>;
export type Measure = Readonly<v.InferOutput<typeof measureSchema>>;
export type ListedParticipation = ListedSite['participations'][number];
export type ListedAllocation = ListedSite['allocations'][number];
export type ListedMeasure = ListedSite['measures'][number];
/** Longitude and latitude in degrees, WGS 84. */
export type LngLat = readonly [number, number];
