import type { ReleasedTable } from '../model/releases/release';
import type { TableStatement } from '../model/releases/siteChanges';
import type { createFormat, PluralForms } from './format';

/** What a language says of changes of the facts. */
export interface ChangeForms<Table extends string = ReleasedTable> {
  /** What the rows of each table are. */
  readonly rows: Readonly<Record<Table, PluralForms>>;
  /** "3 Beträge" with its years: "3 Beträge für 2014 und 2015". */
  readonly forYears: (rows: string, years: string) => string;
  /** Many years: "12 Jahre zwischen 2003 und 2024". */
  readonly yearsBetween: (count: number, from: number, to: number) => string;
  readonly kinds: Readonly<Record<TableStatement<Table>['kind'], (rows: string) => string>>;
  /** Where all is about one site: of its own row. */
  readonly ofSite: Readonly<Record<TableStatement<Table>['kind'], string>>;
}

/** The sentences that a language has of them. */
export interface ChangeSentences<Table extends string = ReleasedTable> {
  /** "24 Beträge für 2025 ergänzt" */
  readonly sentence: (statement: TableStatement<Table>) => string;
  /** The same where all is about one site. */
  readonly siteSentence: (statement: TableStatement<Table>) => string;
}

/** Years that are named one by one; more would hide what is said. */
const namedYears = 4;

/** Says what has changed. */
export function changeSentences<Table extends string>(
  { rows, forYears, yearsBetween, kinds, ofSite }: ChangeForms<Table>,
  format: ReturnType<typeof createFormat>,
): ChangeSentences<Table> {
  const sentence: ChangeSentences<Table>['sentence'] = ({ table, kind, count, years }) => {
    const counted = format.counted(count, rows[table]).replaceAll('\u00a0', ' ');
    const [from = 0, to = from] = [years[0], years.at(-1)];
    const spoken =
      years.length <= namedYears
        ? format.and(years.map(String))
        : yearsBetween(years.length, from, to);
    return kinds[kind](years.length === 0 ? counted : forYears(counted, spoken));
  };
  return {
    sentence,
    siteSentence: (statement) =>
      statement.table === 'sites.csv' ? ofSite[statement.kind] : sentence(statement),
  };
}
