import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticStyleJson } from '../../testing/syntheticStreetStyle';
import { readStreetStyle, readStreetTiles } from './streetStyle';

describe('readStreetStyle', () => {
  it('keeps fills, lines and labels of known sources and leaves all else out', () => {
    const read = readStreetStyle(syntheticStyleJson);
    expect(read?.layers.map(({ id }) => id)).toEqual([
      'paper',
      'built',
      'pattern',
      'far',
      'hidden',
      'street',
      'house number',
      'milestone',
      'Name_Gebaeude_oeffentlich',
      'icon only',
      'place',
    ]);
    expect(Object.keys(read?.sources ?? {})).toEqual(['tiles']);
  });

  it('names no source that no layer uses: nobody is asked for it', () => {
    const heights = { type: 'vector', url: 'https://example.invalid/heights.json' };
    const sources = { ...syntheticStyleJson.sources, heights };
    expect(readStreetStyle({ ...syntheticStyleJson, sources })?.sources).not.toHaveProperty(
      'heights',
    );
  });

  it.each([
    ['null', null],
    ['a page', '<!doctype html>'],
    ['no layers', { version: 8, sources: {}, layers: [] }],
    ['layers without sources', { ...syntheticStyleJson, sources: {} }],
  ])('%s is no style', (_case, json) => {
    expect(readStreetStyle(json)).toBeNull();
  });

  it('never throws', () => {
    const anything = fc.record({
      sources: fc.dictionary(fc.string(), fc.jsonValue()),
      layers: fc.array(fc.jsonValue()),
    });
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue()), (json) => {
        expect(() => readStreetStyle(json)).not.toThrow();
        expect(() => readStreetTiles(json)).not.toThrow();
      }),
    );
  });
});

describe('readStreetTiles', () => {
  it('takes what TileJSON says of tiles and nothing else', () => {
    const tiles = ['https://example.invalid/{z}/{x}/{y}'];
    expect(readStreetTiles({ tilejson: '3.0.0', tiles, maxzoom: 15, name: 'x' })).toEqual({
      tiles,
      maxzoom: 15,
    });
    expect(readStreetTiles({ tiles: [] })).toBeNull();
  });
});
