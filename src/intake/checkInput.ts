import type { Boundaries } from '../model/geo/boundaries';
import type { Problem } from '../model/problem';
import { compile, type FactsRead, readFacts } from '../model/tables/compile';
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

/** An input read row by row, before its rows are compared with each other. */
export interface InputRead extends Pick<Checked, 'files' | 'notes' | 'rows'> {
  /** The tables that were given, and those that hold where none is. */
  readonly all: Readonly<Record<string, string>>;
  readonly read: FactsRead;
  /** A problem of `all` where it is in the person's file, with what was probably meant. */
  readonly told: (problem: Problem) => Problem;
}

/** Reads what someone has given. Never throws, unless a row were lost, which no input can do. */
export function readInput(
  opened: Opened,
  { boundaries, changes, currentYear, rest }: Omit<Surroundings, 'isDrawn'>,
): InputRead {
  const tables = toTables(opened, currentYear);
  const all = { ...rest, ...tables.files, 'boundaries/changes.csv': changes };
  const read = readFacts(all, currentYear);
  const suggest = suggester(read, boundaries);
  const locate = locator(tables);
  const withSuggestion = (problem: Problem): Problem => {
    const suggestion = suggest(problem);
    return {
      ...problem,
      ...(suggestion !== undefined && { suggestion }),
      found: shortened(problem.found),
    };
  };
  const shown = new Set([
    ...read.records.map(({ row }) => `sites.geojson ${row}`),
    ...read.areas.map(({ row }) => `${siteAreasFile} ${row}`),
    ...Object.entries(read.tables).flatMap(([table, rows]) =>
      rows.map(({ row }) => `${table} ${row}`),
    ),
  ]);
  return {
    ...{ files: tables.files, all, read },
    notes: tables.problems.map(withSuggestion),
    rows: countRows(tables.rows, shown, [...tables.problems, ...read.problems.map(locate)]),
    told: (problem) => withSuggestion(locate(problem)),
  };
}

/**
 * Checks what someone has given, with the same rules as the build; problems have the file, row and
 * column that the person has before them. Never throws, unless a row were lost, which no input can
 * do.
 */
export function checkInput(opened: Opened, around: Surroundings): Checked {
  const { boundaries, currentYear, isDrawn } = around;
  const { all, read, told, ...input } = readInput(opened, around);
  const { problems, ...facts } = compile(all, boundaries, currentYear, read, isDrawn);
  return { ...input, facts, problems: [...input.notes, ...problems.map(told)] };
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

function countRows(
  rows: readonly GivenRow[],
  shown: ReadonlySet<string>,
  problems: readonly Problem[],
): readonly RowCount[] {
  const named = new Set(problems.map(({ place }) => `${place.file} ${place.row}`));
  const counts = new Map<string, { found: number; shown: number; named: number }>();
  for (const { file, row, to } of rows) {
    const count = counts.get(file) ?? { found: 0, shown: 0, named: 0 };
    counts.set(file, count);
    count.found++;
    if (to !== null && shown.has(`${to.table} ${to.row}`)) count.shown++;
    // A table that can not be read, or has no such column, is named as a whole.
    else if (to === null || named.has(`${file} ${row}`)) count.named++;
    else throw new Error(`${file}: row ${row} is neither shown nor named`);
  }
  return [...counts].map(([file, count]) => ({ file, ...count }));
}
