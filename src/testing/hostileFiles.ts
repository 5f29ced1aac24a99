import { strToU8, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { NamedBytes } from '../intake/opened';
import type { TableName } from '../model/tables/tables';
import { seededRandom } from './seededRandom';
import { altstadt, area, csv, geoJson, syntheticFiles, syntheticRows } from './syntheticFiles';

/** SYNTHETIC: a file that was broken by accident or on purpose. */
export interface HostileFile extends NamedBytes {
  readonly kind: string;
  /** How many rows it has that are not blank, where the way it was broken leaves no doubt. */
  readonly rows?: number;
}

type Maker = (random: Random) => Omit<HostileFile, 'kind'> & { readonly rows?: number };

/** What a generator draws. */
class Random {
  readonly next: () => number;
  constructor(seed: number) {
    this.next = seededRandom(seed);
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
  of<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }
}

const siteId = 'musterstadt-altstadt';
const names = Object.keys(syntheticRows) as [TableName, ...TableName[]];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 63));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  );

/** What would be run, if anything were: it leaves a mark. */
export const mark = 'hostileFileWasRun';
export const hostilePayloads = [
  `=HYPERLINK("javascript:globalThis.${mark}=1","x")`,
  `=cmd|' /C calc'!A0`,
  `+1+1`,
  `@SUM(1)`,
  `-2+3`,
  `<script>globalThis.${mark}=1</script>`,
  `<img src=x onerror="globalThis.${mark}=1">`,
  `javascript:globalThis.${mark}=1`,
  '__proto__',
  'constructor',
  `\${globalThis.${mark}=1}`,
  '\u202Egpj.exe',
  '%00%0d%0aSet-Cookie: a=b',
  "'; DROP TABLE sites; --",
  'NaN',
  '1e999',
  '\uFEFF',
] as const;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const measureLine = (title: string, lon: string, lat: string): string =>
  [siteId, title, 'kita', 'geplant', '', '', '', lon, lat, '', '', '', 'https://stadt.example/kita']
    .map(quoted)
    .join(',');
const table = (name: TableName): string => csv(name, syntheticRows[name]);

