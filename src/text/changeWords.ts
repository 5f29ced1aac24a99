import type { ReleasedTable } from '../model/releases/release';
import type { ChangeStatement } from '../model/releases/siteChanges';
import type { ChangeTexts } from './changeTexts';
import type { createFormat, PluralForms } from './format';

/** What a language says of changes of the facts. */
export interface ChangeForms {
  /** What the rows of each table are. */
  readonly rows: Readonly<Record<ReleasedTable, PluralForms>>;
  /** "3 Beträge" with its years: "3 Beträge für 2014 und 2015". */
  readonly forYears: (rows: string, years: string) => string;
  /** Many years: "12 Jahre zwischen 2003 und 2024". */
  readonly yearsBetween: (count: number, from: number, to: number) => string;
  readonly kinds: Readonly<Record<ChangeStatement['kind'], (rows: string) => string>>;
  /** Where all is about one site: of its own row. */
  readonly ofSite: Readonly<Record<ChangeStatement['kind'], string>>;
}

/** Years that are named one by one; more would hide what is said. */
const namedYears = 4;

/** Says what has changed: "24 Beträge für 2025 ergänzt". */
export function changeSentences(
  { rows, forYears, yearsBetween, kinds, ofSite }: ChangeForms,
  format: ReturnType<typeof createFormat>,
): Pick<ChangeTexts, 'sentence' | 'siteSentence'> {
  const sentence: ChangeTexts['sentence'] = ({ table, kind, count, years }) => {
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
