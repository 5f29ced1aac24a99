import { inhabitantsIn, type Population } from '../../model/population';
import type { Site } from '../../model/site';
import { allocatedEur, endYear, firstIntakeYear } from '../../model/sums';
import { countedEur, countedMeasures } from '../money/counted';
import type { Query } from '../query';
import { siteTitle } from '../siteTitle';
import { eurPerInhabitant } from '../sortSites';
import { sourcesAsOf } from '../sourcesAsOf';
import { inCents } from './areaRow';
import type { Columns, RowOf } from './columns';
import type { ExportWords } from './exportWords';

/** Columns of the table of sites, in their order. */
export const siteColumns = {
  id: 'text',
  title: 'text',
  municipalities: 'text',
  ags: 'text',
  districts: 'text',
  programmes: 'text',
  intakeYear: 'whole',
  endYear: 'whole',
  lng: 'decimal',
  lat: 'decimal',
  precision: 'text',
  areaHa: 'decimal',
  population: 'whole',
  populationYear: 'whole',
  eurPerInhabitant: 'decimal',
  municipalityInhabitants: 'whole',
  municipalityInhabitantsDate: 'text',
  countedEur: 'whole',
  allocatedEur: 'whole',
  countedMeasures: 'whole',
  measures: 'whole',
  measureTypes: 'text',
  sources: 'text',
  sourceNames: 'text',
  sourcesAsOf: 'text',
  page: 'text',
} as const satisfies Columns;
export type SiteColumn = keyof typeof siteColumns;

/** Separates the values of one cell; no name, no title and no address contains it. */
const between = ' | ';

/**
 * A site as a row of a table; what is not known is null.
 * @param query counts its money and measures, as in list and sums
 * @param population null where it has not come
 */
export function siteRow(
  site: Site,
  query: Query,
  population: Population | null,
  words: ExportWords,
): RowOf<typeof siteColumns> {
  const [lng, lat] = site.point;
  return {
    id: site.id,
    title: siteTitle(site),
    municipalities: site.municipalities.join(between),
    ags: site.ags.map(words.ags).join(between),
    districts: site.districts.join(between),
    programmes: site.programmes.map(words.programme).join(between),
    intakeYear: firstIntakeYear(site),
    endYear: endYear(site),
    lng,
    lat,
    precision: words.precision(site.precision),
    areaHa: site.areaHa,
    population: site.population,
    populationYear: site.populationYear,
    eurPerInhabitant: inCents(eurPerInhabitant(site, query)),
    municipalityInhabitants: population === null ? null : inhabitantsIn(site.ags, population),
    municipalityInhabitantsDate: population?.date ?? null,
    countedEur: countedEur(site, query),
    allocatedEur: allocatedEur(site),
    countedMeasures: countedMeasures(site, query).length,
    measures: site.measures.length,
    measureTypes: site.measureTypes.map(words.measureType).join(between),
    sources: site.sources.map(({ url }) => url).join(between),
    sourceNames: site.sources.map(words.source).join(between),
    sourcesAsOf: sourcesAsOf(site).date,
    page: words.page(site.id),
  };
}
