/** No request may leave the machine: sources of a third host are ignored. */
const foreign = 'https://beispiel.invalid';

/** Addresses below the root of the service, as docs/strassen-dienst.md describes them. */
export const servicePaths = {
  style: '/gdz_basemapde_vektor/styles/bm_web_col.json',
  tileJson: '/gdz_basemapde_vektor/tiles/v2/bm_web_de_3857/bm_web_de_3857.json',
  tiles: '/gdz_basemapde_vektor/tiles/v2/bm_web_de_3857/',
} as const;

const attribution = '&copy; SYNTHETIC basemap.de / BKG | Datenquellen: © GeoBasis-DE';

/** SYNTHETIC: what the service tells about its tiles. */
export const syntheticTileJson = (origin: string) => ({
  tilejson: '2.2.0',
  name: 'SYNTHETIC bm_web_de_3857',
  attribution,
  bounds: [5.8, 47.2, 15.1, 55.1],
  minzoom: 0,
  maxzoom: 15,
  tiles: [`${origin}${servicePaths.tiles}{z}/{x}/{y}.pbf`],
  vector_layers: ['Siedlungsflaeche', 'Verkehrslinie', 'Gewaesserflaeche', 'Name_Punkt'].map(
    (id) => ({ id, fields: { klasse: 'String', name: 'String' } }),
  ),
});

/**
 * SYNTHETIC: a small style of our own in the schema of basemap.de Web Vektor, with the names of its
 * layers and classes, legacy filters and functions, labels that overlap anything and images; and
 * with layers that no map could draw.
 */
