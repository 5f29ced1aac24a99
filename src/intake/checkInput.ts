import type { Boundaries } from '../model/geo/boundaries';
import type { Problem } from '../model/problem';
import { compile, readFacts } from '../model/tables/compile';
import { siteAreasFile } from '../model/tables/siteAreas';
import { shortened } from './notes';
import type { Opened } from './opened';
import { suggester } from './suggest';
import { type GivenRow, type Tables, toTables } from './toTables';

/** What stands around the facts that are checked. */
export interface Surroundings {
  readonly boundaries: Boundaries;
  /** Text of data/boundaries/changes.csv. */
  readonly changes: string;
  /** Bounds the years. */
  readonly currentYear: number;
  /** Whether the symbols of the map are placed, which takes longer than all the rest; by default they are. */
  readonly isDrawn?: boolean;
  /** The tables that hold where none is given, in the form of data/, by file name. */
  readonly rest?: Readonly<Record<string, string>>;
}

/** How many rows a file has, and what became of them: `found` is always `shown` plus `named`. */
export interface RowCount {
  readonly file: string;
  readonly found: number;
  readonly shown: number;
  readonly named: number;
}

/** The facts of an input, all that is wrong with it, and what it becomes in data/. */
export interface Checked {
  readonly facts: Omit<ReturnType<typeof compile>, 'problems'>;
  readonly problems: readonly Problem[];
  /** Those of them that reading has told: of what was not read, or read as something else. */
  readonly notes: readonly Problem[];
  /** Text of each table that was given, by its name in data/. */
  readonly files: Readonly<Record<string, string>>;
  readonly rows: readonly RowCount[];
}

/**
 * Checks what someone has given, with the same rules as the build; problems have the file, row and
 * column that the person has before them. Never throws, unless a row were lost, which no input can
 * do.
 */
export function checkInput(
  opened: Opened,
  { boundaries, changes, currentYear, isDrawn, rest }: Surroundings,
): Checked {
  const tables = toTables(opened, currentYear);
  const all = { ...rest, ...tables.files, 'boundaries/changes.csv': changes };
  const read = readFacts(all, currentYear);
  const locate = locator(tables);
  const suggest = suggester(() => read, boundaries);
  const notes = tables.problems.map((problem) => suggested(problem, suggest));
  const shown = new Set([
    ...read.records.map(({ row }) => `sites.geojson ${row}`),
    ...read.areas.map(({ row }) => `${siteAreasFile} ${row}`),
    ...Object.entries(read.tables).flatMap(([table, rows]) =>
      rows.map(({ row }) => `${table} ${row}`),
    ),
  ]);
  const named = new Set(read.problems.map(locate).map(({ place }) => `${place.file} ${place.row}`));
  const rows = countRows(tables.rows, ({ file, row, to }) => {
    if (shown.has(`${to.table} ${to.row}`)) return 'shown';
    return named.has(`${file} ${row}`) ? 'named' : null;
  });
  const { problems, ...facts } = compile(all, boundaries, currentYear, read, isDrawn);
  const told = problems.map((problem) => suggested(locate(problem), suggest));
  return { ...{ facts, notes, rows }, files: tables.files, problems: [...notes, ...told] };
}

/** A problem with what was probably meant, short enough to be shown. */
export function suggested(problem: Problem, suggest: ReturnType<typeof suggester>): Problem {
  const suggestion = suggest(problem);
  return {
    ...problem,
    ...(suggestion !== undefined && { suggestion }),
    found: shortened(problem.found),
  };
}

/** Puts a problem of our tables where it is in the file that was given. */
function locator({ rows, headers }: Tables): (problem: Problem) => Problem {
  const givenAt = new Map(
    rows.flatMap((given) => (given.to ? [[`${given.to.table} ${given.to.row}`, given]] : [])),
  );
  const filesOf = new Map<string, Set<string>>();
  for (const { file, to } of rows)
    if (to !== null) filesOf.set(to.table, (filesOf.get(to.table) ?? new Set()).add(file));
  return (problem) => {
    const { place } = problem;
    const given = givenAt.get(`${place.file} ${place.row}`);
    const [only, ...more] = filesOf.get(place.file) ?? [];
    const file = given?.file ?? (only !== undefined && more.length === 0 ? only : place.file);
    const field = headers.get(file)?.get(place.field ?? '') ?? place.field;
    return {
      ...problem,
      place: {
        ...place,
        file,
        ...(given && { row: given.row }),
        ...(field !== undefined && { field }),
      },
    };
  };
}

/** What the rules of its table have made of a row; null would be lost. */
export type RowFate = 'shown' | 'named' | null;

/** Counts the rows of each file. Throws where one is lost. @param fateOf asked for those that went to a table */
export function countRows(
  rows: readonly GivenRow[],
  fateOf: (given: GivenRow & { readonly to: object }) => RowFate,
): readonly RowCount[] {
  const counts = new Map<string, { found: number; shown: number; named: number }>();
  for (const { file, row, to } of rows) {
    const count = counts.get(file) ?? { found: 0, shown: 0, named: 0 };
    counts.set(file, count);
    // A table that can not be read, or has no such column, is named as a whole.
    const fate = to === null ? 'named' : fateOf({ file, row, to });
    if (fate === null) throw new Error(`${file}: row ${row} is neither shown nor named`);
    count.found++;
    count[fate]++;
  }
  return [...counts].map(([file, count]) => ({ file, ...count }));
}