const makers: Readonly<Record<string, Maker>> = {
  encoding: (random) => {
    const text = csv('remarks.csv', [`${siteId},public,Größe der Straße,`]);
    const bytes = random.of([latin1, utf16, (all: string) => utf8(`\uFEFF${all}`)])(text);
    return { name: 'remarks.csv', bytes, rows: 1 };
  },
  half: (random) => {
    const name = random.of(names);
    const bytes = utf8(table(name));
    return { name, bytes: bytes.subarray(0, random.below(bytes.length)) };
  },
  formula: (random) => {
    const rows = 1 + random.below(4);
    const lines = Array.from({ length: rows }, () =>
      measureLine(random.of(hostilePayloads), random.of(hostilePayloads), ''),
    );
    return { name: 'measures.csv', bytes: utf8(csv('measures.csv', lines)), rows };
  },
  payload: (random) => {
    const cells = Array.from({ length: 6 }, () => quoted(random.of(hostilePayloads)));
    return { name: 'x.csv', bytes: utf8(csv('allocations.csv', [cells.join(',')])), rows: 1 };
  },
  everyField: (random) => {
    const name = random.of(names);
    const [sound = []] = Papa.parse<string[]>(syntheticRows[name][0] ?? '').data;
    const rows = sound.map((_, at) =>
      sound
        .map((cell, other) => quoted(other === at ? random.of(hostilePayloads) : cell))
        .join(','),
    );
    return { name, bytes: utf8(csv(name, rows)), rows: rows.length };
  },
  everyProperty: (random) => {
    const fields = Object.keys(altstadt().properties);
    const features = fields.map((field) => altstadt({ [field]: random.of(hostilePayloads) }));
    return { name: 'sites.geojson', bytes: utf8(geoJson(features)), rows: fields.length };
  },
  surrogates: (random) => {
    // Half of a pair, as some programs write it in UTF-8, and a letter that was cut.
    const broken = random.of<readonly number[]>([
      [0xed, 0xa0, 0x80],
      [0xed, 0xbf, 0xbf],
      [0xc3],
      [0xff],
    ]);
    const [before, after] = csv('aliases.csv', [`Alt|stadt,${siteId}`]).split('|');
    return {
      name: 'aliases.csv',
      bytes: Uint8Array.from([...utf8(before ?? ''), ...broken, ...utf8(after ?? '')]),
      rows: 1,
    };
  },
  metres: (random) => {
    const [x, y] = random.of([
      [503_582, 5_544_000],
      [32_503_582, 5_544_000],
      [5_544_000, 503_582],
    ]);
    const crs = random.of([
      {},
      { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } } },
    ]);
    const feature = altstadt({}, { type: 'Point', coordinates: [x, y] });
    const collection = { type: 'FeatureCollection', ...crs, features: [feature] };
    return { name: 'sites.geojson', bytes: utf8(JSON.stringify(collection)), rows: 1 };
  },
  largeCell: (random) => {
    const length = random.of([20_001, 60_000, 60_000, 1_000_000]);
    const lines = [measureLine(random.of(['a', '"', '=', 'ä\n']).repeat(length), '', '')];
    return { name: 'measures.csv', bytes: utf8(csv('measures.csv', lines)), rows: 1 };
  },
  coordinates: (random) => {
    const [lon, lat] = random.of<readonly [string, string]>([
      ['50.05', '9.05'],
      ['9°3\'0"O', '50° 3′ N'],
      ['9° 3.5′', 'N50°03′12,5″'],
      ['E 009 03 00', '50 03 00 N'],
      ['503582', '5544000'],
      ['32503582,5', '5.544.000,5'],
      ['3503582', '5545000'],
      ['9,05', '50,05'],
      ['1e400', '-0'],
      ['', '50.05'],
    ]);
    return {
      name: 'm.csv',
      bytes: utf8(csv('measures.csv', [measureLine('Platz', lon, lat)])),
      rows: 1,
    };
  },
  ring: (random) => {
    const ring = Array.from({ length: 4 + random.below(40) }, () => [
      9 + random.next() / 10,
      50 + random.next() / 10,
    ]);
    const closed = random.next() < 0.5 ? [...ring, ring[0]] : ring;
    const feature =
      random.next() < 0.5
        ? area(closed.flatMap((at) => (at ? [at] : [])))
        : altstadt({}, { type: 'Polygon', coordinates: [closed] });
    return { name: 'sites.geojson', bytes: utf8(geoJson([feature])), rows: 1 };
  },
  headers: (random) => {
    const [head = '', ...lines] = table('allocations.csv').split('\n');
    const columns = head.split(',');
    columns[random.below(columns.length)] = random.of([
      'site_id',
      '__proto__',
      '',
      'toString',
      'Betrag',
      'year',
    ]);
    return { name: 'allocations.csv', bytes: utf8([columns.join(','), ...lines].join('\n')) };
  },
  wide: (random) => {
    const more = Array.from(
      { length: 1_000 + random.below(5_000) },
      (_, index) => `s${index}`,
    ).join(random.of([',', ';']));
    const [head, line] = table('aliases.csv').split('\n');
    return { name: 'aliases.csv', bytes: utf8(`${head},${more}\n${line},${more}\n`) };
  },
  quotes: (random) => {
    const text = table(random.of(names));
    const at = random.below(text.length);
    return {
      name: 'y.csv',
      bytes: utf8(
        `${text.slice(0, at)}${random.of(['"', '""', '"\n', '\r', '\u2028'])}${text.slice(at)}`,
      ),
    };
  },
  noise: (random) => ({
    name: random.of(['x.csv', 'x.xlsx', 'x.geojson', 'x.gpkg', 'x.zip', 'x']),
    bytes: Uint8Array.from({ length: random.below(2_000) }, () => random.below(256)),
  }),
  otherFormat: (random) => ({
    name: 'liste.csv',
    bytes: utf8(
      random.of([
        '%PDF-1.7\n%\0',
        '\u00D0\u00CF\u0011\u00E0',
        '{\\rtf1 a}',
        '<html><table><tr><td>1</td></tr></table></html>',
        '[1,2]',
        'null',
      ]),
    ),
  }),
  json: (random) => {
    const text = random.of([
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      `{"type":"FeatureCollection","features":${'['.repeat(5_000)}`,
      geoJson([null, 1, 'x', [], {}, { type: 'Feature' }]),
      '{"type":"FeatureCollection","features":[{"type":"Feature","__proto__":{"x":1},"properties":{"__proto__":{"polluted":1},"id":"a"},"geometry":null}]}',
      geoJson([altstadt({ name: '\uD800', summary: '\uDC00x' })]),
      geoJson([altstadt({}, { type: 'Point', coordinates: [50.05, 9.05] })]),
      geoJson([altstadt({}, { type: 'MultiPoint', coordinates: [[503_582, 5_544_000]] })]),
      geoJson([altstadt({ municipalities: '["Musterstadt"]', nameDocumented: 1, areaHa: '12,5' })]),
    ]);
    return { name: 'sites.geojson', bytes: utf8(text) };
  },
  zipped: (random) => {
    const parts = Object.entries(syntheticFiles()).map(
      ([name, text]) => [name, damaged(utf8(text), random, 1)] as const,
    );
    return {
      name: 'alles.zip',
      bytes: damaged(zipSync(Object.fromEntries(parts)), random, random.below(3)),
    };
  },
};

