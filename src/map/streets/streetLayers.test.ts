import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { layers as protomaps } from '@protomaps/basemaps';
import { describe, expect, it } from 'vitest';
import { streetZoom } from '../../model/operator/baseMap';
import { readStreetStyle } from '../../model/operator/streetStyle';
import { deepFreeze } from '../../testing/deepFreeze';
import { darkPalette, lightPalette } from '../../testing/palettes';
import { syntheticStreetStyle } from '../../testing/syntheticStreetStyle';
import { mapFont } from '../layerNames';
import { paperFlavor } from './paperFlavor';
import { streetLayers } from './streetLayers';

const style = deepFreeze(syntheticStreetStyle());
const layers = streetLayers(style, lightPalette);
const layer = (id: string) => layers.find((candidate) => candidate.id === `streets:${id}`);

const asStyle = (drawn: typeof layers, source: string): StyleSpecification => ({
  version: 8,
  sources: { [source]: { type: 'vector', tiles: ['https://example.invalid/{z}/{x}/{y}'] } },
  layers: drawn.map((item) => ({ ...item })),
});

describe('streetLayers', () => {
  it('are valid layers in each theme: ground, streets and names, without paper, pictures and what is far', () => {
    expect(layers.map(({ id }) => id)).toEqual([
      'streets:built',
      'streets:street',
      'streets:place',
    ]);
    for (const palette of [lightPalette, darkPalette])
      expect(validateStyleMin(asStyle(streetLayers(style, palette), 'streets:tiles'))).toEqual([]);
  });

  it('begin where streets begin, and end where they did', () => {
    expect(layer('street')).toMatchObject({ minzoom: streetZoom });
    expect(layer('built')).toMatchObject({ minzoom: 12, maxzoom: 22 });
  });

  it('keep their filters and widths', () => {
    expect(layer('street')).toMatchObject({
      filter: ['all', ['==', 'klasse', 'Bundesstraße'], ['!has', 'zustand']],
      paint: { 'line-width': { stops: expect.anything() } },
    });
  });

  it('need neither fonts nor pictures nor addresses of the service', () => {
    expect(layer('place')).toMatchObject({
      layout: {
        'text-size': 12.5,
        'text-font': mapFont,
        'text-field': ['format', ['get', 'name'], {}],
      },
      paint: { 'text-halo-color': lightPalette.halo },
    });
    expect(JSON.stringify(layers)).not.toMatch(/Theirs|icon-|https?:/);
  });

  it('give way: no house numbers and names of buildings, and no name is louder than ours', () => {
    const names = layers.filter(({ type }) => type === 'symbol');
    expect(names.map(({ id }) => id)).toEqual(['streets:place']);
    expect(Object.keys(layer('place')?.layout ?? {}).toSorted()).toEqual([
      'text-field',
      'text-font',
      'text-size',
    ]);
  });

  it('have other colours in the other theme, and else are the same', () => {
    const paints = (palette: typeof lightPalette) =>
      streetLayers(style, palette).map(({ paint }) => JSON.stringify(paint));
    const [before, after] = [paints(lightPalette), paints(darkPalette)];
    for (const [index, paint] of before.entries()) expect(after[index]).not.toBe(paint);
    const shape = (palette: typeof lightPalette) =>
      streetLayers(style, palette).map(({ paint, ...rest }) => [rest, Object.keys(paint ?? {})]);
    expect(shape(darkPalette)).toEqual(shape(lightPalette));
  });

  it('of the archives are valid, too', async () => {
    const read = readStreetStyle({
      sources: { a: { type: 'vector', tiles: ['https://example.invalid/{z}/{x}/{y}'] } },
      layers: protomaps('a', paperFlavor(), { lang: 'de' }),
    });
    const drawn = streetLayers({ sources: {}, layers: read?.layers ?? [] }, lightPalette);
    expect(drawn.length).toBeGreaterThan(30);
    expect(validateStyleMin(asStyle(drawn, 'streets:a'))).toEqual([]);
    expect(JSON.stringify(drawn)).not.toMatch(/Noto|icon-/);
  });
});
