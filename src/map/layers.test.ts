import {
  type FilterSpecification,
  featureFilter,
  type LayerSpecification,
  normalizePropertyExpression,
  type StylePropertySpecification,
  type StyleSpecification,
  v8,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { nearZoom, symbolScale } from '../model/symbol';
import { darkPalette, lightPalette } from '../testing/palettes';
import { baseSources } from './baseSources';
import { areaZoom, sourceIds, symbolLayerId } from './layerNames';
import { mapLayers } from './layers';

const layers = mapLayers(lightPalette);
const names = layers.map(({ id }) => id);
const sourceOf = (layer: LayerSpecification) => ('source' in layer ? layer.source : undefined);
const layersOf = (source: string) => layers.filter((layer) => sourceOf(layer) === source);

function layer(id: string): LayerSpecification {
  const found = layers.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no layer ${id}`);
  return found;
}

interface Situation {
  readonly zoom: number;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly state?: Readonly<Record<string, boolean>>;
}

/** The value of a layer's property as MapLibre computes it for one feature. */
function evaluated(id: string, group: 'layout' | 'paint', name: string, at: Situation): unknown {
  const { type, [group]: properties = {} } = layer(id);
  const value = Object.entries(properties).find(([key]) => key === name)?.[1];
  if (value === undefined) throw new Error(`${id} has no ${name}`);
  const table = Object.entries(v8).find(([key]) => key === `${group}_${type}`)?.[1];
  const rule = (table as Record<string, StylePropertySpecification>)[name];
  if (rule === undefined) throw new Error(`${name} is no property of ${type}`);
  const feature = { type: 1, properties: { ...at.properties } } as const;
  return normalizePropertyExpression(value, id, rule).evaluate(
    { zoom: at.zoom },
    feature,
    at.state ?? {},
  );
}

describe('mapLayers', () => {
  it('is a valid style together with the sources', () => {
    const style: StyleSpecification = {
      version: 8,
      sources: baseSources({ type: 'FeatureCollection', features: [] }),
      layers: [...layers],
    };
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('draws each source, from sources that exist', () => {
    const sources = new Set(layers.flatMap((item) => sourceOf(item) ?? []));
    expect([...sources].toSorted()).toEqual(Object.values(sourceIds).toSorted());
    expect(
      Object.keys(baseSources({ type: 'FeatureCollection', features: [] })).toSorted(),
    ).toEqual([...sources].toSorted());
  });

  it('gives each layer a name of its own', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('lays areas over the land, names over the areas, symbols over the names, and the mark of the person on top', () => {
    const beneath = layers.filter(
      ({ id }) =>
        !/^(site-rings|sites-highlighted|measures-highlighted|highlighted-measure|river-names)/.test(
          id,
        ),
    );
    const ranks = beneath.map((item) => {
      const source = sourceOf(item);
      if (source === undefined) return 0;
      const order: string[] = [
        sourceIds.land,
        sourceIds.rivers,
        sourceIds.railways,
        sourceIds.lines,
        sourceIds.quarters,
        sourceIds.selectedAreas,
        sourceIds.areas,
        sourceIds.stops,
        sourceIds.quarterNames,
        sourceIds.measures,
        sourceIds.places,
        sourceIds.openingPlaces,
        sourceIds.siteDots,
        sourceIds.sites,
        sourceIds.origin,
      ];
      return 1 + order.indexOf(source);
    });
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(layers[0]?.id).toBe('land');
  });

  it('uses no glyph server and no sprite: text in a font of the page, images by id', () => {
    for (const item of layers) {
      if (item.type !== 'symbol' || item.layout?.['text-field'] === undefined) continue;
      expect(item.layout['text-font'], item.id).toEqual(['Atkinson Hyperlegible Next Variable']);
    }
  });
});

describe('shaders', () => {
  /** MapLibre compiles one for each kind of mark and each set of what may differ by feature. */
  const shadersOf = (item: LayerSpecification): readonly string[] => {
    const { type, layout = {}, paint = {} } = item;
    const rules = Object.entries(v8).find(([key]) => key === `paint_${type}`)?.[1];
    const differing = Object.entries(paint).flatMap(([name, value]) => {
      const rule = (rules as Record<string, StylePropertySpecification>)[name];
      const kind = rule && normalizePropertyExpression(value, item.id, rule).kind;
      return kind === 'source' || kind === 'composite' ? [name] : [];
    });
    const key = (mark: string, names: readonly string[]) => [mark, ...names.toSorted()].join(' ');
    if (type !== 'symbol') return [key('line-dasharray' in paint ? 'dashes' : type, differing)];
    const of = (part: string) => differing.filter((name) => name.startsWith(part));
    return [
      ...('icon-image' in layout ? [key('icon', of('icon'))] : []),
      ...('text-field' in layout ? [key('text', of('text'))] : []),
    ];
  };

  it('are shared: a map that moves waits for each', () => {
    expect([...new Set(layers.flatMap(shadersOf))].toSorted()).toEqual([
      'circle',
      // Where there are thousands of sites.
      'circle circle-color circle-stroke-color circle-stroke-width',
      'dashes line-color line-opacity',
      'fill',
      'fill fill-color fill-opacity',
      'icon icon-opacity',
      'line',
      'line line-color line-opacity',
      'text',
    ]);
  });

  it('for the edges of fills are not needed: outlines have layers of their own', () => {
    for (const { type, paint } of layers)
      if (type === 'fill') expect(paint).toHaveProperty('fill-antialias', false);
  });
});

describe('the colours of the theme', () => {
  /** A style as text, each colour replaced by the name it has in the palette. */
  const withoutColours = (palette: typeof lightPalette) =>
    Object.entries(palette).reduce(
      (text, [name, colour]) => text.replaceAll(`"${colour}"`, `"${name}"`),
      JSON.stringify(mapLayers(palette)),
    );

  it('are all that a change of theme alters', () => {
    expect(JSON.stringify(mapLayers(darkPalette))).not.toBe(JSON.stringify(layers));
    expect(withoutColours(darkPalette)).toBe(withoutColours(lightPalette));
  });

  it('stand in paint alone: the controller writes nothing else when the theme changes', () => {
    const rest = (palette: typeof lightPalette) =>
      mapLayers(palette).map(({ paint: _paint, ...unpainted }) => unpainted);
    expect(rest(darkPalette)).toEqual(rest(lightPalette));
  });

  it('colour areas by the programme', () => {
    for (const kind of ['zusammenhalt', 'erneuerung', 'zentren', 'pakt'] as const) {
      const colour = evaluated('area-fill', 'paint', 'fill-color', {
        zoom: 12,
        properties: { kind },
      });
      expect(String(colour)).toBe(String(toColour(lightPalette[kind])));
    }
  });

  const toColour = (text: string) =>
    normalizePropertyExpression(
      text,
      'test',
      v8.paint_fill['fill-color'] as StylePropertySpecification,
    ).evaluate({ zoom: 0 });
});

describe('symbolScale', () => {
  it.each([5, 5.5, 6, 7, 7.3, 8, 8.2, 9, 10, 11, 12, 13, 13.7, 14, 15, 17])(
    'is the size that MapLibre draws at zoom %d',
    (zoom) => {
      for (const size of [0.125, 0.6, 2]) {
        const drawn = evaluated(symbolLayerId, 'layout', 'icon-size', {
          zoom,
          properties: { size },
        });
        expect(drawn).toBeCloseTo(size * symbolScale(zoom), 10);
      }
    },
  );
});

describe('symbols', () => {
  const properties = { offset: [3, -4], aside: [1, 2], former: false, size: 1 };
  const offset = (zoom: number) =>
    evaluated(symbolLayerId, 'layout', 'icon-offset', { zoom, properties });
  const opacity = (id: string, former: boolean, state: Situation['state'] = {}) =>
    evaluated(id, 'paint', 'icon-opacity', {
      zoom: 8,
      properties: { ...properties, former },
      state,
    });

  it('stand at the spread place, and nearer beside the true one', () => {
    expect(offset(nearZoom - 1)).toEqual([3, -4]);
    expect(offset(nearZoom)).toEqual([1, 2]);
  });

  it('are paler for former sites, and full when highlighted', () => {
    const [running, former] = [opacity(symbolLayerId, false), opacity(symbolLayerId, true)];
    expect(Number(former)).toBeLessThan(Number(running));
    expect(opacity(symbolLayerId, true, { selected: true })).toBe(1);
    expect(opacity(symbolLayerId, true, { hovered: true })).toBe(1);
  });

  it('have a ring when selected or hovered only', () => {
    expect(opacity('site-rings', false)).toBe(0);
    expect(opacity('site-rings', false, { selected: true })).toBe(1);
    expect(opacity('site-rings', false, { hovered: true })).toBe(1);
  });

  it('are over all symbols and names of places when selected or hovered, on their ring', () => {
    const above = ['places', 'opening-places', 'sites', 'stops', 'quarter-names'].flatMap(
      (source) => layersOf(source).map(({ id }) => names.indexOf(id)),
    );
    expect(Math.max(...above)).toBe(names.indexOf('sites-highlighted'));
    expect(names.indexOf('site-rings')).toBe(names.indexOf('sites-highlighted') - 1);
    expect(opacity('sites-highlighted', false)).toBe(0);
    expect(opacity('sites-highlighted', false, { selected: true })).toBe(1);
    expect(opacity('sites-highlighted', false, { hovered: true })).toBe(1);
  });

  it('take the room before any name: only the topmost layer of symbols does, for all of them', () => {
    const taking = layersOf(sourceIds.sites).filter(
      ({ layout }) => !(layout !== undefined && 'icon-ignore-placement' in layout),
    );
    expect(taking.map(({ id }) => id)).toEqual(['sites-highlighted']);
  });

  it('are all drawn, however near they stand', () => {
    for (const { layout } of layersOf(sourceIds.sites)) {
      expect(layout).toMatchObject({ 'icon-allow-overlap': true });
    }
  });
});

describe('areas', () => {
  const opacity = (zoom: number, selected: boolean) =>
    Number(evaluated('area-fill', 'paint', 'fill-opacity', { zoom, state: { selected } }));

  it('show the selected one alone, and nearer all of them', () => {
    expect(opacity(areaZoom - 0.1, false)).toBe(0);
    expect(opacity(areaZoom - 0.1, true)).toBeGreaterThan(0);
    expect(opacity(areaZoom, false)).toBeGreaterThan(0);
    expect(opacity(areaZoom, true)).toBeGreaterThan(opacity(areaZoom, false));
  });

  it('have a dashed outline where they are schematic and a full one where they are real', () => {
    const lines = layersOf(sourceIds.areas).filter(({ type }) => type === 'line');
    const drawnFor = (schematic: boolean) =>
      lines.filter((line) => {
        const filter = ('filter' in line ? line.filter : undefined) as FilterSpecification;
        const feature = { type: 3, properties: { schematic } } as const;
        return featureFilter(filter, line.id).filter({ zoom: 12 }, feature);
      });
    expect(drawnFor(true).map(({ paint }) => 'line-dasharray' in (paint ?? {}))).toEqual([true]);
    expect(drawnFor(false).map(({ paint }) => 'line-dasharray' in (paint ?? {}))).toEqual([false]);
  });
});
