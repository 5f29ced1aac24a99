import { findArea } from '../../model/geo/area';
import { amountColumns, amountRows } from '../../query/export/amountRows';
import { areaColumns, areaRow } from '../../query/export/areaRow';
import type { Columns } from '../../query/export/columns';
import { type CsvStyle, csv, plainStyle, spreadsheetStyle } from '../../query/export/csv';
import type { ExportFormat } from '../../query/export/exportFormat';
import type { ExportWords } from '../../query/export/exportWords';
import { measureColumns, measureRows } from '../../query/export/measureRows';
import { siteColumns, siteRow } from '../../query/export/siteRow';
import { type Table, tableLines } from '../../query/export/tableLines';
import { areaFigures, areasAsked, type NoFigure } from '../../query/statistics/areaFigures';
import { euroByArea } from '../../query/statistics/euroByArea';
import { areaTextsIn } from '../../text/areaTexts';
import { dayOf } from '../common/saveFile';
import { geoJsonFile, geoPackageFile } from './layerFiles';
import { noteOf, plainWords, type Shown, spreadsheetWords, wordsOf } from './shown';

/** What a person saves. */
export type SavedSelection = Shown & { readonly now: Date };

/** A file to save, and the number of its rows. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly entries: number;
}

/**
 * The file with exactly what is shown, and its metadata: filters, date and address. Throws for
 * municipalities without their inhabitants.
 */
export function exportFile(format: ExportFormat, shown: SavedSelection): ExportFile {
  const name = `quartierskarte-hessen-${dayOf(shown.now)}${wordsOf(shown).endings[format]}`;
  return { name, type: typeOf(format), ...contentOf[format](shown, name) };
}

function typeOf(format: ExportFormat): string {
  if (format === 'geopackage') return 'application/geopackage+sqlite3';
  return format === 'geojson' || format === 'areas'
    ? 'application/geo+json'
    : 'text/csv;charset=utf-8';
}

type Content = (shown: Shown, name: string) => Pick<ExportFile, 'content' | 'entries'>;

const contentOf: Readonly<Record<ExportFormat, Content>> = {
  spreadsheet: (shown) => table(shown, sitesTable(shown, spreadsheetWords(shown))),
  plain: (shown) => table(shown, sitesTable(shown, plainWords(shown)), plainStyle),
  measures: (shown) => {
    const words = spreadsheetWords(shown);
    const rows = shown.sites.flatMap((site) => measureRows(site, shown.query, words));
    return table(shown, {
      columns: measureColumns,
      headers: wordsOf(shown).columns.measures,
      rows,
    });
  },
  amounts: (shown) => {
    const words = spreadsheetWords(shown);
    const rows = shown.sites.flatMap((site) => amountRows(site, shown.query, words));
    return table(shown, { columns: amountColumns, headers: wordsOf(shown).columns.amounts, rows });
  },
  municipalities: (shown) => {
    const { areas, population, query, texts: t } = shown;
    if (population === null) throw new Error('the inhabitants have not come');
    const money = euroByArea(shown.sites, query, 'municipality');
    const words = {
      ...spreadsheetWords(shown),
      noFigure: (reason: NoFigure) => areaTextsIn[t.id].noFigure[reason],
    };
    const rows = areasAsked('municipality', query, areas).map((area) => {
      const district = findArea(areas, area.parent ?? '', 'district');
      const name = district === undefined ? '' : t.area.name(district);
      return areaRow(areaFigures(area, money, population, areas), name, population, words);
    });
    const headers = wordsOf(shown).columns.municipalities;
    return table(shown, { columns: areaColumns, headers, rows });
  },
  geojson: (shown, name) => geoJsonFile('sites', shown, name),
  areas: (shown, name) => geoJsonFile('areas', shown, name),
  geopackage: geoPackageFile,
};

const sitesTable = (shown: Shown, words: ExportWords): Table<typeof siteColumns> => ({
  columns: siteColumns,
  headers: wordsOf(shown).columns.sites,
  rows: shown.sites.map((site) => siteRow(site, shown.query, shown.population, words)),
});

function table<C extends Columns>(
  shown: Shown,
  content: Table<C>,
  style: CsvStyle = spreadsheetStyle,
) {
  const lines = tableLines(content, noteOf(shown), wordsOf(shown).columns.note);
  return { content: csv(lines, style), entries: content.rows.length };
}
