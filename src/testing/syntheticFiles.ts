import { columnOf } from '../model/tables/columns';
import { type TableName, tableColumns } from '../model/tables/tables';

/** The current year of all synthetic tests. */
export const syntheticYear = 2026;

/** The columns of a table, in the order of the file. */
const columns = (name: TableName): readonly string[] =>
  Object.keys(tableColumns(syntheticYear)[name]).map(columnOf);

/** A table as text: its real header, then the given rows. */
export const csv = (name: TableName, rows: readonly string[]): string =>
  [columns(name).join(','), ...rows, ''].join('\n');

/** SYNTHETIC: a row of measures.csv of Musterstadt's Kita, with cells changed by column name. */
export function measureRow(changes: Readonly<Record<string, string | number>> = {}): string {
  const cells: Readonly<Record<string, string | number>> = {
    site_id: 'musterstadt-altstadt',
    title: 'Kita',
    type: 'kita',
    status: 'fertig',
    source: 'https://stadt.example/kita',
    ...changes,
  };
  return columns('measures.csv')
    .map((column) => cells[column] ?? '')
    .join(',');
}

/** SYNTHETIC: the rows of a small valid data/ with two invented funded areas. */
export const syntheticRows: Readonly<Record<TableName, readonly string[]>> = {
  'participations.csv': [
    'musterstadt-altstadt,sozialer-zusammenhalt,Soziale Stadt,2016,,https://land.example/aufnahme,,',
    'ikz-musterbund,wachstum-erneuerung,Stadtumbau in Hessen,2010,2022,https://land.example/aufnahme,https://land.example/ende,',
  ],
  'allocations.csv': [
    'musterstadt-altstadt,sozialer-zusammenhalt,2017,250000,https://land.example/mittel-2017,',
    'musterstadt-altstadt,sozialer-zusammenhalt,2016,100000,https://land.example/mittel-2016,Jahr erschlossen',
  ],
  'contradicting-amounts.csv': [
    'musterstadt-altstadt,sozialer-zusammenhalt,2017,250000,https://land.example/mittel-2017',
    'musterstadt-altstadt,sozialer-zusammenhalt,2017,260000,https://www.presse.example/mittel-2017',
  ],
  'partial-amounts.csv': [
    'musterstadt-altstadt,sozialer-zusammenhalt,2018,70000,nur Bundesanteil,https://www.presse.example/bund',
  ],
  'measures.csv': [
    measureRow({
      title: '"Kita ""Grüne Straße"", Neubau"',
      year: 2020,
      cost_eur: 1_200_000,
      address: 'Grüne Straße 1',
      lon: 9.051,
      lat: 50.052,
      place_basis: 'Gebäude',
      place_source: 'Karte',
    }),
    measureRow({
      title: 'Stadtplatz',
      type: 'oeffentlicher-raum',
      status: 'geplant',
      source: 'https://stadt.example/platz',
    }),
  ],
  'links.csv': [
    'musterstadt-altstadt,Stadt Musterstadt,https://stadt.example/altstadt',
    'musterstadt-altstadt,Dieselbe Seite,https://stadt.example/altstadt',
  ],
  'remarks.csv': [
    'musterstadt-altstadt,public,Der Name wechselte 2019.,https://stadt.example/name',
    'musterstadt-altstadt,editor,Bitte bei der Stadt nachfragen.,',
  ],
  'coverage.csv': ['alle,2016,40,35,50000000,ja,https://land.example/mittel-2016'],
  'population.csv': [
    '06991001,Musterstadt,12000,2024-12-31,https://statistik.example/gemeinden',
    '06991002,Beispielhausen,3000,2024-12-31,https://statistik.example/gemeinden',
    '06992001,Probedorf,0,2024-12-31,https://statistik.example/gemeinden',
  ],
  'postcodes.csv': [
    '39991,06991001,Musterstadt,9.05,50.05',
    '39991,06991002,Beispielhausen,9.15,50.05',
    '39992,06992001,Probedorf,9.1,50.15',
  ],
  'coverage-remarks.csv': [
    'lebendige-zentren,2016,Nur ein Teil: rund 6 Mio. Euro.,https://land.example/mittel-2016',
  ],
  'sources.csv': [
    'https://land.example/aufnahme,Land,land,,',
    'https://land.example/ende,Land,land,,',
    'https://land.example/mittel-2016,Land,land,,',
    'https://land.example/mittel-2017,Land,land,Mehr Geld für Quartiere,2017-11',
    'https://www.presse.example/mittel-2017,Musterpresse,presse,,',
    'https://www.presse.example/bund,Musterpresse,presse,,',
    'https://stadt.example/kita,Stadt Musterstadt,kommune,,',
    'https://stadt.example/platz,Stadt Musterstadt,kommune,,',
    'https://stadt.example/name,Stadt Musterstadt,kommune,,',
    'https://stadt.example/flaeche,Stadt Musterstadt,kommune,,',
    'https://statistik.example/gemeinden,Musteramt,land,,',
  ],
  'editions.csv': ['2026-11-22,SYNTHETIC'],
  'aliases.csv': ['Alter Markt,musterstadt-altstadt'],
  'synonyms.csv': ['Kindergarten,type,kita,,', 'MU,area,06991001,,'],
  'leichte-sprache.csv': [
    'musterstadt-altstadt,Das Gebiet ist die Alt-Stadt. Es ist erfunden.,Kurztext,2026-11-30',
  ],
};

