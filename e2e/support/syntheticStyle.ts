/**
 * No request may leave the machine: the page has its own font and ignores images of the service.
 */
const foreign = 'https://beispiel.invalid';

/**
 * SYNTHETIC: a style that resembles basemap.de, with its layer names, legacy filters and functions,
 * images, and layers that no map could draw.
 */
export const syntheticStyle = (origin: string) => ({
  version: 8,
  name: 'SYNTHETIC',
  glyphs: `${foreign}/schriften/{fontstack}/{range}.pbf`,
  sprite: `${foreign}/bilder`,
  sources: {
    smarttiles_de: { type: 'vector', url: `${origin}/kacheln.json` },
    fremd: { type: 'vector', tiles: [`${foreign}/{z}/{x}/{y}.pbf`] },
  },
  layers: [
    { id: 'Papier', type: 'background', paint: { 'background-color': 'rgb(255,0,0)' } },
    { ...layer('Hintergrund', 'fill', 'Hintergrund'), paint: { 'fill-color': 'rgb(255,0,0)' } },
    {
      ...layer('Siedlung', 'fill', 'Siedlungsflaeche'),
      paint: { 'fill-color': 'rgb(221,221,221)' },
    },
    { ...layer('Muster', 'fill', 'Siedlungsflaeche'), paint: { 'fill-pattern': 'Kreuze' } },
    {
      ...layer('Kontur', 'line', 'Verkehrslinie'),
      filter: ['all', ['in', 'klasse', 'Bundesstraße'], ['!has', 'zustand']],
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': 'rgb(102,102,102)',
        'line-width': {
          stops: [
            [10, 4],
            [14, 10],
          ],
        },
      },
    },
    {
      ...layer('Decker', 'line', 'Verkehrslinie'),
      paint: {
        'line-color': {
          stops: [
            [10, 'rgb(255,255,255)'],
            [20, 'white'],
          ],
        },
        'line-width': {
          stops: [
            [10, 2],
            [14, 6],
          ],
        },
      },
    },
    { ...layer('Kaputt', 'line', 'Verkehrslinie'), paint: { 'line-width': 'breit' } },
    { id: 'Bruchstück' },
    { ...layer('Fremd', 'line', 'Verkehrslinie'), source: 'fremd' },
    {
      ...layer('Strassenname', 'symbol', 'Verkehrslinie'),
      layout: {
        'text-field': '{name}',
        'text-font': ['Schrift des Dienstes'],
        'symbol-placement': {
          stops: [
            [13, 'line'],
            [16, 'line-center'],
          ],
        },
      },
      paint: { 'text-color': 'rgb(255,255,255)' },
    },
    {
      ...layer('Ortsname', 'symbol', 'Name_Punkt'),
      layout: { 'text-field': '{name}', 'icon-image': 'Ort' },
    },
  ],
});

const layer = (id: string, type: string, sourceLayer: string) => ({
  id,
  type,
  source: 'smarttiles_de',
  'source-layer': sourceLayer,
});
