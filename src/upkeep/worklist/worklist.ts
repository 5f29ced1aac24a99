import { groupBy } from '../../model/groupBy';
import { isPartialDate, type PartialDate } from '../../model/partialDate';
import { type Draft, type DraftRow, type DraftTable, siteOfRow } from '../draft/draft';
import { listOf, siteNames } from '../draft/siteNames';

/** What can be missing of a site. */
export const todoKinds = [
  'participation',
  'intakeYear',
  'amount',
  'measures',
  'place',
  'townOnly',
  'inhabitants',
  'easyText',
  'sourcesOld',
  'sourcesUndated',
] as const;
export type TodoKind = (typeof todoKinds)[number];

/** Something that is not known of a site yet. */
export interface Todo {
  /** Names it for good: the same as long as it is missing, whatever else changes. */
  readonly id: string;
  readonly kind: TodoKind;
  readonly site: TodoSite;
  /** Of the participation that it is about; null where it is about the site. */
  readonly programme: string | null;
  /** The year without an amount. */
  readonly year: number | null;
  /** The newest date of the sources that are too old. */
  readonly date: PartialDate | null;
  /** Where it can be entered. */
  readonly row: { readonly table: DraftTable; readonly key: number; readonly column: string };
}

interface TodoSite {
  readonly id: string;
  readonly title: string;
  readonly municipalities: readonly string[];
  readonly programmes: readonly string[];
}

/** What counts as old. */
export interface Asked {
  /** Years that are over, or run, count; amounts of later ones are not missing. */
  readonly currentYear: number;
  /** Sources that are older than this day are old: 2024-11-30. */
  readonly oldBefore: string;
}

/**
 * What is missing of each site, the sites in the order of their titles: the work list of those who
 * keep the tables. Pure; it reads cells as they stand, whether their rules take them or not.
 */
export function worklist(draft: Draft, asked: Asked): readonly Todo[] {
  const rows = rowsBySite(draft);
  const names = siteNames(draft);
  const dates = new Map(
    draft.tables['sources.csv'].map(({ cells }) => [cells.url, cells.date ?? '']),
  );
  const isAbsent = (table: DraftTable) => draft.absent.includes(table);
  return draft.tables['sites.csv']
    .map((row) => ({ row, title: names.get(row.cells.id ?? '') ?? '' }))
    .toSorted((a, b) => collator.compare(a.title, b.title))
    .flatMap(({ row, title }) => {
      const id = row.cells.id ?? '';
      const of = (table: DraftTable) => rows.get(table)?.get(id) ?? [];
      const participations = of('participations.csv');
      const site: TodoSite = {
        ...{ id, title },
        municipalities: listOf(row.cells.municipalities),
        programmes: [...new Set(participations.map(({ cells }) => cells.programme ?? ''))],
      };
      const todo = (
        kind: TodoKind,
        column: string,
        more: Partial<Pick<Todo, 'programme' | 'year' | 'date' | 'row'>> = {},
      ): Todo => {
        const { programme = null, year = null, date = null } = more;
        const place = { table: 'sites.csv', key: row.key, column } as const;
        const name = [kind, id, programme ?? '', year ?? '', date ?? ''].join(' ').trim();
        return { id: name, kind, site, programme, year, date, row: more.row ?? place };
      };
      const missing = (isMissing: boolean, kind: TodoKind, column: string) =>
        isMissing ? [todo(kind, column)] : [];
      const pointless = !row.cells.lon || !row.cells.lat;
      return [
        ...missing(
          participations.length === 0 && !isAbsent('participations.csv'),
          'participation',
          'id',
        ),
        ...participationTodos(participations, of('allocations.csv'), asked, todo),
        ...missing(of('measures.csv').length === 0 && !isAbsent('measures.csv'), 'measures', 'id'),
        ...missing(pointless, 'place', 'lon'),
        ...missing(!pointless && row.cells.precision === 'municipality', 'townOnly', 'precision'),
        ...missing(!row.cells.population, 'inhabitants', 'population'),
        ...missing(
          of('leichte-sprache.csv').length === 0 && !isAbsent('leichte-sprache.csv'),
          'easyText',
          'summary',
        ),
        ...sourceTodos([row, ...sourced.flatMap(of)], dates, asked, todo),
      ];
    });
}

type MakeTodo = (
  kind: TodoKind,
  column: string,
  more?: Partial<Pick<Todo, 'programme' | 'year' | 'date' | 'row'>>,
) => Todo;

/** A participation without its first year, and the years of the others without an amount. */
function participationTodos(
  participations: readonly DraftRow[],
  amounts: readonly DraftRow[],
  { currentYear }: Asked,
  todo: MakeTodo,
): readonly Todo[] {
  const known = new Set(amounts.map(({ cells }) => `${cells.programme} ${cells.year}`));
  return participations.flatMap(({ key, cells }): readonly Todo[] => {
    const { programme = '' } = cells;
    const row = { table: 'participations.csv', key, column: 'intake_year' } as const;
    const intake = yearOf(cells.intake_year);
    if (intake === null) return [todo('intakeYear', row.column, { programme, row })];
    const last = Math.min(yearOf(cells.end_year) ?? currentYear, currentYear);
    return Array.from({ length: Math.max(0, last - intake + 1) }, (_, index) => intake + index)
      .filter((year) => !known.has(`${programme} ${year}`))
      .map((year) => todo('amount', row.column, { programme, year, row }));
  });
}

const yearOf = (cell = ''): number | null => (/^(19|20)\d\d$/.test(cell) ? Number(cell) : null);

/** Tables whose rows name the pages that they rest on. */
const sourced = ['participations.csv', 'allocations.csv', 'measures.csv'] as const;
const sourceColumns = ['source', 'end_source', 'area_source', 'population_source'];

/** Where the newest page that a site rests on is old, or none has a date. */
function sourceTodos(
  rows: readonly DraftRow[],
  dates: ReadonlyMap<string | undefined, string>,
  { oldBefore }: Asked,
  todo: MakeTodo,
): readonly Todo[] {
  const urls = rows.flatMap(({ cells }) => sourceColumns.map((column) => cells[column] ?? ''));
  const known = urls.filter((url) => dates.has(url));
  if (known.length === 0) return [];
  const newest = known
    .map((url) => dates.get(url) ?? '')
    .filter(isPartialDate)
    .toSorted()
    .at(-1);
  if (newest === undefined) return [todo('sourcesUndated', 'id')];
  // A year counts to its end.
  const isOld = newest < oldBefore.slice(0, newest.length);
  return isOld ? [todo('sourcesOld', 'id', { date: newest })] : [];
}

const tablesOfSites = [...sourced, 'leichte-sprache.csv'] as const;

const rowsBySite = ({
  tables,
}: Draft): ReadonlyMap<DraftTable, ReadonlyMap<string, readonly DraftRow[]>> =>
  new Map(
    tablesOfSites.map((table) => [
      table,
      groupBy(tables[table], (row) => siteOfRow(table, row) ?? ''),
    ]),
  );

const collator = new Intl.Collator('de');

/** The day that lies some months before another one: 2026-11-30 and 24 is 2024-11-30. */
export function monthsBefore(day: Date, months: number): string {
  const before = new Date(Date.UTC(day.getFullYear(), day.getMonth() - months, 1));
  const last = new Date(
    Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0),
  ).getUTCDate();
  before.setUTCDate(Math.min(day.getDate(), last));
  return before.toISOString().slice(0, 10);
}
