import { zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it, test } from 'vitest';
import type { Problem } from '../model/problem';
import { flatSite } from '../model/tables/flatSites';
import { spreadsheetStyle, csv as writeCsv } from '../query/export/csv';
import { syntheticBoundaries } from '../testing/syntheticFacts';
import {
  altstadt,
  area,
  csv,
  geoJson,
  measureRow,
  musterbund,
  syntheticFiles,
  syntheticRows,
  syntheticYear,
} from '../testing/syntheticFiles';
import { syntheticGeoPackage } from '../testing/syntheticGeoPackage';
import { checkInput } from './checkInput';
import { openFile } from './open/openFile';
import { unzip } from './open/unzip';

const around = {
  boundaries: syntheticBoundaries(),
  changes: 'year,kind,ags,to_ags,to_name,district_ags,note\n',
  currentYear: syntheticYear,
  rest: syntheticFiles(),
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const check = async (name: string, content: string | Uint8Array) =>
  checkInput(
    await openFile({ name, bytes: typeof content === 'string' ? utf8(content) : content }),
    around,
  );
const codes = (problems: readonly Problem[]) => problems.map(({ code }) => code);
const allocations = csv('allocations.csv', syntheticRows['allocations.csv']);
const lines = allocations.trim().split('\n');

test('a list of amounts without notes is none of contradictions, unless it is called so', async () => {
  const list = lines.map((line) => line.split(',').slice(0, 5).join(',')).join('\n');
  expect(Object.keys((await check('Beträge 2025.csv', list)).files)).toEqual(['allocations.csv']);
  expect(Object.keys((await check('contradicting-amounts.csv', list)).files)).toEqual([
    'contradicting-amounts.csv',
  ]);
});

test('the flat table of the sites, as it is published, is the map of the sites', async () => {
  const { features } = JSON.parse(syntheticFiles()['sites.geojson'] ?? '');
  const rows = features.map((feature: unknown) => flatSite(feature, syntheticYear));
  const cells = rows.map((row: Readonly<Record<string, string>>) => Object.values(row));
  const table = writeCsv([Object.keys(rows[0]), ...cells], spreadsheetStyle);
  const { files, problems, rows: counts } = await check('sites.csv', table);
  expect(JSON.parse(files['sites.geojson'] ?? '').features).toEqual(features);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const found = features.length;
  expect(counts).toEqual([{ file: 'sites.csv', found, shown: found, named: 0 }]);
});

test('a list of municipalities is none of sites', async () => {
  const { files } = await check('Liste.csv', 'Gemeinde;AGS;Einwohner\nMusterstadt;06000001;1000\n');
  expect(Object.keys(files)).toEqual(['population.csv']);
});

describe('a table is read whatever its', () => {
  it.each([
    ['separator is ;', utf8(allocations.replaceAll(',', ';'))],
    ['separator is a tab', utf8(allocations.replaceAll(',', '\t'))],
    ['separator is said by Excel', utf8(`sep=;\r\n${allocations.replaceAll(',', ';')}`)],
    ['byte order mark', utf8(`\uFEFF${allocations}`)],
    ['line ends', utf8(allocations.replaceAll('\n', '\r\n'))],
    [
      'order of columns',
      utf8(lines.map((line) => line.split(',').toReversed().join(',')).join('\n')),
    ],
    [
      'language of columns',
      utf8(['Standort,Programm,Jahr,Betrag (€),Quelle,Anmerkung', ...lines.slice(1)].join('\n')),
    ],
  ])('%s', async (_what, bytes) => {
    const { files, problems, rows } = await check('liste.csv', bytes);
    expect(problems).toEqual([]);
    expect(files).toEqual({ 'allocations.csv': allocations });
    expect(rows).toEqual([{ file: 'liste.csv', found: 2, shown: 2, named: 0 }]);
  });

  it.each([
    [
      'windows-1252',
      Uint8Array.from(csv('remarks.csv', ['musterstadt-altstadt,public,Größe,']), (letter) =>
        letter.charCodeAt(0),
      ),
    ],
    [
      'utf-16le',
      new Uint8Array(
        Uint16Array.from(csv('remarks.csv', ['musterstadt-altstadt,public,Größe,']), (letter) =>
          letter.charCodeAt(0),
        ).buffer,
      ),
    ],
  ])('encoding is %s, which is named', async (encoding, bytes) => {
    const { files, problems } = await check('bemerkungen.csv', bytes);
    expect(files['remarks.csv']).toContain(',Größe,');
    expect(problems.find(({ code }) => code === 'intake:encoding')).toMatchObject({
      found: encoding,
    });
  });

  it('encoding has its euro at another place', async () => {
    const text = csv('remarks.csv', ['musterstadt-altstadt,public,5 \x80 für die Straße,']);
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect((await check('x.csv', bytes)).files['remarks.csv']).toContain('5 € für die Straße');
  });

  const cells = lines.map((line) => line.split(','));
  it.each([
    ['XLSX', 'liste.xlsx', () => writeXlsx({ sheets: [{ name: 'Blatt', rows: cells }] })],
    ['ODS', 'liste.ods', () => writeOds({ sheets: [{ name: 'Blatt', rows: cells }] })],
    ['ZIP', 'liste.zip', () => Promise.resolve(zipSync({ 'data/liste.csv': utf8(allocations) }))],
    ['another name', 'liste.pdf', () => Promise.resolve(utf8(allocations))],
  ])('format is %s', async (_format, name, bytes) => {
    const { files, problems } = await check(name, await bytes());
    expect(problems).toEqual([]);
    expect(files).toEqual({ 'allocations.csv': allocations });
  });
});

test('numbers and days of a workbook are those of our tables, formulas their results', async () => {
  const rows = [
    ['site_id', 'programme', 'year', 'amount_eur', 'source', 'note'],
    [
      'musterstadt-altstadt',
      'sozialer-zusammenhalt',
      2017,
      250_000,
      'https://land.example/mittel-2017',
      null,
    ],
  ];
  const formula = { value: 250_000, formula: 'SUM(1)', formulaResult: 250_000 };
  const bytes = await writeXlsx({
    sheets: [{ name: 'x', rows, cells: new Map([['1,3', formula]]) }],
  });
  const { files, problems } = await check('liste.xlsx', bytes);
  expect(files['allocations.csv']).toBe(`${lines.slice(0, 2).join('\n')}\n`);
  expect(problems).toMatchObject([
    {
      code: 'intake:result',
      place: { file: 'liste.xlsx', row: 2, field: 'amount_eur' },
      found: 'SUM(1)',
      expected: '250000',
    },
  ]);
});

describe('another way of writing is read and named once a column:', () => {
  it.each([
    [
      'amount',
      'allocations.csv',
      [
        'musterstadt-altstadt,sozialer-zusammenhalt,2017,"1,6 Mio. €",https://land.example/mittel-2017,',
      ],
      ',1600000,',
    ],
    [
      'amount in groups',
      'allocations.csv',
      [
        'musterstadt-altstadt,sozialer-zusammenhalt,2017,"1.234.567,00",https://land.example/mittel-2017,',
      ],
      ',1234567,',
    ],
    [
      'year as a number',
      'allocations.csv',
      ["musterstadt-altstadt,sozialer-zusammenhalt,'2017,250000,https://land.example/mittel-2017,"],
      ',2017,',
    ],
    [
      'former name',
      'allocations.csv',
      ['musterstadt-altstadt,Soziale Stadt,2017,250000,https://land.example/mittel-2017,'],
      ',sozialer-zusammenhalt,',
    ],
    [
      'day',
      'population.csv',
      ['06991001,Musterstadt,12.000,31.12.2024,https://statistik.example/gemeinden'],
      ',12000,2024-12-31,',
    ],
    [
      'key without its zero',
      'population.csv',
      ['6991001,Musterstadt,12000,2024-12-31,https://statistik.example/gemeinden'],
      '06991001,',
    ],
    ['month', 'editions.csv', ['November 2026,SYNTHETIC'], '2026-11,'],
  ] as const)('%s', async (_what, name, rows, form) => {
    const { files, problems } = await check(name, csv(name, rows));
    expect(files[name]).toContain(form);
    expect(codes(problems)).toContain('intake:readAs');
    expect(problems.every(({ code }) => !code.startsWith('not'))).toBe(true);
  });

  it('with how many rows it is so', async () => {
    const row =
      'musterstadt-altstadt,sozialer-zusammenhalt,2017,250.000,https://land.example/mittel-2017,';
    const { problems } = await check('allocations.csv', csv('allocations.csv', [row, row, row]));
    expect(problems[0]).toMatchObject({
      code: 'intake:readAs',
      found: '250.000',
      expected: '250000',
      more: 2,
    });
  });

  it('but the thousands that a header says are reckoned', async () => {
    const text = allocations.replace('amount_eur', 'Betrag (in T€)').replaceAll('0000,', '0,');
    const { files } = await check('allocations.csv', text);
    expect(files['allocations.csv']).toBe(allocations);
  });
});

describe('coordinates', () => {
  it.each([
    ['swapped', 50.052, 9.051, 'intake:swapped', '9.051,50.052'],
    ['in metres', '503652', '5544500', 'intake:metres', '9.051014,50.052777'],
    ['in metres with their zone', '32503652', '5544500', 'intake:metres', '9.051014,50.052777'],
    ['in minutes', '9°3\'0"', '50° 3′', 'intake:readAs', '9.05,50.05'],
    ['with commas', '"9,05"', '"50,05"', 'intake:readAs', '9.05,50.05'],
  ])('%s are converted and named', async (_what, lon, lat, code, expected) => {
    const row = measureRow({
      lon: String(lon).includes('"0') ? `"${String(lon).replaceAll('"', '""')}"` : lon,
      lat,
    });
    const { files, problems } = await check('measures.csv', csv('measures.csv', [row]));
    expect(files['measures.csv']).toContain(`,${expected},`);
    expect(codes(problems)).toContain(code);
    expect(codes(problems)).not.toContain('outsideMunicipality');
  });
});

describe('what is wrong is named where the person sees it:', () => {
  it.each([
    ['a table that none is', 'a,b\n1,2\n', 'intake:table', { file: 'x.csv', row: 1 }],
    [
      'a missing column',
      allocations.replace('amount_eur', 'Wert'),
      'columnMissing',
      { file: 'x.csv', row: 1, field: 'amount_eur' },
    ],
    [
      'an unknown column',
      allocations.replace('note', 'Farbe'),
      'columnUnknown',
      { file: 'x.csv', row: 1, field: 'Farbe' },
    ],
    [
      'a column twice',
      allocations.replace('note', 'year'),
      'intake:twice',
      { file: 'x.csv', row: 1, field: 'year' },
    ],
    ['a title above', `Liste 2017\n${allocations}`, 'intake:above', { file: 'x.csv', row: 1 }],
    ['a cell too many', `${allocations}a,b,c,d,e,f,g\n`, 'rowBroken', { file: 'x.csv', row: 4 }],
    [
      'a cell that fills the memory',
      `${allocations}${'x'.repeat(30_000)},,,,,\n`,
      'intake:large',
      { file: 'x.csv', row: 4, field: 'site_id' },
    ],
    ['a PDF', '%PDF-1.7\n\0', 'intake:format', { file: 'x.csv' }],
    ['an empty file', ' \n', 'fileUnreadable', { file: 'x.csv' }],
  ])('%s', async (_what, text, code, place) => {
    const { problems, rows } = await check('x.csv', text);
    expect(problems.find((problem) => problem.code === code)?.place).toEqual(place);
    for (const { found, shown, named } of rows) expect(shown + named).toBe(found);
  });

  it('with the header of the person', async () => {
    const text = allocations.replace('amount_eur', 'Betrag').replace('250000', 'viel');
    const { problems } = await check('x.csv', text);
    expect(problems[0]).toMatchObject({
      code: 'notAnAmount',
      place: { file: 'x.csv', row: 2, field: 'Betrag' },
    });
  });
});

describe('what was probably meant is suggested for', () => {
  const allocation = (cells: readonly string[]) => ['allocations.csv', cells.join(',')] as const;
  it.each([
    [
      'a site',
      ...allocation([
        'musterstadt-alstadt',
        'sozialer-zusammenhalt',
        '2017',
        '1',
        'https://a.example',
        '',
      ]),
      'musterstadt-altstadt',
    ],
    [
      'a site by its name',
      ...allocation([
        'Musterstadt Altstatd',
        'sozialer-zusammenhalt',
        '2017',
        '1',
        'https://a.example',
        '',
      ]),
      'musterstadt-altstadt',
    ],
    [
      'a programme',
      ...allocation([
        'musterstadt-altstadt',
        'sozialer-zusamenhalt',
        '2017',
        '1',
        'https://a.example',
        '',
      ]),
      'sozialer-zusammenhalt',
    ],
    [
      'an amount about',
      ...allocation([
        'musterstadt-altstadt',
        'sozialer-zusammenhalt',
        '2017',
        '"rd. 1,6 Mio."',
        'https://a.example',
        '',
      ]),
      '1600000',
    ],
    [
      'a link',
      ...allocation([
        'musterstadt-altstadt',
        'sozialer-zusammenhalt',
        '2017',
        '1',
        'www.a.example',
        '',
      ]),
      'https://www.a.example',
    ],
    [
      'a short year',
      ...allocation([
        'musterstadt-altstadt',
        'sozialer-zusammenhalt',
        '17',
        '1',
        'https://a.example',
        '',
      ]),
      '2017',
    ],
    ['a point taken for thousands', 'measures.csv', measureRow({ lon: 9051, lat: 50.05 }), '9.051'],
    ['a day', 'editions.csv', '11/22/26,SYNTHETIC', '2026-11-22'],
    [
      'a key',
      'population.csv',
      'Mustersstadt,Musterstadt,1,2024-12-31,https://statistik.example/gemeinden',
      '06991001',
    ],
  ] as const)('%s', async (_what, name, row, suggestion) => {
    const { problems } = await check(name, csv(name, [row]));
    expect(problems.map((problem) => problem.suggestion)).toContain(suggestion);
  });
});

test('a suggested amount is in what its header says', async () => {
  const text = allocations.replace('amount_eur', 'Betrag (in T€)').replace('250000', 'rd. 600');
  const { problems } = await check('x.csv', text);
  expect(problems.find(({ code }) => code === 'notAnAmount')?.suggestion).toBe('600000');
});

describe('a map', () => {
  it('from a GeoPackage has lists and truth again', async () => {
    const { files, facts, rows } = await check('karte.gpkg', syntheticGeoPackage());
    expect(JSON.parse(files['sites.geojson'] ?? '').features).toEqual([altstadt()]);
    expect(facts.sites.map(({ id }) => id)).toEqual(['musterstadt-altstadt']);
    expect(rows).toEqual([{ file: 'karte.gpkg', found: 1, shown: 1, named: 0 }]);
  });

  it('in metres is converted', async () => {
    const feature = altstadt({}, { type: 'Point', coordinates: [503_652, 5_544_500] });
    const { files, problems } = await check('sites.geojson', geoJson([feature, musterbund]));
    expect(files['sites.geojson']).toContain('[9.051014,50.052777]');
    expect(codes(problems)).toEqual(['intake:metres']);
  });

  it.each([
    [
      'ground:ringOpen',
      [
        [9, 50],
        [9.1, 50],
        [9.1, 50.1],
        [9, 50.1],
      ],
    ],
    [
      'ground:ringCrossing',
      [
        [9, 50],
        [9.1, 50.1],
        [9.1, 50],
        [9, 50.1],
        [9, 50],
      ],
    ],
  ])('with a bad ring has %s', async (code, ring) => {
    const { problems } = await check(
      'sites.geojson',
      geoJson([altstadt({}, { type: 'Polygon', coordinates: [ring] })]),
    );
    expect(codes(problems)).toContain(code);
  });
});

describe('an area is the boundary of a site', () => {
  const square = [
    [9.04, 50.04],
    [9.06, 50.04],
    [9.06, 50.06],
    [9.04, 50.06],
    [9.04, 50.04],
  ];
  it('by the id it names, and reads back as it was written', async () => {
    const { facts, files, problems, rows } = await check(
      'grenzen.geojson',
      geoJson([area(square)]),
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ file: 'grenzen.geojson', found: 1, shown: 1, named: 0 }]);
    expect(facts.sites.find(({ id }) => id === 'musterstadt-altstadt')).toMatchObject({
      boundarySource: 'https://stadt.example/flaeche',
      boundaryDate: '2024',
      boundary: { type: 'Polygon', coordinates: [square] },
    });
    const written = files['site-areas.geojson'] ?? '';
    expect((await check('site-areas.geojson', written)).files).toEqual(files);
    expect(files).not.toHaveProperty('sites.geojson');
  });

  it.each([
    [
      'in metres',
      [
        [503_652, 5_544_500],
        [503_752, 5_544_500],
        [503_752, 5_544_600],
        [503_652, 5_544_500],
      ],
      'intake:metres',
    ],
    ['with latitudes first', square.map(([lng = 0, lat = 0]) => [lat, lng]), 'intake:swapped'],
  ])('%s is converted, and that is said', async (_case, ring, code) => {
    const { facts, problems } = await check('grenzen.geojson', geoJson([area(ring)]));
    expect(codes(problems)).toContain(code);
    expect(facts.sites.some(({ boundarySource }) => boundarySource !== null)).toBe(true);
  });

  it.each([
    ['the name of a site instead of its id', { site_id: undefined, name: 'Altstadt' }, 'notAnId'],
    ['no site', { site_id: 'anderswo' }, 'unknownSite'],
    ['no source', { source: null }, 'valueMissing'],
    [
      'a source that sources.csv does not have',
      { source: 'https://neu.example/' },
      'unknownSource',
    ],
  ])('with %s has a problem', async (_case, changes, code) => {
    const { problems } = await check('grenzen.geojson', geoJson([area(square, changes)]));
    expect(codes(problems)).toContain(code);
  });

  it('that is open, crosses itself or lies elsewhere has a problem, and is not drawn', async () => {
    const open = square.slice(0, 4);
    const crossing = [square[0], square[2], square[1], square[3], square[0]].flatMap((at) =>
      at ? [at] : [],
    );
    const bad = await check('grenzen.geojson', geoJson([area(open), area(crossing)]));
    expect(codes(bad.problems)).toEqual(['ground:ringOpen', 'ground:ringCrossing']);
    expect(bad.facts.sites.every(({ boundarySource }) => boundarySource === null)).toBe(true);
    const far = square.map(([lng = 0, lat = 0]) => [lng - 1, lat]);
    const elsewhere = await check('grenzen.geojson', geoJson([area(far), area(far)]));
    expect(new Set(codes(elsewhere.problems))).toEqual(
      new Set(['duplicateRow', 'outsideMunicipality', 'pointOutsideArea']),
    );
  });

  it('an empty file of areas takes no sites away', async () => {
    const { files } = await check('site-areas.geojson', geoJson([]));
    expect(Object.keys(files)).toEqual(['site-areas.geojson']);
  });
});

describe('an archive that would fill the memory is not unpacked,', () => {
  const archive = zipSync({ 'a.csv': new Uint8Array(100_000) });

  it('whether it says so', async () => {
    const boasting = archive.slice();
    // Where the header of its first entry says how large that is.
    new DataView(boasting.buffer).setUint32(22, 2 ** 31, true);
    expect(codes((await check('a.zip', boasting)).problems)).toEqual(['intake:large']);
  });

  it('or not', () => {
    expect(unzip(archive, 100_000)).toHaveLength(1);
    expect(unzip(archive, 99_999)).toBeNull();
    const modest = archive.slice();
    new DataView(modest.buffer).setUint32(22, 1, true);
    expect(unzip(modest, 99_999)).toBeNull();
  });
});