/** SYNTHETIC: archives and databases, which take time to make and are made once. */
export async function hostileMakers(
  geoPackage: Uint8Array,
): Promise<Readonly<Record<string, Maker>>> {
  const sheets = [
    {
      name: 'allocations',
      rows: table('allocations.csv')
        .trim()
        .split('\n')
        .map((line) => line.split(',')),
    },
  ];
  const [xlsx, ods] = [await writeXlsx({ sheets }), await writeOds({ sheets })];
  const bomb = zipSync({ 'allocations.csv': new Uint8Array(1_000_000) });
  const book = (sheet: string, sharedStrings = '') => zipSync(workbookParts(sheet, sharedStrings));
  const bombs = [
    bomb,
    zipSync({ 'a.zip': bomb, 'b.zip': bomb }),
    zipSync(
      Object.fromEntries(Array.from({ length: 1_200 }, (_, index) => [`${index}.csv`, utf8('a')])),
    ),
    book(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    ),
    book(
      '<sheetData/>',
      `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}">]><sst>&b;</sst>`,
    ),
    book('<sheetData><row r="1"><c r="A1" t="s"><v>99999</v></c><c r="B0"/></row></sheetData>'),
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<office:document-content><office:body><office:spreadsheet><table:table table:name="x"><table:table-row table:number-rows-repeated="1048576">${'<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>'.repeat(10_000)}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    }),
  ] as const;
  return {
    ...makers,
    xlsx: (random) => ({ name: 'b.xlsx', bytes: damaged(xlsx, random, random.below(4)) }),
    ods: (random) => ({ name: 'b.ods', bytes: damaged(ods, random, random.below(4)) }),
    geoPackage: (random) => ({
      name: 'k.gpkg',
      bytes: damaged(geoPackage, random, random.below(30)),
    }),
    bomb: (random) => ({
      name: random.of(['b.zip', 'b.xlsx']),
      bytes: random.of([bombs[0], ...bombs.slice(1)]),
    }),
  };
}

/** SYNTHETIC: the same file for the same number. */
export function hostileFile(all: Readonly<Record<string, Maker>>, number: number): HostileFile {
  const kinds = Object.entries(all);
  const random = new Random(number * 7_919 + 1);
  const [kind, make] = kinds[number % kinds.length] ?? ['noise', makers.noise];
  if (make === undefined) throw new Error('no kinds');
  return { kind, ...make(random) };
}

/** Some bytes changed, and sometimes the end missing. */
function damaged(bytes: Uint8Array, random: Random, changes: number): Uint8Array {
  const copy = bytes.slice(0, random.next() < 0.2 ? random.below(bytes.length) : bytes.length);
  for (let change = 0; change < changes && copy.length > 0; change++)
    copy[random.below(copy.length)] = random.below(256);
  return copy;
}

const workbookParts = (sheet: string, sharedStrings: string): Record<string, Uint8Array> => {
  const relations = (entries: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`,
    );
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': relations(
      `<Relationship Id="rId1" Type="${kinds}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${kinds}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      `<Relationship Id="rId1" Type="${kinds}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${kinds}/sharedStrings" Target="sharedStrings.xml"/>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${sheet}</worksheet>`),
    'xl/sharedStrings.xml': strToU8(sharedStrings || '<sst/>'),
  };
};