/** A feature of sites.geojson, loosely typed: tests put invalid values into it. */
export interface LooseFeature {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/** SYNTHETIC: the site of Musterstadt, with some properties or the geometry changed. */
export function altstadt(
  changes: Readonly<Record<string, unknown>> = {},
  geometry: unknown = { type: 'Point', coordinates: [9.05, 50.05] },
): LooseFeature {
  const properties = {
    id: 'musterstadt-altstadt',
    name: 'Altstadt',
    nameDocumented: true,
    municipalities: ['Musterstadt'],
    ags: ['06991001'],
    districts: ['Musterkreis'],
    districtAgs: ['06991'],
    extent: 'point',
    areaHa: 12.5,
    areaSource: 'https://stadt.example/flaeche',
    population: null,
    populationYear: null,
    populationSource: null,
    precision: 'site',
    placeBasis: 'Marktplatz',
    placeSource: 'Karte',
    summary: 'Ein erfundenes Fördergebiet. Es steht nur in Tests.',
  };
  return { type: 'Feature', properties: { ...properties, ...changes }, geometry };
}

/** SYNTHETIC: two municipalities funded together; the area is their union. */
export const musterbund: LooseFeature = altstadt(
  {
    id: 'ikz-musterbund',
    name: 'Musterbund',
    municipalities: ['Musterstadt', 'Beispielhausen'],
    ags: ['06991001', '06991002'],
    extent: 'municipalities',
    areaHa: null,
    areaSource: null,
    precision: 'municipality',
  },
  { type: 'Point', coordinates: [9.1, 50.05] },
);

/** SYNTHETIC: a boundary of the site of Musterstadt, with its properties changed. */
export const area = (
  ring: readonly (readonly number[])[],
  changes: Readonly<Record<string, unknown>> = {},
): LooseFeature => ({
  type: 'Feature',
  properties: {
    site_id: 'musterstadt-altstadt',
    source: 'https://stadt.example/flaeche',
    date: '2024',
    ...changes,
  },
  geometry: { type: 'Polygon', coordinates: [ring] },
});

export const geoJson = (features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });

/** The valid files; `changes` replaces the rows of single tables. */
export function syntheticFiles(
  changes: Partial<Record<TableName, readonly string[]>> = {},
  features: readonly unknown[] = [altstadt(), musterbund],
): Readonly<Record<string, string>> {
  const tables = Object.entries({ ...syntheticRows, ...changes }).map(
    ([name, rows]) => [name, csv(name as TableName, rows)] as const,
  );
  return Object.freeze({ 'sites.geojson': geoJson(features), ...Object.fromEntries(tables) });
}