export const syntheticStyle = (origin: string) => ({
  id: 'bm_web_col',
  version: 8,
  name: 'SYNTHETIC bm_web_col',
  metadata: { 'basemapde:style-version': '0.0.0' },
  center: [10, 51],
  zoom: 6,
  glyphs: '../fonts/v2/{fontstack}/{range}.pbf',
  sprite: '../sprites/v2/bm_web_col_sprite',
  sources: {
    smarttiles_de: { type: 'vector', attribution, url: `${origin}${servicePaths.tileJson}` },
    fremd: { type: 'vector', tiles: [`${foreign}/{z}/{x}/{y}.pbf`] },
  },
  layers: [
    {
      ...layer('Hintergrund', 'fill', 'Hintergrund'),
      paint: { 'fill-color': 'rgb(255,0,0)', 'fill-opacity': 1 },
    },
    {
      ...layer('SiedlungF_Siedlung_Industrie', 'fill', 'Siedlungsflaeche'),
      minzoom: 9,
      maxzoom: 14,
      filter: ['in', 'klasse', 'Wohnbaufläche', 'Industrie und Gewerbe'],
      paint: { 'fill-color': stops([9, 'rgb(225,215,240)'], [13, 'rgb(240,235,245)']) },
    },
    {
      ...layer('SiedlungF_Siedlung', 'fill', 'Siedlungsflaeche'),
      minzoom: 14,
      maxzoom: 22,
      filter: ['in', 'klasse', 'Wohnbaufläche'],
      paint: { 'fill-color': 'rgb(240,235,245)' },
    },
    {
      ...layer('Gewaesser_F_See_Hafenbecken', 'fill', 'Gewaesserflaeche'),
      filter: ['in', 'klasse', 'See', 'Hafenbecken'],
      paint: { 'fill-color': 'rgb(205,230,250)' },
    },
    { ...layer('Muster', 'fill', 'Siedlungsflaeche'), paint: { 'fill-pattern': 'Kreuze' } },
    {
      ...layer('Kontur_Bundesstr', 'line', 'Verkehrslinie'),
      filter: streetsOf('Bundesstraße'),
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': 'rgb(150,150,150)', 'line-width': stops([10, 4], [14, 10]) },
    },
    {
      ...layer('Kontur_Gemeindestr_Sonstige_Str', 'line', 'Verkehrslinie'),
      minzoom: 11,
      filter: streetsOf('Gemeindestraße', 'Attribut trifft nicht zu', 'Sonstiges'),
      paint: { 'line-color': 'rgb(150,150,150)', 'line-width': stops([11, 2], [14, 7]) },
    },
    {
      ...layer('Decker_Gemeindestr_Sonstige_Str', 'line', 'Verkehrslinie'),
      minzoom: 11,
      filter: streetsOf('Gemeindestraße', 'Attribut trifft nicht zu', 'Sonstiges'),
      paint: {
        'line-color': stops([11, 'rgb(255,255,255)'], [20, 'white']),
        'line-width': stops([11, 1], [14, 5]),
      },
    },
    {
      ...layer('Decker_Bundesstr', 'line', 'Verkehrslinie'),
      filter: streetsOf('Bundesstraße'),
      paint: { 'line-color': 'rgb(255,205,80)', 'line-width': stops([10, 2], [14, 6]) },
    },
    { ...layer('Kaputt', 'line', 'Verkehrslinie'), paint: { 'line-width': 'breit' } },
    { id: 'Bruchstück' },
    { ...layer('Fremd', 'line', 'Verkehrslinie'), source: 'fremd' },
    {
      ...layer('Gebaeude3D', 'fill-extrusion', 'Gebaeudeflaeche'),
      paint: { 'fill-extrusion-height': 10 },
    },
    {
      ...layer('Nummer_Bundesstr', 'symbol', 'Verkehrslinie'),
      filter: ['all', ['==', 'klasse', 'Bundesstraße'], ['!has', 'zustand']],
      layout: {
        'symbol-placement': 'point',
        'icon-image': 'Bundesstrassennummer',
        'text-field': '{nummer}',
        'text-allow-overlap': true,
        'text-font': ['Noto Sans Regular'],
      },
    },
    {
      ...layer('Name_Kreis_Gemeindestr', 'symbol', 'Verkehrslinie'),
      filter: ['in', 'klasse', 'Kreisstraße', 'Gemeindestraße'],
      layout: {
        'text-field': '{name}',
        'text-font': ['Noto Sans Regular'],
        'symbol-placement': stops([13, 'line'], [16, 'line-center']),
      },
      paint: { 'text-color': 'rgb(255,255,255)' },
    },
    {
      ...layer('Name_Gebaeude_oeffentlich', 'symbol', 'Name_Punkt'),
      minzoom: 14,
      filter: ['==', 'klasse', 'Gebaeude'],
      layout: { 'text-field': '{name}', 'text-font': ['Noto Sans Italic'] },
    },
    {
      ...layer('Hauskoordinate', 'symbol', 'Adresse'),
      minzoom: 17,
      layout: { 'text-field': '{hausnummer}', 'text-font': ['Noto Sans Regular'] },
    },
    {
      ...layer('Name_Stadtgemeinde_100000_250000', 'symbol', 'Name_Punkt'),
      filter: ['all', ['in', 'klasse', 'Ort'], ['>=', 'einwohnerzahl', 100_000]],
      layout: {
        'text-field': '{name}',
        'text-font': ['Roboto Bold'],
        'text-transform': stops([9, 'none'], [11, 'uppercase']),
        'text-radial-offset': stops([5, 0.4], [14, 2]),
        'icon-image': 'Ort',
      },
    },
  ],
});

const layer = (id: string, type: string, sourceLayer: string) => ({
  id,
  type,
  source: 'smarttiles_de',
  'source-layer': sourceLayer,
});

/** A legacy function of the zoom, which the service uses throughout. */
function stops<Value>(...pairs: readonly (readonly [zoom: number, value: Value])[]) {
  return { stops: pairs };
}

/** Streets of some classes that are neither bridges nor closed. */
function streetsOf(...classes: readonly string[]) {
  return ['all', ['in', 'klasse', ...classes], ['!has', 'bauwerk'], ['!has', 'zustand']];
}
