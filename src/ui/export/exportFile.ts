import { type Area, findArea } from '../../model/geo/area';
import type { PartialDate } from '../../model/partialDate';
import { localDay, type Population } from '../../model/population';
import type { Site } from '../../model/site';
import { areaColumns, areaRow } from '../../query/export/areaRow';
import { csv, plainStyle, spreadsheetStyle } from '../../query/export/csv';
import type { ExportFormat } from '../../query/export/exportFormat';
import type { ExportWords, FileNote } from '../../query/export/exportWords';
import { exportedGeoJson } from '../../query/export/geoJson';
import { measureColumns, measureRows } from '../../query/export/measureRows';
import { siteColumns, siteRow } from '../../query/export/siteRow';
import { noteColumns, tableLines, withNote } from '../../query/export/tableLines';
import type { Query } from '../../query/query';
import { areaFigures, areasAsked, type NoFigure } from '../../query/statistics/areaFigures';
import { euroByArea } from '../../query/statistics/euroByArea';
import { areaTextsIn } from '../../text/areaTexts';
import { citation } from '../../text/citation';
import { exportTextsIn } from '../../text/exportTexts';
import { pagesIn } from '../../text/language';
import type { Texts } from '../../text/texts';
import { dayOf } from '../common/saveFile';

/** The exported selection and its context. */
export interface Shown {
  /** In the order of the list. */
  readonly sites: readonly Site[];
  readonly query: Query;
  /** All of Hessen. */
  readonly areas: readonly Area[];
  /** Null where it has not come. */
  readonly population: Population | null;
  /** The filters in words. */
  readonly filters: string;
  /** Address of the map with these filters. */
  readonly address: string;
  readonly now: Date;
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
  /** In the reader's language. */
  readonly texts: Texts;
}

/** A file to save, and the number of its rows. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
  readonly entries: number;
}

/**
 * The file with exactly what is shown, and its metadata: filters, date and address. Throws for
 * municipalities without their inhabitants.
 */
export function exportFile(format: ExportFormat, shown: Shown): ExportFile {
  const t = shown.texts;
  const words = exportTextsIn[t.id];
  const day = dayOf(shown.now);
  const layer = `quartierskarte-hessen-${day}`;
  const name = `${layer}${words.endings[format]}`;
  const note: FileNote = {
    filters: shown.filters.replaceAll('\u00a0', ' '),
    asOf: words.asOf(t.footer.factsAsOf(shown.researched), day),
    source: `${t.title}, ${shown.address}`,
    licence: [t.footer.licence, ...ofInhabitants(shown)].join(' '),
  };
  const type = format === 'geojson' ? 'application/geo+json' : 'text/csv;charset=utf-8';
  return { name, type, ...contentOf[format](shown, note, layer) };
}

/** Whoever names inhabitants names who has counted them. */
const ofInhabitants = ({ population, texts: t }: Shown): readonly string[] =>
  population === null
    ? []
    : [
        `${areaTextsIn[t.id].source(localDay(population))} ${citation(population.source, t.format)}.`,
      ];

type Content = (
  shown: Shown,
  note: FileNote,
  layer: string,
) => Pick<ExportFile, 'content' | 'entries'>;

const contentOf: Readonly<Record<ExportFormat, Content>> = {
  spreadsheet: (shown, note) => {
    const { columns } = wordsOf(shown);
    const rows = shown.sites.map((site) =>
      siteRow(site, shown.query, shown.population, spreadsheetWords(shown)),
    );
    return forSpreadsheet(shown, note, tableLines(siteColumns, columns.sites, rows));
  },
  measures: (shown, note) => {
    const { columns } = wordsOf(shown);
    const words = spreadsheetWords(shown);
    const rows = shown.sites.flatMap((site) => measureRows(site, shown.query, words));
    return forSpreadsheet(shown, note, tableLines(measureColumns, columns.measures, rows));
  },
  municipalities: (shown, note) => {
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
    const { municipalities } = wordsOf(shown).columns;
    return forSpreadsheet(shown, note, tableLines(areaColumns, municipalities, rows));
  },
  plain: (shown, note) => {
    const { columns } = wordsOf(shown);
    const rows = shown.sites.map((site) =>
      siteRow(site, shown.query, shown.population, plainWords(shown)),
    );
    const lines = tableLines(
      [...siteColumns, ...noteColumns],
      { ...columns.sites, ...columns.note },
      withNote(rows, note),
    );
    return { content: csv(lines, plainStyle), entries: rows.length };
  },
  geojson: (shown, metadata, name) => {
    const layer = { name, description: wordsOf(shown).firstLine(metadata), metadata };
    const json = exportedGeoJson(shown.sites, shown.query, plainWords(shown), layer);
    return { content: JSON.stringify(json), entries: json.features.length };
  },
};

function forSpreadsheet(shown: Shown, note: FileNote, lines: ReturnType<typeof tableLines>) {
  const content = csv([[wordsOf(shown).firstLine(note)], ...lines], spreadsheetStyle);
  return { content, entries: lines.length - 1 };
}

const wordsOf = ({ texts }: Shown) => exportTextsIn[texts.id];

const plainWords = ({ address, texts: t }: Shown): ExportWords => ({
  programme: (id) => t.programme(id).name,
  measureType: (type) => t.measureType(type).name,
  measureStatus: (status) => t.detail.measures.status[status],
  precision: (precision) => exportTextsIn[t.id].precisions[precision],
  source: (source) => citation(source, t.format),
  ags: (key) => key,
  page: (siteId) => new URL(`${pagesIn(t.id)}standort/${siteId}/`, address).href,
});

const spreadsheetWords = (shown: Shown): ExportWords => ({
  ...plainWords(shown),
  // 06435014: a spreadsheet would turn it into a number and lose the zero.
  ags: (key) => `${key.slice(0, 2)} ${key.slice(2, 5)} ${key.slice(5)}`,
});
