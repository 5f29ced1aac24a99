import type { Coverage, CoverageRemark } from '../coverage';
import type { Boundaries } from '../geo/boundaries';
import { hasClosedRings } from '../geo/geometry';
import { latest, type PartialDate } from '../partialDate';
import { type Problem, problemAt } from '../problem';
import type { Site, Source } from '../site';
import { checkAreas } from './checkAreas';
import { checkChanges } from './checkChanges';
import { checkEasyTexts } from './checkEasyTexts';
import { checkPlaces } from './checkPlaces';
import { checkPopulation } from './checkPopulation';
import { checkPostcodes } from './checkPostcodes';
import { checkReferences } from './checkReferences';
import { checkRows } from './checkRows';
import { checkSynonyms } from './checkSynonyms';
import { joinSites, placeSymbols } from './joinSites';
import { readTables } from './readTable';
import { readSiteAreas, type SiteArea, siteAreasFile } from './siteAreas';
import { readSiteRecords, type SiteRecord } from './siteRecords';
import type { Row, Tables } from './tables';
import { knownSources, sourcesOf } from './usedSources';

/** What could be read of the files of data/, row by row. */
export interface FactsRead {
  readonly records: readonly SiteRecord[];
  readonly areas: readonly SiteArea[];
  readonly tables: Tables;
  readonly problems: readonly Problem[];
}

/** Reads the files of data/: each row by itself. @param files text of each file, by its name */
export function readFacts(files: Readonly<Record<string, string>>, currentYear: number): FactsRead {
  const { records, problems: recordProblems } = readSiteRecords(files['sites.geojson']);
  const { areas, problems: areaProblems } = readSiteAreas(files[siteAreasFile], currentYear);
  const { tables, problems } = readTables(files, currentYear);
  return { records, areas, tables, problems: [...recordProblems, ...areaProblems, ...problems] };
}

/**
 * Compiles the tables of data/ into validated sites and all problems at once. Bad rows and features
 * are left out and reported; the rest is kept. The same code runs in the build and in the browser.
 * @param files text of each file of data/, by file name
 * @param read what `readFacts` has read of them
 * @param isDrawn whether symbols are placed as the map draws them; whoever only checks does not wait for it
 */
export function compile(
  files: Readonly<Record<string, string>>,
  boundaries: Boundaries,
  currentYear: number,
  { records, areas, tables, problems }: FactsRead = readFacts(files, currentYear),
  isDrawn = true,
): {
  readonly sites: readonly Site[];
  readonly coverage: readonly Coverage[];
  readonly coverageRemarks: readonly CoverageRemark[];
  readonly coverageSources: readonly Source[];
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
  readonly problems: readonly Problem[];
} {
  const joined = joinSites(records, tables, boundaries, currentYear, areas);
  const sites = isDrawn ? placeSymbols(joined) : joined;
  const coverage = tables['coverage.csv'].map(({ values }) => toCoverage(values));
  const coverageRemarks = tables['coverage-remarks.csv'].map(({ values }) => values);
  return {
    sites,
    coverage,
    coverageRemarks,
    coverageSources: sourcesOf(
      [...coverage, ...coverageRemarks].map(({ source }) => source),
      knownSources(tables),
    ),
    researched: latest(tables['editions.csv'].map(({ values }) => values.date)),
    problems: [
      ...problems,
      ...checkReferences(records, tables, areas),
      ...checkRows(records, tables, currentYear),
      ...checkPlaces(records, tables, boundaries),
      ...checkAreas(areas, records, boundaries),
      ...checkPopulation(tables, boundaries),
      ...checkPostcodes(tables, boundaries),
      ...checkSynonyms(tables, boundaries),
      ...checkEasyTexts(tables),
      ...checkChanges(files['boundaries/changes.csv'], boundaries),
      ...sites.flatMap(ringProblems),
    ],
  };
}

const toCoverage = (row: Row<'coverage.csv'>['values']): Coverage => ({
  programme: row.programme === 'alle' ? null : row.programme,
  year: row.year,
  totalEur: row.totalEur,
  rounded: row.totalIsRounded === 'ja',
  sitesTotal: row.sitesTotal,
  source: row.source,
});

function ringProblems(site: Site): Problem[] {
  // A boundary of its own has been checked when it was read.
  if (site.boundary === null || site.boundarySource !== null || hasClosedRings(site.boundary))
    return [];
  const place = { file: 'boundaries/hessen.topo.json', siteId: site.id };
  return [problemAt(place, 'geometryInvalid', site.boundary.type)];
}
