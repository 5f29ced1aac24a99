import type { Boundaries } from './boundaries';
import { groupBy } from './groupBy';
import type { Measure, Participation, Site, Source } from './site';
import type { SiteRecord } from './siteRecords';
import { spreadSymbols } from './spread';
import { allocatedEur } from './sums';
import { symbolRadius } from './symbol';
import type { Row, TableName, Tables } from './tables';
import type { MeasureType, ProgrammeId } from './vocabulary';
import { measureTypes } from './vocabulary';

/** Joins each site of data/sites.geojson with its rows of all tables. Sites without a programme are left out. */
export function joinSites(
  records: readonly SiteRecord[],
  tables: Tables,
  boundaries: Boundaries,
): readonly Site[] {
  const rowsOf = rowsBySite(tables);
  const sources = new Map(tables['sources.csv'].map(({ values }) => [values.url, values]));
  const unique = [...new Map(records.map((record) => [record.id, record])).values()];
  const joined = unique
    .map((record) => joinSite(record, rowsOf, sources, boundaries))
    .filter((site) => site.participations.length > 0);
  const symbolPoints = spreadSymbols(
    joined.map((site) => ({ point: site.point, radius: symbolRadius(allocatedEur(site)) })),
  );
  return joined.map((site, index) => ({ ...site, symbolPoint: symbolPoints[index] ?? site.point }));
}

type SiteTable = {
  [N in TableName]: Tables[N][number]['values'] extends { site_id: string } ? N : never;
}[TableName];
type RowsOf = <N extends SiteTable>(file: N, siteId: string) => readonly Row<N>['values'][];

function rowsBySite(tables: Tables): RowsOf {
  const groups = new Map<string, ReadonlyMap<string, readonly unknown[]>>();
  for (const [file, rows] of Object.entries(tables)) {
    const values = rows.flatMap((row) => ('site_id' in row.values ? [row.values] : []));
    groups.set(
      file,
      groupBy(values, (value) => value.site_id),
    );
  }
  return <N extends SiteTable>(file: N, siteId: string) =>
    (groups.get(file)?.get(siteId) ?? []) as readonly Row<N>['values'][];
}

function joinSite(
  { row: _row, ...record }: SiteRecord,
  rowsOf: RowsOf,
  sources: ReadonlyMap<string, Source>,
  boundaries: Boundaries,
): Site {
  const { id } = record;
  const participations = rowsOf('participations.csv', id)
    .map(toParticipation)
    .toSorted((a, b) => (a.intakeYear ?? 0) - (b.intakeYear ?? 0));
  const measures = rowsOf('measures.csv', id).map(toMeasure);
  const facts = {
    participations,
    measures,
    allocations: rowsOf('allocations.csv', id)
      .map(({ programme, year, amount_eur: amountEur, source, note }) => ({
        programme,
        year,
        amountEur,
        source,
        note,
      }))
      .toSorted((a, b) => a.year - b.year),
    contradictions: rowsOf('contradicting-amounts.csv', id).map(
      ({ programme, year, amount_eur: amountEur, source }) => ({
        programme,
        year,
        amountEur,
        source,
      }),
    ),
    partialAmounts: rowsOf('partial-amounts.csv', id).map(
      ({ programme, year, amount_eur: amountEur, what_it_is: whatItIs, source }) => ({
        programme,
        year,
        amountEur,
        whatItIs,
        source,
      }),
    ),
    remarks: rowsOf('remarks.csv', id)
      .filter(({ audience }) => audience === 'public')
      .map(({ remark, source }) => ({ text: remark, source })),
  };
  return {
    ...record,
    ...facts,
    symbolPoint: record.point,
    programmes: programmesOf(participations),
    measureTypes: typesOf(measures),
    links: linksOf(rowsOf('links.csv', id)),
    aliases: rowsOf('aliases.csv', id).map(({ alias }) => alias),
    sources: usedUrls(record, facts).map((url) => sources.get(url) ?? unlistedSource(url)),
    boundary: record.extent === 'municipalities' ? boundaries.union(record.ags) : null,
  };
}

function toParticipation(values: Row<'participations.csv'>['values']): Participation {
  return {
    programme: values.programme,
    nameAtIntake: values.name_at_intake,
    intakeYear: values.intake_year,
    endYear: values.end_year,
    source: values.source,
    endSource: values.end_source,
    note: values.note,
  };
}

function toMeasure(values: Row<'measures.csv'>['values']): Measure {
  const { lon, lat } = values;
  return {
    title: values.title,
    type: values.type,
    status: values.status,
    year: values.year,
    costEur: values.cost_eur,
    address: values.address,
    point: lon === null || lat === null ? null : [lon, lat],
    placeBasis: values.place_basis,
    placeSource: values.place_source,
    note: values.note,
    source: values.source,
  };
}

/**
 * Programmes of a site, those that run before those that have ended, then the latest first: its
 * colour and shape are those of the first.
 */
function programmesOf(participations: readonly Participation[]): readonly ProgrammeId[] {
  const hasEnded = (part: Participation) => Number(part.endYear !== null);
  const ordered = participations.toReversed().toSorted((a, b) => hasEnded(a) - hasEnded(b));
  return [...new Set(ordered.map((part) => part.programme))];
}

const typesOf = (measures: readonly Measure[]): readonly MeasureType[] =>
  measureTypes.filter((type) => measures.some((measure) => measure.type === type));

/** One link a page, under the first label. */
function linksOf(rows: readonly Row<'links.csv'>['values'][]): Site['links'] {
  const pages = groupBy(rows, ({ url }) => url);
  return [...pages].map(([url, [first]]) => ({ label: first?.label ?? url, url }));
}

type Sourced = { readonly source: string | null; readonly endSource?: string | null };

/** The sources of a site in the order in which its panel shows them: these are their numbers. */
function usedUrls(
  record: Omit<SiteRecord, 'row'>,
  facts: Readonly<Record<string, readonly Sourced[]>>,
): string[] {
  const {
    participations = [],
    allocations = [],
    contradictions = [],
    partialAmounts = [],
    measures = [],
    remarks = [],
  } = facts;
  const rows = [
    participations,
    allocations,
    contradictions,
    partialAmounts,
    measures,
    remarks,
  ].flat();
  const urls = rows.flatMap((row) => [row.source, row.endSource ?? null]);
  const keyFacts = [record.areaSource, record.populationSource];
  const all = [
    ...urls.slice(0, participations.length * 2),
    ...keyFacts,
    ...urls.slice(participations.length * 2),
  ];
  return [...new Set(all)].filter((url) => url !== null);
}

/** A page that sources.csv does not list yet is shown under its domain; its kind is not known. */
const unlistedSource = (url: string): Source => ({
  url,
  publisher: new URL(url).hostname.replace(/^www\./, ''),
  kind: null,
});
