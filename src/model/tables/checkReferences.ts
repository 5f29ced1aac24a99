import { type Problem, problemAt } from '../problem';
import { columnOf } from './columns';
import { type SiteArea, siteAreasFile } from './siteAreas';
import type { SiteRecord } from './siteRecords';
import type { Row, TableName, Tables } from './tables';

type AnyRow = Row<TableName>;

/** Checks references between the tables, in both directions. */
export function checkReferences(
  records: readonly SiteRecord[],
  tables: Tables,
  areas: readonly SiteArea[] = [],
): readonly Problem[] {
  const siteIds = new Set(records.map((record) => record.id));
  return [
    ...unknownSites(siteIds, tables),
    ...sourceProblems(records, tables, areas),
    ...programmeProblems(records, tables),
  ];
}

function unknownSites(siteIds: ReadonlySet<string>, tables: Tables): Problem[] {
  return entriesOf(tables).flatMap(([file, rows]) =>
    rows.flatMap(({ row, values }) =>
      'siteId' in values && !siteIds.has(String(values.siteId))
        ? [problemAt({ file, row, field: 'site_id' }, 'unknownSite', String(values.siteId))]
        : [],
    ),
  );
}

function sourceProblems(
  records: readonly SiteRecord[],
  tables: Tables,
  areas: readonly SiteArea[],
): Problem[] {
  const known = new Set(tables['sources.csv'].map(({ values }) => values.url));
  const used = usesOfSources(records, tables, areas);
  const unknown = used.flatMap(({ url, file, row, field }) =>
    known.has(url) ? [] : [problemAt({ file, row, field }, 'unknownSource', url)],
  );
  const usedUrls = new Set(used.map(({ url }) => url));
  const unused = tables['sources.csv'].flatMap(({ row, values }) =>
    usedUrls.has(values.url)
      ? []
      : [problemAt({ file: 'sources.csv', row, field: 'url' }, 'sourceUnused', values.url)],
  );
  return [...unknown, ...unused];
}

interface SourceUse {
  readonly url: string;
  readonly file: string;
  readonly row: number;
  readonly field: string;
}

function usesOfSources(
  records: readonly SiteRecord[],
  tables: Tables,
  areas: readonly SiteArea[],
): SourceUse[] {
  const ofSites = records.flatMap((record) =>
    (['areaSource', 'populationSource'] as const).flatMap((field) =>
      use(record[field], 'sites.geojson', record.row, field),
    ),
  );
  const ofAreas = areas.flatMap(({ row, source }) => use(source, siteAreasFile, row, 'source'));
  const ofTables = entriesOf(tables).flatMap(([file, rows]) => {
    // Every row of a table has the same fields.
    const fields = sourceFields.filter((field) => field in (rows[0]?.values ?? {}));
    return rows.flatMap(({ row, values }) =>
      fields.flatMap((field) =>
        use((values as SourceFields)[field] ?? null, file, row, columnOf(field)),
      ),
    );
  });
  return [...ofSites, ...ofAreas, ...ofTables];
}

const use = (url: string | null, file: string, row: number, field: string): readonly SourceUse[] =>
  url === null ? [] : [{ url, file, row, field }];

const sourceFields = ['source', 'endSource'] as const;
type SourceFields = { readonly [F in (typeof sourceFields)[number]]?: string | null };

function programmeProblems(records: readonly SiteRecord[], tables: Tables): Problem[] {
  const participations = tables['participations.csv'];
  const sites = new Set(participations.map(({ values }) => values.siteId));
  const pairs = new Set(participations.map(({ values }) => `${values.siteId} ${values.programme}`));
  const without = records.flatMap(({ id, row }) =>
    sites.has(id)
      ? []
      : [problemAt({ file: 'sites.geojson', row, field: 'id' }, 'siteWithoutProgramme', id)],
  );
  const file = 'allocations.csv';
  const stray = tables[file].flatMap(({ row, values }) =>
    pairs.has(`${values.siteId} ${values.programme}`)
      ? []
      : [
          problemAt(
            { file, row, field: 'programme' },
            'allocationWithoutProgramme',
            values.programme,
          ),
        ],
  );
  return [...without, ...stray];
}

const entriesOf = (tables: Tables) =>
  Object.entries(tables) as readonly (readonly [TableName, readonly AnyRow[]])[];
