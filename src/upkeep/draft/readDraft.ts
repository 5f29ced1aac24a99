import type { RowFate } from '../../intake/checkInput';
import { type Problem, problemAt } from '../../model/problem';
import { recordOf } from '../../model/recordOf';
import { rowKeys } from '../../model/tables/checkRows';
import type { FactsRead } from '../../model/tables/compile';
import { encodingProblems, isLost } from '../../model/tables/encoding';
import { siteFeature } from '../../model/tables/flatSites';
import { parseJson } from '../../model/tables/parseJson';
import { type RuledColumn, readCells, ruledColumns } from '../../model/tables/readTable';
import {
  areasIn,
  type SiteArea,
  siteAreasFile,
  siteAreasGeoJson,
} from '../../model/tables/siteAreas';
import { recordsIn, type SiteRecord } from '../../model/tables/siteRecords';
import type { TableName, Tables } from '../../model/tables/tables';
import type { Draft, DraftRow, DraftTable } from './draft';
import { fileOf, firstRowOf, sortedTables } from './draftFiles';

/** What a row says by the rules of its table, wherever it stands. */
interface RowRead {
  /** Null where they do not take it. */
  readonly value: object | null;
  /** The rows of their places are still to be told. */
  readonly problems: readonly Problem[];
  /** Whether letters of it are lost. */
  readonly isLost: boolean;
}

/**
 * Reads a draft as `readFacts` reads the files that would be written of it. A row is read once, as
 * long as it stays as it is: a check after a change reads what has changed.
 * @param currentYear bounds the years
 */
export function readDraft(draft: Draft, currentYear: number): FactsRead {
  const reader = readerOf(currentYear);
  const problems: Problem[] = [];
  const sorted = new Map(sortedTables(draft));
  const valuesOf = (table: DraftTable): readonly { row: number; value: object }[] => {
    const file = fileOf(table);
    const rows = sorted.get(table) ?? [];
    const read = rows.map((row) => reader.read(table, row));
    if (read.some((each) => each.isLost)) problems.push(...encodingProblems(file, '\uFFFD'));
    return read.flatMap(({ value, problems: own }, index) => {
      const row = firstRowOf(file) + index;
      for (const problem of own) problems.push({ ...problem, place: { ...problem.place, row } });
      return value === null ? [] : [{ row, value }];
    });
  };
  const placed = (table: DraftTable) =>
    valuesOf(table).map(({ row, value }) => ({ ...value, row }));
  return {
    records: placed('sites.csv') as unknown as readonly SiteRecord[],
    areas: placed(siteAreasFile) as unknown as readonly SiteArea[],
    tables: recordOf(tableNames, (table) =>
      valuesOf(table).map(({ row, value }) => ({ row, values: value })),
    ) as unknown as Tables,
    problems,
  };
}

/** What the rules of its table make of a row. @param currentYear bounds the years */
export function fateOf(table: DraftTable, row: DraftRow, currentYear: number): RowFate {
  const { value, problems } = readerOf(currentYear).read(table, row);
  if (value !== null) return 'shown';
  return problems.length > 0 ? 'named' : null;
}

/** Reads rows by the rules of a year. */
class RowReader {
  readonly #currentYear: number;
  readonly #columns: Readonly<Record<TableName, readonly RuledColumn[]>>;
  readonly #read = new WeakMap<DraftRow, RowRead>();

  constructor(currentYear: number) {
    this.#currentYear = currentYear;
    this.#columns = recordOf(tableNames, (table) => ruledColumns(table, currentYear));
  }

  /** Reads a row once. */
  read(table: DraftTable, row: DraftRow): RowRead {
    const known = this.#read.get(row);
    if (known !== undefined) return known;
    const read = this.#readCells(table, row.cells);
    this.#read.set(row, read);
    return read;
  }

  #readCells(table: DraftTable, cells: DraftRow['cells']): RowRead {
    if (table === 'sites.csv') {
      const feature = JSON.stringify(siteFeature(cells, this.#currentYear));
      const collection = { type: 'FeatureCollection', features: [parseJson(feature)] };
      const { records, problems } = recordsIn(collection);
      return { value: records[0] ?? null, problems, isLost: isLost(feature) };
    }
    if (table === siteAreasFile) {
      const collection = siteAreasGeoJson([cells]);
      const { areas, problems } = areasIn(parseJson(collection), this.#currentYear);
      return { value: areas[0] ?? null, problems, isLost: isLost(collection) };
    }
    const columns = this.#columns[table];
    const textOf = (column: string) => (cells[column] ?? '').trim();
    const texts = columns.map(([column]) => textOf(column)).join('');
    if (texts === '') return { value: null, problems: [], isLost: false };
    const { values, problems } = readCells(columns, textOf);
    return {
      value: values,
      problems: problems.map(({ field, found, code, expected }) =>
        problemAt({ file: table, field }, code, found, expected),
      ),
      isLost: isLost(texts),
    };
  }
}

function readerOf(currentYear: number): RowReader {
  const known = readers.get(currentYear) ?? new RowReader(currentYear);
  readers.set(currentYear, known);
  return known;
}
const readers = new Map<number, RowReader>();
const tableNames = Object.keys(rowKeys) as TableName[];
