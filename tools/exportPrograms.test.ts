import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { type ExportFormat, exportFormats } from '../src/query/export/exportFormat';
import { emptyQuery } from '../src/query/query';
import { fixtureContext, fixturePopulation, fixtureSites } from '../src/testing/fixtureFacts';
import { isInstalled, run } from '../src/testing/programs';
import { measure, syntheticSite } from '../src/testing/syntheticSite';
import { de } from '../src/text/de/texts';
import { exportFile } from '../src/ui/export/exportFile';

/**
 * Exports open without loss in GDAL and LibreOffice: each program that is installed reads the files,
 * and must find the same cells as our own reading of them. Without both, that reading is still
 * compared with the facts.
 */
const folder = mkdtempSync(join(tmpdir(), 'quartierskarte-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const timeout = 180_000;

type Table = readonly (readonly string[])[];

const installed = ['ogrinfo', 'soffice'].filter(isInstalled);

/** SYNTHETIC: what tables stumble over. */
const awkward = syntheticSite({
  id: 'ort-mit-zeichen',
  name: '=1+1; "Straße, Süd"',
  municipalities: ['Eins', 'Zwei'],
  point: [-0.5, 50.25],
  areaHa: 0.25,
  measures: [measure({ title: '1-2', note: 'erste Zeile\nzweite; Zeile', address: '01/02' })],
});
const sites = [...fixtureSites(), awkward];
const now = new Date(2026, 10, 22);
const shown = {
  sites,
  query: emptyQuery,
  areas: fixtureContext().areas,
  population: fixturePopulation(),
  texts: de,
  filters: 'alle; „x“',
  address: 'https://karte.example/',
  now,
  researched: '2026-11',
};

const numberOf: Readonly<Record<ExportFormat, number>> = {
  spreadsheet: sites.length,
  measures: sites.flatMap(({ measures }) => measures).length,
  amounts: sites.flatMap(({ allocations }) => allocations).length,
  municipalities: shown.areas.filter(({ kind }) => kind === 'municipality').length,
  plain: sites.length,
  geojson: sites.length,
  areas: sites.filter(({ boundary }) => boundary !== null).length,
  geopackage: sites.length,
};
/** Saves a file as the page does. */
function saved(format: ExportFormat): string {
  const { name, content } = exportFile(format, shown);
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const tables = ['spreadsheet', 'measures', 'amounts', 'municipalities', 'plain'] as const;
type TableFormat = (typeof tables)[number];

const cells = (text: string, delimiter: ',' | ';'): Table =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter,
    newline: '\r\n',
    skipEmptyLines: true,
  }).data;
const ownReading = (format: TableFormat): Table =>
  cells(readFileSync(saved(format), 'utf8'), format === 'plain' ? ',' : ';');

/** Names and values of the fields that GDAL finds, feature by feature. */
function fieldsByGdal(path: string): readonly (readonly (readonly [string, string])[])[] {
  const text = run('ogrinfo', ['-ro', '-al', '-geom=NO', '-wkt_format', 'WKT1', path]);
  return text
    .split(/^OGRFeature\(.*\r?\n/m)
    .slice(1)
    .map((feature) => {
      const parts = feature
        .trimEnd()
        .split(/^ {2}(\S+) \([^)]*(?:\([^)]*\))?\) = /m)
        .slice(1);
      return parts.flatMap((part, index) =>
        index % 2 === 0 ? [[part, (parts[index + 1] ?? '').replace(/\n$/, '')] as const] : [],
      );
    });
}

/** A table as LibreOffice writes it after opening it with its recognition of numbers and dates on. */
function tableByLibreOffice(path: string): Table {
  const out = join(folder, 'libreoffice');
  const german = '59,34,76,1,,1031,false,true';
  const plain = '44,34,76,1,,1033,false,false';
  run('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    '--headless',
    `--infilter=Text - txt - csv (StarCalc):${german}`,
    '--convert-to',
    `csv:Text - txt - csv (StarCalc):${plain}`,
    '--outdir',
    out,
    path,
  ]);
  const text = readFileSync(join(out, path.slice(folder.length + 1)), 'utf8');
  return Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
}

/** A decimal comma that was read as such comes back as a point. */
const asNumber = (text: string) => (/^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text);

describe(`exports, read by ${['Papa Parse', ...installed].join(', ')}`, () => {
  it.each(exportFormats)('%s: all entries are there', (format) => {
    expect(exportFile(format, shown).entries).toBe(numberOf[format]);
  });

  it.each(tables)('%s: a header, then a row an entry', (format) => {
    expect(ownReading(format)).toHaveLength(numberOf[format] + 1);
  });

  it.each(['geojson', 'areas'] as const)('%s: a feature an entry', (format) => {
    const { features } = JSON.parse(readFileSync(saved(format), 'utf8'));
    expect(features).toHaveLength(numberOf[format]);
  });

  if (installed.includes('ogrinfo')) {
    it.each(tables)('ogrinfo finds header and cells of the table of %s', { timeout }, (format) => {
      const [header = [], ...rows] = ownReading(format);
      const found = fieldsByGdal(saved(format));
      expect(found.map((fields) => fields.map(([name]) => name))).toEqual(rows.map(() => header));
      expect(found.map((fields) => fields.map(([, value]) => value))).toEqual(rows);
    });

    it('ogrinfo finds every site of the GeoJSON, its sum and the note', { timeout }, () => {
      const path = saved('geojson');
      const found = fieldsByGdal(path).map((fields) => new Map(fields));
      expect(found.map((fields) => fields.get('id'))).toEqual(sites.map(({ id }) => id));
      const sums = JSON.parse(readFileSync(path, 'utf8')).features.map(
        (feature: { properties: { countedEur: number | null } }) =>
          String(feature.properties.countedEur ?? '(null)'),
      );
      expect(found.map((fields) => fields.get('countedEur') ?? '(null)')).toEqual(sums);
      const about = run('ogrinfo', ['-ro', '-al', '-so', path]);
      expect(about).toContain(shown.filters);
      // A field that holds JSON is a String(JSON).
      expect(about).not.toContain('(JSON)');
    });

    it.each([
      ['geojson', 'Point'],
      ['areas', 'Multi Polygon'],
    ] as const)('ogrinfo finds one kind of geometry in %s', { timeout }, (format, geometry) => {
      expect(run('ogrinfo', ['-ro', '-al', '-so', saved(format)])).toContain(
        `Geometry: ${geometry}\n`,
      );
    });
  }

  if (installed.includes('soffice')) {
    it.each(['spreadsheet', 'measures', 'amounts', 'municipalities'] as const)(
      'soffice finds every cell of the table of %s',
      { timeout },
      (format) => {
        const table = ownReading(format);
        const found = tableByLibreOffice(saved(format));
        expect(found).toEqual(table.map((row) => row.map(asNumber)));
      },
    );
  }
});
