import { type Place, type Problem, problemAt } from '../model/problem';
import { siteFeature } from '../model/tables/flatSites';
import { type SiteAreaRow, siteAreasFile, siteAreasGeoJson } from '../model/tables/siteAreas';
import type { TableName } from '../model/tables/tables';
import { csv, factStyle } from '../query/export/csv';
import { toFeature } from './features';
import { type Fit, fitTable, neededColumns } from './fitTable';
import { type GivenTable, givenTables } from './givenTables';
import { limits } from './limits';
import { Notes, shortened } from './notes';
import type { Grid, GridRow, Opened } from './opened';
import { rowReader } from './rowReader';

/** A row as someone has given it, and where it has gone. */
export interface GivenRow {
  readonly file: string;
  readonly row: number;
  /** Its row in the table of `files`; null where it was named instead of read. */
  readonly to: { readonly table: string; readonly row: number } | null;
}

/** Tables in the form of data/. */
export interface Tables {
  /** Text of each table that is there, by its name in data/: what may be written as it is. */
  readonly files: Readonly<Record<string, string>>;
  /** Every row that is not blank, but for headers. */
  readonly rows: readonly GivenRow[];
  /** What their files call columns, by file and column. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly problems: readonly Problem[];
}

const sitesFile = 'sites.geojson';

/**
 * Turns what files hold into the tables of data/: each is told by its header, rows of several files
 * for one table follow each other. Never throws. @param currentYear bounds the years
 */
export function toTables({ grids, layers, problems }: Opened, currentYear: number): Tables {
  const collected = new Collected(currentYear, problems);
  for (const grid of grids) collected.addGrid(grid);
  for (const { file, features } of layers) collected.addFeatures(file, features);
  return collected.tables();
}

class Collected {
  readonly #lines = new Map<TableName, string[][]>();
  #features: unknown[] | null = null;
  #areas: SiteAreaRow[] | null = null;
  readonly #rows: GivenRow[] = [];
  readonly #headers = new Map<string, ReadonlyMap<string, string>>();
  readonly #problems: Problem[];
  readonly #notes = new Notes();
  readonly #currentYear: number;

  constructor(currentYear: number, problems: readonly Problem[]) {
    this.#currentYear = currentYear;
    this.#problems = [...problems];
  }

