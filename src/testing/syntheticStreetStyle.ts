import { readStreetStyle, type StreetStyle } from '../model/operator/streetStyle';

const layer = (id: string, type: string, sourceLayer: string, rest: object = {}) => ({
  id,
  type,
  source: 'tiles',
  'source-layer': sourceLayer,
  ...rest,
});

/**
 * SYNTHETIC: a style that resembles basemap.de, with legacy filters and functions, images and
 * faults.
 */
export const syntheticStyleJson = {
  version: 8,
  glyphs: 'https://example.invalid/{fontstack}/{range}.pbf',
  sprite: 'https://example.invalid/sprite',
  sources: {
    tiles: { type: 'vector', tiles: ['https://example.invalid/{z}/{x}/{y}'] },
    relief: { type: 'raster', tiles: ['https://example.invalid/{z}/{x}/{y}'] },
  },
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': 'red' } },
    { id: 'relief', type: 'raster', source: 'relief' },
    layer('paper', 'fill', 'Hintergrund', { paint: { 'fill-color': 'rgb(255,255,255)' } }),
    layer('built', 'fill', 'Siedlungsflaeche', {
      minzoom: 12,
      maxzoom: 22,
      filter: ['in', 'klasse', 'Siedlung', 'Park'],
      paint: {
        'fill-color': {
          stops: [
            [9, 'rgb(221,221,221)'],
            [13, 'hsl(0, 0%, 90%)'],
          ],
        },
        'fill-outline-color': '#666',
      },
    }),
    layer('pattern', 'fill', 'Siedlungsflaeche', { paint: { 'fill-pattern': 'crosses' } }),
    layer('far', 'line', 'Verkehrslinie', { maxzoom: 10, paint: { 'line-color': '#000' } }),
    layer('hidden', 'line', 'Verkehrslinie', { layout: { visibility: 'none' } }),
    layer('street', 'line', 'Verkehrslinie', {
      minzoom: 8,
      filter: ['all', ['==', 'klasse', 'Bundesstraße'], ['!has', 'zustand']],
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': ['match', ['get', 'klasse'], 'Bundesstraße', 'rgb(102,102,102)', '#ffffff'],
        'line-width': {
          stops: [
            [10, 2],
            [14, 6],
          ],
        },
      },
    }),
    layer('house number', 'symbol', 'Adresse', { layout: { 'text-field': '{hausnummer}' } }),
    layer('milestone', 'symbol', 'Bauwerkspunkt', { layout: { 'text-field': '{name}' } }),
    layer('Name_Gebaeude_oeffentlich', 'symbol', 'Name_Punkt', {
      filter: ['==', 'klasse', 'Gebaeude'],
      layout: { 'text-field': '{name}' },
    }),
    layer('icon only', 'symbol', 'Name_Punkt', { layout: { 'icon-image': 'stop' } }),
    layer('place', 'symbol', 'Name_Punkt', {
      layout: {
        'icon-image': 'town',
        'text-field': ['format', ['get', 'name'], { 'text-font': ['literal', ['Theirs']] }],
        'text-font': ['Theirs'],
        'text-allow-overlap': true,
        'text-radial-offset': {
          stops: [
            [10, 0.5],
            [14, 5],
          ],
        },
        'text-transform': {
          stops: [
            [9, 'none'],
            [11, 'uppercase'],
          ],
        },
        'text-size': {
          stops: [
            [10, 20],
            [14, 30],
          ],
        },
      },
      paint: { 'text-color': 'white', 'text-halo-color': 'navy', 'icon-opacity': 0.5 },
    }),
    layer('lost', 'line', 'Verkehrslinie', { source: 'nowhere' }),
    { id: 'fragment' },
    null,
  ],
};

/** The same, parsed, with its tiles. */
export function syntheticStreetStyle(): StreetStyle {
  const read = readStreetStyle(syntheticStyleJson);
  if (read === null) throw new Error('the synthetic style can not be read');
  return { sources: read.sources as StreetStyle['sources'], layers: read.layers };
}
