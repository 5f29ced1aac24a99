import programmeTable from '../../../data/programmes.json' with { type: 'json' };
import type { RawRow } from '../../model/releases/release';
import type { Difference } from '../../upkeep/compare/compareDrafts';
import type { DraftTable } from '../../upkeep/draft/draft';
import { boundaryInWords } from '../boundaryWords';
import { type ChangeForms, type ChangeSentences, changeSentences } from '../changeWords';
import { changeForms } from '../de/changes';
import { deFormat as format } from '../de/format';
import { columnLabel } from './columns';

const forms: ChangeForms<DraftTable> = {
  ...changeForms,
  rows: {
    ...changeForms.rows,
    'remarks.csv': { one: 'Bemerkung', other: 'Bemerkungen' },
    'postcodes.csv': { one: 'Postleitzahl', other: 'Postleitzahlen' },
    'editions.csv': { one: 'Fassung', other: 'Fassungen' },
    'synonyms.csv': { one: 'Suchwort', other: 'Suchwörter' },
  },
};

/** What has changed in a draft, as feeds and pages of sites say it. */
export const draftSentences: ChangeSentences<DraftTable> = changeSentences(forms, format);

/** "Soziale Stadt", or the id as it stands in the row. */
export const programmeName = (id: string): string =>
  programmeTable.find((entry) => entry.id === id)?.short ?? id;

/** What tells the rows of a table apart, beside their site. */
const titleColumns: Readonly<Partial<Record<DraftTable, readonly string[]>>> = {
  'sites.csv': ['name'],
  'participations.csv': ['programme', 'intake_year'],
  'allocations.csv': ['programme', 'year'],
  'contradicting-amounts.csv': ['programme', 'year'],
  'partial-amounts.csv': ['programme', 'year', 'what_it_is'],
  'measures.csv': ['title'],
  'links.csv': ['label'],
  'remarks.csv': ['remark'],
  'coverage.csv': ['programme', 'year'],
  'coverage-remarks.csv': ['programme', 'year', 'remark'],
  'sources.csv': ['url'],
  'population.csv': ['name', 'ags'],
  'postcodes.csv': ['postcode', 'name'],
  'editions.csv': ['date', 'what'],
  'aliases.csv': ['alias'],
  'synonyms.csv': ['word', 'means'],
  'leichte-sprache.csv': ['text'],
};

/** Which row it is: "Sozialer Zusammenhalt, 2025: 600.000 €". */
export function rowTitle(table: DraftTable, cells: RawRow): string {
  const columns = titleColumns[table] ?? [];
  const named = columns.flatMap((column) =>
    cells[column] ? [cellText(column, cells[column])] : [],
  );
  const amount = cells.amount_eur ?? cells.total_eur ?? '';
  const title = shortened(named.join(', '));
  return amount === '' ? title || '–' : `${title}: ${cellText('amount_eur', amount)}`;
}

/** The cells that have changed, with what they said before. */
export const cellChanges = ({ columns, before, after }: Difference) =>
  columns.map((column) => ({
    column: columnLabel(column),
    before: cellText(column, before?.[column]),
    after: cellText(column, after?.[column]),
  }));

/** What a cell says: amounts with their unit, programmes with their names. */
function cellText(column: string, cell = ''): string {
  if (cell === '') return 'leer';
  if (column === 'programme') return programmeName(cell);
  if (column === 'geometry') return boundaryInWords(cell);
  const isAmount = column.endsWith('_eur') && /^\d{1,12}$/.test(cell);
  return isAmount ? format.euro(Number(cell)) : cell;
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