  tables(): Tables {
    const tables = [...this.#lines].map(([table, lines]) => {
      const header = rowReader(table, this.#currentYear).columns;
      return [table, csv([header, ...lines], factStyle)];
    });
    const sites =
      this.#features === null
        ? []
        : [[sitesFile, JSON.stringify({ type: 'FeatureCollection', features: this.#features })]];
    const areas = this.#areas === null ? [] : [[siteAreasFile, siteAreasGeoJson(this.#areas)]];
    return {
      files: Object.fromEntries([...tables, ...sites, ...areas]),
      rows: this.#rows,
      headers: this.#headers,
      problems: [...this.#problems, ...this.#notes.list()],
    };
  }

  addGrid(grid: Grid): void {
    const { file } = grid;
    const filled = grid.rows.filter(
      ({ cells, formulas }) => formulas !== undefined || cells.some((cell) => cell.trim() !== ''),
    );
    const [header, found] = headerOf(filled, grid.name);
    if (header === null || found === null) {
      const first = filled[0];
      for (const { row } of filled) this.#rows.push({ file, row, to: null });
      const place = { file, ...(first && { row: first.row }) };
      const code = first === undefined ? 'fileUnreadable' : 'intake:table';
      const names = givenTables.join(', ');
      this.#problems.push(problemAt(place, code, shortened(first?.cells.join(' · ') ?? ''), names));
      return;
    }
    for (const { row, cells } of filled.filter(({ row }) => row < header.row)) {
      this.#rows.push({ file, row, to: null });
      this.#notes.add({ file, row }, 'intake:above', cells.join(' ').trim());
    }
    this.#headers.set(
      file,
      new Map(
        [...found.columns].map(([column, index]) => [column, header.cells[index]?.trim() ?? '']),
      ),
    );
    this.#headerProblems(grid, header, found);
    const needed = neededColumns(found.table);
    const isReadable = found.missing.every((column) => !needed.has(column));
    // A table without rows is there all the same.
    if (found.table === 'sites.csv') this.#features ??= [];
    else this.#linesOf(found.table);
    const reader = rowReader(found.table, this.#currentYear);
    for (const given of filled.filter(({ row }) => row > header.row)) {
      const line = isReadable ? this.#line(grid, given, header, found, reader.read) : null;
      const place = { file, row: given.row };
      this.#rows.push({
        ...place,
        to: line && this.#takeLine(found.table, line, reader.columns, place),
      });
    }
  }

  #takeLine(
    table: GivenTable,
    line: string[],
    columns: readonly string[],
    place: Place,
  ): GivenRow['to'] {
    if (table !== 'sites.csv') {
      const lines = this.#linesOf(table);
      // Below the header.
      return { table, row: lines.push(line) + 1 };
    }
    const cells = Object.fromEntries(columns.map((column, index) => [column, line[index] ?? '']));
    return this.#takeFeature(siteFeature(cells, this.#currentYear), place);
  }

  #linesOf(table: TableName): string[][] {
    const lines = this.#lines.get(table) ?? [];
    this.#lines.set(table, lines);
    return lines;
  }

  /** Null for a row that is named: one that is cut wrongly, or has a cell that fills the memory. */
  #line(
    { file, isText }: Grid,
    given: GridRow,
    header: GridRow,
    { columns }: Fit,
    read: ReturnType<typeof rowReader>['read'],
  ): string[] | null {
    const { row, cells } = given;
    const width = header.cells.length;
    const surplus = cells.slice(width).some((cell) => cell.trim() !== '');
    if (given.isBroken || surplus || (isText && cells.length < width)) {
      this.#problems.push(problemAt({ file, row }, 'rowBroken', shortened(cells.join(','))));
      return null;
    }
    const long = cells.findIndex((cell) => cell.length > limits.cellLength);
    if (long >= 0) {
      const place = { file, row, field: header.cells[long] ?? '' };
      this.#problems.push(
        problemAt(place, 'intake:large', `${cells[long]?.length}`, `${limits.cellLength}`),
      );
      return null;
    }
    const line = read({ file, given, header, columns, notes: this.#notes });
    if (line.some((cell) => cell !== '')) return line;
    const place = { file, row };
    this.#problems.push(problemAt(place, 'valueMissing', shortened(cells.join(' ').trim())));
    return null;
  }

  #headerProblems(
    { file }: Grid,
    { row, cells }: GridRow,
    { table, missing, unknown, twice }: Fit,
  ): void {
    const expected = rowReader(table, this.#currentYear).columns.join(', ');
    const report = (code: Problem['code'], field: string, found: string) =>
      this.#problems.push(problemAt({ file, row, field }, code, shortened(found), expected));
    for (const column of missing) report('columnMissing', column, cells.join(', '));
    for (const column of twice) report('intake:twice', column, column);
    // A file with a thousand of them has one mistake.
    const [told, rest] = [unknown.slice(0, 20), unknown.slice(20)];
    for (const column of told) report('columnUnknown', shortened(column), column);
    if (rest.length > 0) report('columnUnknown', shortened(rest[0] ?? ''), rest.join(', '));
  }

  addFeatures(file: string, features: readonly unknown[]): void {
    // A file that holds nothing says by its name what it would.
    if (features.length === 0 && file.includes('site-areas')) this.#areas ??= [];
    else if (features.length === 0) this.#features ??= [];
    for (const [index, given] of features.entries()) {
      const place = { file, row: index + 1 };
      this.#rows.push({ ...place, to: this.#takeFeature(given, place) });
    }
  }

  #takeFeature(given: unknown, place: Place): GivenRow['to'] {
    const { feature, problems } = toFeature(given, place, this.#notes);
    this.#problems.push(...problems);
    if (feature === null) return null;
    if ('area' in feature) {
      this.#areas ??= [];
      return { table: siteAreasFile, row: this.#areas.push(feature.area) };
    }
    this.#features ??= [];
    return { table: sitesFile, row: this.#features.push(feature.site) };
  }
}

/** The header may stand below a title. */
function headerOf(rows: readonly GridRow[], name: string): [GridRow, Fit] | [null, null] {
  let best: [GridRow, Fit] | [null, null] = [null, null];
  for (const row of rows.slice(0, 10)) {
    const found = row.cells.length > limits.columns * 20 ? null : fitTable(row.cells, name);
    if (found !== null && found.score > (best[1]?.score ?? 0)) best = [row, found];
  }
  return best;
}
