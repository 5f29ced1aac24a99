import { groupBy } from '../groupBy';
import { type Problem, problemAt } from '../problem';
import { columnOf } from './columns';
import type { SiteRecord } from './siteRecords';
import type { Row, TableName, Tables } from './tables';

/** The fields that identify a row: two rows with equal ones are duplicates. */
export const rowKeys: { readonly [N in TableName]: readonly string[] } = {
  'participations.csv': ['siteId', 'programme', 'intakeYear'],
  'allocations.csv': ['siteId', 'programme', 'year'],
  'contradicting-amounts.csv': ['siteId', 'programme', 'year', 'amountEur', 'source'],
  'partial-amounts.csv': ['siteId', 'programme', 'year', 'amountEur', 'whatItIs', 'source'],
  'measures.csv': ['siteId', 'title', 'source'],
  'links.csv': ['siteId', 'label', 'url'],
  'remarks.csv': ['siteId', 'remark'],
  'coverage.csv': ['programme', 'year'],
  'coverage-remarks.csv': ['programme', 'year', 'remark', 'source'],
  'sources.csv': ['url'],
  'population.csv': ['ags'],
  'postcodes.csv': ['postcode', 'ags'],
  'editions.csv': ['date'],
  'aliases.csv': ['alias'],
  'synonyms.csv': ['word', 'kind', 'means'],
  'leichte-sprache.csv': ['siteId'],
};

/** Checks rows against each other: no duplicates, years in order, contradictions complete. */
export function checkRows(
  records: readonly SiteRecord[],
  tables: Tables,
  currentYear: number,
): readonly Problem[] {
  return [
    ...twiceUsedIds(records),
    ...(Object.keys(rowKeys) as TableName[]).flatMap((file) => duplicates(file, tables[file])),
    ...yearProblems(tables, currentYear),
    ...contradictionProblems(tables),
    ...(tables['editions.csv'].length > 0
      ? []
      : [problemAt({ file: 'editions.csv', field: 'date' }, 'researchUndated', '')]),
  ];
}

function twiceUsedIds(records: readonly SiteRecord[]): Problem[] {
  return repeated(records, (record) => record.id).map(({ row, id }) =>
    problemAt({ file: 'sites.geojson', row, field: 'id' }, 'idTwice', id),
  );
}

function duplicates(file: TableName, rows: readonly Row<TableName>[]): Problem[] {
  const fields = rowKeys[file];
  const key = ({ values }: Row<TableName>) =>
    fields.map((field) => (values as Readonly<Record<string, unknown>>)[field]).join(' · ');
  const field = fields.map(columnOf).join(', ');
  return repeated(rows, key).map((row) =>
    problemAt({ file, row: row.row, field }, 'duplicateRow', key(row)),
  );
}

/** All items but the first of each group of equals. */
const repeated = <T>(items: readonly T[], key: (item: T) => string): readonly T[] =>
  [...groupBy(items, key).values()].flatMap((group) => group.slice(1));

function yearProblems(tables: Tables, currentYear: number): Problem[] {
  const reversed = tables['participations.csv'].flatMap(({ row, values }): Problem[] => {
    const { intakeYear: intake, endYear: end, siteId } = values;
    if (intake === null || end === null || intake <= end) return [];
    const place = { file: 'participations.csv', row, field: 'end_year', siteId };
    return [problemAt(place, 'endBeforeIntake', `${end}`, `≥ ${intake}`)];
  });
  const early = tables['measures.csv'].flatMap(({ row, values }): Problem[] => {
    if (values.status !== 'fertig' || values.year === null || values.year <= currentYear) return [];
    const place = { file: 'measures.csv', row, field: 'year', siteId: values.siteId };
    return [problemAt(place, 'yearInFuture', `${values.year}`, `≤ ${currentYear}`)];
  });
  return [...reversed, ...early];
}

/**
 * Sources that disagree: at least two amounts must be in contradicting-amounts.csv, and
 * allocations.csv must count exactly one of them.
 */
function contradictionProblems(tables: Tables): Problem[] {
  const file = 'contradicting-amounts.csv';
  const groups = groupBy(tables[file], ({ values }) => yearKey(values));
  const counted = new Map(
    tables['allocations.csv'].map(({ values }) => [yearKey(values), values.amountEur]),
  );
  return [...groups].flatMap(([key, rows]): Problem[] => {
    const first = rows[0];
    if (first === undefined) return [];
    const place = { file, row: first.row, field: 'amount_eur', siteId: first.values.siteId };
    const amounts = new Set(rows.map(({ values }) => values.amountEur));
    const amount = counted.get(key);
    const found = [...amounts].join(', ');
    const isCounted = amount !== undefined && amounts.has(amount);
    return [
      ...(amounts.size < 2 ? [problemAt(place, 'contradictionAlone', found)] : []),
      ...(isCounted ? [] : [problemAt(place, 'contradictionNotCounted', found)]),
    ];
  });
}

const yearKey = (row: { siteId: string; programme: string; year: number }): string =>
  `${row.siteId} ${row.programme} ${row.year}`;
