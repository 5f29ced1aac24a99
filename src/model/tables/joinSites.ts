import type { Boundaries } from '../geo/boundaries';
import { spreadSymbols, standAside } from '../geo/spread';
import { groupBy } from '../groupBy';
import type { Measure, Participation, Site, Source } from '../site';
import { allocatedEur } from '../sums';
import { symbolKind, symbolRadius } from '../symbol';
import { type MeasureType, measureTypes, type ProgrammeId } from '../vocabulary';
import type { SiteArea } from './siteAreas';
import type { SiteRecord } from './siteRecords';
import type { Row, TableName, Tables } from './tables';
import { knownSources, usedSources } from './usedSources';

/**
 * Joins each site of data/sites.geojson with its rows of all tables. Sites without a programme are left
 * out. A boundary of its own wins over that of whole municipalities. Symbols are where the sites are:
 * see `placeSymbols`.
 */
export function joinSites(
  records: readonly SiteRecord[],
  tables: Tables,
  boundaries: Boundaries,
  currentYear: number,
  areas: readonly SiteArea[] = [],
): readonly Site[] {
  const rowsOf = rowsBySite(tables);
  const known = knownSources(tables);
  // Of two for a site the first, as with rows that are there twice.
  const areaOf = new Map(areas.toReversed().map((area) => [area.siteId, area]));
  return [...groupBy(records, ({ id }) => id).values()]
    .flatMap(([first]) => first ?? [])
    .map((record) => {
      const boundary = boundaryOf(record, areaOf.get(record.id), boundaries);
      return joinSite(record, boundary, rowsOf, known, currentYear);
    })
    .filter((site) => site.participations.length > 0);
}

/** Gives each site the place of its symbol on the map; it takes longer than all other compiling. */
export function placeSymbols(sites: readonly Site[]): readonly Site[] {
  const symbols = sites.map((site) => ({
    point: site.point,
    radius: symbolRadius(allocatedEur(site)),
  }));
  const [symbolPoints, asides] = [spreadSymbols(symbols), standAside(symbols)];
  return sites.map((site, index) => ({
    ...site,
    symbolPoint: symbolPoints[index] ?? site.point,
    aside: asides[index] ?? site.aside,
  }));
}

function boundaryOf(record: SiteRecord, own: SiteArea | undefined, boundaries: Boundaries) {
  return {
    boundarySource: own?.source ?? null,
    boundaryDate: own?.date ?? null,
    boundary:
      own?.boundary ?? (record.extent === 'municipalities' ? boundaries.union(record.ags) : null),
  };
}

function joinSite(
  { row: _row, ...record }: SiteRecord,
  boundary: ReturnType<typeof boundaryOf>,
  rowsOf: RowsOf,
  known: ReadonlyMap<string, Source>,
  currentYear: number,
): Site {
  const { id } = record;
  const facts = siteFacts(id, rowsOf);
  return {
    ...record,
    ...boundary,
    ...facts,
    symbolPoint: record.point,
    aside: [0, 0],
    programmes: programmesOf(facts.participations, currentYear),
    measureTypes: typesOf(facts.measures),
    links: linksOf(rowsOf('links.csv', id)),
    aliases: rowsOf('aliases.csv', id).map(({ alias }) => alias),
    sources: usedSources({ ...record, ...boundary, ...facts }, known),
  };
}

function siteFacts(id: string, rowsOf: RowsOf) {
  return {
    participations: rowsOf('participations.csv', id).toSorted(
      (a, b) => (a.intakeYear ?? 0) - (b.intakeYear ?? 0),
    ),
    measures: rowsOf('measures.csv', id).map(toMeasure),
    allocations: rowsOf('allocations.csv', id).toSorted((a, b) => a.year - b.year),
    contradictions: rowsOf('contradicting-amounts.csv', id),
    partialAmounts: rowsOf('partial-amounts.csv', id),
    remarks: rowsOf('remarks.csv', id)
      .filter(({ audience }) => audience === 'public')
      .map(({ remark, source }) => ({ text: remark, source })),
  };
}

/** Field by field, for there are tens of thousands: leaving some out of the others takes long. */
const toMeasure = (row: Fact<'measures.csv'>): Measure => ({
  title: row.title,
  type: row.type,
  status: row.status,
  year: row.year,
  costEur: row.costEur,
  address: row.address,
  point: row.lon === null || row.lat === null ? null : [row.lon, row.lat],
  placeBasis: row.placeBasis,
  placeSource: row.placeSource,
  note: row.note,
  source: row.source,
});

/** The tables with rows per site. */
type SiteTable = {
  [N in TableName]: Row<N>['values'] extends { siteId: string } ? N : never;
}[TableName];
/** A row without the id of its site. */
type Fact<N extends SiteTable> = Omit<Row<N>['values'], 'siteId'>;
/** The rows of a table that belong to a site, in the order of the file. */
type RowsOf = <N extends SiteTable>(file: N, siteId: string) => readonly Fact<N>[];

/** Groups all tables by site, once, so that joining takes linear time. */
function rowsBySite(tables: Tables): RowsOf {
  const groups = new Map(
    Object.entries(tables).map(([file, rows]) => {
      const values = rows.flatMap((row) => ('siteId' in row.values ? [row.values] : []));
      return [file, groupBy<{ siteId: string }, string>(values, ({ siteId }) => siteId)];
    }),
  );
  return <N extends SiteTable>(file: N, id: string) => {
    const rows = (groups.get(file)?.get(id) ?? []) as readonly Row<N>['values'][];
    return rows.map(({ siteId: _, ...fact }) => fact);
  };
}

/**
 * Programmes of a site: running before ended, then those of the area before investment pacts, which
 * fund a single building, then the latest first; the first one gives the site its colour and shape.
 */
function programmesOf(
  participations: readonly Participation[],
  currentYear: number,
): readonly ProgrammeId[] {
  const hasEnded = ({ endYear }: Participation) =>
    Number(endYear !== null && endYear < currentYear);
  const isPact = ({ programme }: Participation) => Number(symbolKind(programme) === 'pakt');
  const ordered = participations
    .toReversed()
    .toSorted((a, b) => hasEnded(a) - hasEnded(b) || isPact(a) - isPact(b));
  return [...new Set(ordered.map((part) => part.programme))];
}

const typesOf = (measures: readonly Measure[]): readonly MeasureType[] =>
  measureTypes.filter((type) => measures.some((measure) => measure.type === type));

/** One link per page, under the first label. */
function linksOf(rows: readonly { readonly label: string; readonly url: string }[]): Site['links'] {
  const pages = groupBy(rows, ({ url }) => url);
  return [...pages].map(([url, [first]]) => ({ label: first?.label ?? url, url }));
}
