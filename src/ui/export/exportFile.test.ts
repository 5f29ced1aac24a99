import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../model/site';
import type { ExportFormat } from '../../query/export/exportFormat';
import { countedMeasures } from '../../query/money/counted';
import { emptyQuery, type Query } from '../../query/query';
import { view } from '../../query/view';
import { deepFreeze } from '../../testing/deepFreeze';
import { fixtureContext, fixturePopulation, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { allocation, measure, participation, syntheticSite } from '../../testing/syntheticSite';
import { syntheticSites } from '../../testing/syntheticSiteArbitrary';
import { de } from '../../text/de/texts';
import { exportFile } from './exportFile';

const address = 'https://karte.example/hessen/?massnahme=kita';
const now = new Date(2026, 10, 2, 23, 59);

const population = fixturePopulation();

type TextFormat = Exclude<ExportFormat, 'geopackage'>;

function exported(format: TextFormat, sites: readonly Site[], query: Query = emptyQuery) {
  const file = exportFile(
    format,
    deepFreeze({
      sites,
      query,
      areas: fixtureContext().areas,
      population,
      filters: 'mit\u00a0Kita; „Süd“',
      address,
      now: Object.freeze(now),
      researched: '2026-11',
      texts: de,
    }),
  );
  if (typeof file.content !== 'string') throw new Error(`${format} is no text`);
  return { ...file, content: file.content };
}

type Row = Readonly<Record<string, string>>;

/** Rows of a table by their headers, read by another parser. */
function rowsOf(content: string, delimiter: ',' | ';'): readonly Row[] {
  const { data, errors } = Papa.parse<Row>(content.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const site = syntheticSite({
  name: 'Süd; "Am\nMarkt"',
  municipalities: ['=Musterstadt', 'Neustadt'],
  ags: ['06991001', '06991002'],
  point: [-0.5, 50.25],
  areaHa: 12.5,
  participations: [participation({ intakeYear: 2007, endYear: 2020 })],
  allocations: [allocation({ year: 2015, amountEur: 5 }), allocation({ year: 2016, amountEur: 7 })],
  measures: [
    measure({
      title: '-Kita',
      point: [9, 50],
      costEur: 1_000_000,
      source: 'https://stadt.example/kita',
    }),
    measure({ title: 'Park', type: 'gruen-spiel-sport' }),
  ],
  measureTypes: ['kita', 'gruen-spiel-sport'],
  sources: [
    {
      url: 'https://land.example/mittel',
      publisher: 'Land',
      kind: 'land',
      title: null,
      date: null,
    },
    {
      url: 'https://stadt.example/kita',
      publisher: 'Stadt Musterstadt',
      kind: 'kommune',
      title: 'Kita eröffnet',
      date: '2020-05',
    },
  ],
});
const query: Query = { ...emptyQuery, measureTypes: ['kita'], from: 2016 };

const tableFormats = ['spreadsheet', 'plain', 'measures', 'amounts', 'municipalities'] as const;

describe('every table', () => {
  it.each(tableFormats)('%s begins with its header, so that every reader finds it', (format) => {
    const { content } = exported(format, [site], query);
    const delimiter = format === 'plain' ? ',' : ';';
    const [header = ''] = content.replace(/^\uFEFF/, '').split('\r\n');
    expect(header.split(delimiter).at(-4)).toBe('Datei_Filter');
    expect(header).not.toMatch(/[ "]/);
  });

  it.each(tableFormats)(
    '%s says in each row which filters, when, from where and under which licence',
    (format) => {
      const rows = rowsOf(exported(format, [site], query).content, format === 'plain' ? ',' : ';');
      expect(rows).not.toHaveLength(0);
      for (const row of rows) {
        expect(row.Datei_Filter).toBe('mit Kita; „Süd“');
        expect(row.Datei_Stand).toContain('2026-11-02');
        expect(row.Datei_Quelle).toContain(address);
        expect(row.Datei_Lizenz).toContain('CC BY 4.0');
        expect(row.Datei_Lizenz).toContain(population.source.publisher);
      }
    },
  );
});

describe('the plain CSV', () => {
  const file = exported('plain', [site], query);
  const [row = {}] = rowsOf(file.content, ',');

  it('is named after the day', () => {
    expect(file.name).toBe('quartierskarte-hessen-2026-11-02-komma.csv');
    expect(file.entries).toBe(1);
  });

  it('has the facts with units, and the counted ones beside all', () => {
    expect(row).toMatchObject({
      Kennung: site.id,
      Standort: 'Süd; "Am\nMarkt"',
      Kommunen: "'=Musterstadt | Neustadt",
      AGS: '06991001 | 06991002',
      Aufnahme_Jahr: '2007',
      Ende_Jahr: '2020',
      Länge_Grad: '-0.5',
      Fläche_ha: '12.5',
      Einwohner: '',
      bewilligt_gezählt_je_Einwohner_des_Gebiets_Euro: '',
      // Of an invented municipality nothing is known.
      Einwohner_der_Kommunen: '',
      Einwohner_der_Kommunen_am: '2024-12-31',
      bewilligt_gezählt_Euro: '7',
      bewilligt_gesamt_Euro: '12',
      Maßnahmen_gezählt: '1',
      Maßnahmen_gesamt: '2',
      Seite: `https://karte.example/hessen/standort/${site.id}/`,
    });
  });

  it('names the sources in the order of their addresses, and the newest date', () => {
    expect(row).toMatchObject({
      Quellen: 'https://land.example/mittel | https://stadt.example/kita',
      Quellen_Angaben: 'Land | Stadt Musterstadt: Kita eröffnet (Mai 2020)',
      Stand_der_Quellen: '2020-05',
    });
  });

  it('leaves the cell empty where no amount is published', () => {
    const [unpaid] = rowsOf(exported('plain', [syntheticSite()]).content, ',');
    expect(unpaid).toMatchObject({ bewilligt_gezählt_Euro: '', bewilligt_gesamt_Euro: '' });
  });
});

describe('the tables for spreadsheets', () => {
  it('write decimals with a comma and keys so that they keep their zero', () => {
    const [row] = rowsOf(exported('spreadsheet', [site]).content, ';');
    expect(row).toMatchObject({
      Länge_Grad: '-0,5',
      Fläche_ha: '12,5',
      AGS: '06 991 001 | 06 991 002',
    });
  });

  it('list the measures that the filters count', () => {
    const file = exported('measures', [site], query);
    expect(rowsOf(file.content, ';')).toMatchObject([
      {
        Standort_Kennung: site.id,
        Quelle_Angabe: 'Stadt Musterstadt: Kita eröffnet (Mai 2020)',
        Maßnahme: "'-Kita",
        Gesamtkosten_Euro: '1000000',
        Länge_Grad: '9',
      },
    ]);
    expect(file).toMatchObject({
      name: 'quartierskarte-hessen-2026-11-02-massnahmen.csv',
      entries: 1,
    });
  });

  it('list the amounts that the filters count, each with its source', () => {
    const file = exported('amounts', [site], query);
    expect(file.name).toBe('quartierskarte-hessen-2026-11-02-betraege.csv');
    expect(rowsOf(file.content, ';')).toMatchObject([
      {
        Standort_Kennung: site.id,
        Programm: de.programme('sozialer-zusammenhalt').name,
        Jahr: '2016',
        bewilligt_Euro: '7',
        Quelle: 'https://land.example/mittel',
        Quelle_Angabe: 'Land',
      },
    ]);
  });
});

describe('the table of municipalities', () => {
  const rows = rowsOf(exported('municipalities', fixtureSites()).content, ';');
  const of = (name: string) => rows.find(({ Kommune }) => Kommune === name);

  it('has each of Hessen, with and without sites, and comes to the inhabitants of all', () => {
    expect(rows).toHaveLength(421);
    const sum = rows.reduce((all, row) => all + Number(row.Einwohner), 0);
    expect(sum).toBe(Object.values(population.inhabitants).reduce((all, count) => all + count, 0));
    expect(exported('municipalities', []).name).toBe(
      'quartierskarte-hessen-2026-11-02-kommunen.csv',
    );
  });

  it('divides the known money, and says why it can not', () => {
    const kassel = fixtureSites().filter(({ ags }) => ags.join() === '06611000');
    const eur = kassel
      .flatMap(({ allocations }) => allocations)
      .reduce((sum, { amountEur }) => sum + amountEur, 0);
    expect(of('Kassel')).toMatchObject({
      AGS: '06 611 000',
      Kreis: 'Stadt Kassel',
      Einwohner_am: '2024-12-31',
      bewilligt_gezählt_Euro: String(eur),
      warum_keine_Zahl_je_Einwohner: '',
      Einwohner_Quelle: population.source.url,
    });
    const each = Number(of('Kassel')?.bewilligt_gezählt_je_Einwohner_Euro?.replace(',', '.'));
    expect(each).toBeCloseTo(eur / (population.inhabitants['06611000'] ?? 0), 1);
    expect(of('Birkenau')).toMatchObject({
      Standorte: '0',
      bewilligt_gezählt_Euro: '',
      bewilligt_gezählt_je_Einwohner_Euro: '',
      warum_keine_Zahl_je_Einwohner: 'kein Standort',
    });
  });

  it('has only those that the filters ask for', () => {
    const asked = exported('municipalities', [], { ...emptyQuery, districts: ['06611'] });
    expect(rowsOf(asked.content, ';').map(({ Kommune }) => Kommune)).toEqual(['Kassel']);
  });
});

/** A triangle, as the facts have it: one ring, or several islands. */
const ring = [
  [9, 50],
  [10, 50],
  [10, 51],
  [9, 50],
];
const island: Site['boundary'] = { type: 'Polygon', coordinates: [ring] };
const islands: Site['boundary'] = { type: 'MultiPolygon', coordinates: [[ring], [ring]] };
const withAreas = [island, islands].map((boundary, index) =>
  syntheticSite({ id: `ort-${index}`, extent: 'municipalities', boundary }),
);

describe('the GeoJSON', () => {
  const file = exported('geojson', [site, ...withAreas], query);
  const json = JSON.parse(file.content);

  it('has what the table has, flat, and the note beside the features', () => {
    expect(file.name).toBe('quartierskarte-hessen-2026-11-02.geojson');
    expect(json.features[0]).toMatchObject({
      id: site.id,
      properties: {
        id: site.id,
        municipalities: '=Musterstadt | Neustadt',
        countedEur: 7,
        allocatedEur: 12,
        countedMeasures: 1,
        population: null,
        eurPerInhabitant: null,
        sourcesAsOf: '2020-05',
      },
    });
    expect(json.metadata).toMatchObject({ filters: 'mit Kita; „Süd“' });
    expect(json.description).toContain(address);
  });

  it('has euro per inhabitant and what it is divided by', () => {
    const known = syntheticSite({
      population: 8000,
      populationYear: 2019,
      allocations: [allocation({ amountEur: 1_000_000 })],
    });
    const { features } = JSON.parse(exported('geojson', [known]).content);
    expect(features[0].properties).toMatchObject({
      eurPerInhabitant: 125,
      population: 8000,
      populationYear: 2019,
    });
  });

  it('has one kind of geometry a file: points, and the areas apart', () => {
    const areas = exported('areas', [site, ...withAreas], query);
    const kindsOf = ({ features }: { features: { geometry: { type: string } }[] }) =>
      features.map(({ geometry }) => geometry.type);
    expect(kindsOf(json)).toEqual(['Point', 'Point', 'Point']);
    expect(kindsOf(JSON.parse(areas.content))).toEqual(['MultiPolygon', 'MultiPolygon']);
    expect(areas).toMatchObject({
      name: 'quartierskarte-hessen-2026-11-02-flaechen.geojson',
      entries: 2,
    });
  });

  it('has texts and numbers only, and decimals with their point', () => {
    for (const format of ['geojson', 'areas'] as const)
      for (const { properties } of JSON.parse(exported(format, fixtureSites()).content).features)
        for (const value of Object.values(properties)) {
          expect(['string', 'number', 'object']).toContain(typeof value);
          if (typeof value === 'object') expect(value).toBeNull();
          else expect(String(value)).not.toMatch(/^[[{]/);
        }
    const whole = exported('geojson', [syntheticSite({ areaHa: 12 })]).content;
    expect(whole).toContain('"areaHa":12.0,');
  });
});

/** SYNTHETIC queries that count a part of what a site has. */
const queries = fc.record({
  measureTypes: fc.constantFrom([], ['kita'] as const),
  programmes: fc.constantFrom([], ['sozialer-zusammenhalt'] as const),
  from: fc.constantFrom(null, 2016, 2017),
});

const agrees = (sites: readonly Site[], asked: Query) => {
  const answer = view(sites, asked, fixtureYear);
  const shown = { ...answer, sites: sites.filter((site) => answer.sites.includes(site)) };
  const ids = shown.sites.map(({ id }) => id);
  const tables = [
    rowsOf(exported('plain', shown.sites, asked).content, ','),
    rowsOf(exported('spreadsheet', shown.sites, asked).content, ';'),
  ];
  for (const rows of tables) {
    expect(rows.map((row) => row.Kennung)).toEqual(ids);
    const sum = rows.reduce((total, row) => total + Number(row.bewilligt_gezählt_Euro), 0);
    expect(sum).toBe(shown.totals.allocatedEur);
    const unknown = rows.filter((row) => row.bewilligt_gezählt_Euro === '');
    expect(unknown).toHaveLength(shown.totals.sitesWithoutAmount);
  }
  const measures = rowsOf(exported('measures', shown.sites, asked).content, ';');
  expect(measures.map((row) => row.Standort_Kennung)).toEqual(
    shown.sites.flatMap((found) => countedMeasures(found, asked).map(() => found.id)),
  );
  const amounts = rowsOf(exported('amounts', shown.sites, asked).content, ';');
  const paid = amounts.reduce((total, row) => total + Number(row.bewilligt_Euro), 0);
  expect(paid).toBe(shown.totals.allocatedEur);
  const { features } = JSON.parse(exported('geojson', shown.sites, asked).content);
  expect(features.map(({ id }: { id: string }) => id)).toEqual(ids);
};

describe('every file holds exactly what is shown', () => {
  it('for invented sites and queries', () => {
    fc.assert(
      fc.property(syntheticSites, queries, (sites, asked) =>
        agrees(sites, { ...emptyQuery, ...asked }),
      ),
    );
  });

  it('for the sites of Hessen', () => {
    agrees(fixtureSites(), emptyQuery);
    agrees(fixtureSites(), {
      ...emptyQuery,
      measureTypes: ['kita'],
      programmes: ['lebendige-zentren'],
    });
    agrees(fixtureSites(), { ...emptyQuery, from: 2018, to: 2020 });
  });
});
