import type { Coverage } from '../coverage';
import type { Boundaries } from '../geo/boundaries';
import { hasClosedRings } from '../geo/geometry';
import { type Problem, problemAt } from '../problem';
import type { Site } from '../site';
import { checkPlaces } from './checkPlaces';
import { checkPopulation } from './checkPopulation';
import { checkReferences } from './checkReferences';
import { checkRows } from './checkRows';
import { joinSites } from './joinSites';
import { readTables } from './readTable';
import { readSiteRecords } from './siteRecords';
import type { Row } from './tables';

/**
 * Compiles the tables of data/ into validated sites and all problems at once. Bad rows and features
 * are left out and reported; the rest is kept. The same code runs in the build and in the browser.
 * @param files text of each file of data/, by file name
 */
export function compile(
  files: Readonly<Record<string, string>>,
  boundaries: Boundaries,
  currentYear: number,
): {
  readonly sites: readonly Site[];
  readonly coverage: readonly Coverage[];
  readonly problems: readonly Problem[];
} {
  const { records, problems: recordProblems } = readSiteRecords(files['sites.geojson']);
  const { tables, problems: tableProblems } = readTables(files, currentYear);
  const sites = joinSites(records, tables, boundaries, currentYear);
  return {
    sites,
    coverage: tables['coverage.csv'].map(({ values }) => toCoverage(values)),
    problems: [
      ...recordProblems,
      ...tableProblems,
      ...checkReferences(records, tables),
      ...checkRows(records, tables, currentYear),
      ...checkPlaces(records, tables, boundaries),
      ...checkPopulation(tables, boundaries),
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
  if (site.boundary === null || hasClosedRings(site.boundary)) return [];
  const place = { file: 'boundaries/hessen.topo.json', siteId: site.id };
  return [problemAt(place, 'geometryInvalid', site.boundary.type)];
}
