import {
  featureFilter,
  normalizePropertyExpression,
  type StylePropertySpecification,
  v8,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { measureZoom } from '../model/symbol';
import { lightPalette } from '../testing/palettes';
import { sourceIds, symbolLayerId } from './layerNames';
import { mapLayers } from './layers';
import { highlightedMeasureLayers, measureLayers, nameFilters } from './measureLayers';
import { measureNameZoom } from './measurePlaces';

const own = [...measureLayers(lightPalette), ...highlightedMeasureLayers(lightPalette)];
const names = mapLayers(lightPalette).map(({ id }) => id);
const rank = (id: string) => names.indexOf(id);

function paint(id: string, name: string, state: Readonly<Record<string, boolean>>): unknown {
  const layer = own.find((candidate) => candidate.id === id);
  const value = Object.entries(layer?.paint ?? {}).find(([key]) => key === name)?.[1];
  if (value === undefined) throw new Error(`${id} has no ${name}`);
  const rule = v8.paint_symbol[name as keyof typeof v8.paint_symbol] as StylePropertySpecification;
  const feature = { type: 1, properties: {} } as const;
  return normalizePropertyExpression(value, id, rule).evaluate({ zoom: 15 }, feature, state);
}

describe('the layers of measures', () => {
  it('are not drawn before their zoom, names of measures later still', () => {
    expect(measureZoom).toBe(12);
    for (const { id, minzoom } of own)
      expect(minzoom, id).toBe(id === 'measure-names' ? measureNameZoom : measureZoom);
  });

  it('lie over areas and under the symbols of sites; what is highlighted lies over all but the person', () => {
    expect(rank('measure-icons')).toBeGreaterThan(rank('area-circles'));
    expect(rank('measure-icons')).toBeLessThan(rank(symbolLayerId));
    expect(rank('measure-tips')).toBeLessThan(rank('measure-icons'));
    expect(
      names.filter((id) => id.startsWith('highlighted-measure') || id === 'measures-highlighted'),
    ).toEqual(names.slice(rank('measures-highlighted'), rank('origin-ring')));
  });

  it('have a source of their own', () => {
    expect(new Set(own.map(({ source }) => source))).toEqual(new Set([sourceIds.measures]));
  });

  it('draw every icon, however near they stand, and names only where there is room', () => {
    for (const { id, layout } of own) {
      if (id === 'measure-names') expect(layout).not.toHaveProperty('text-allow-overlap');
      else expect(layout, id).toMatchObject({ 'icon-allow-overlap': true });
    }
  });

  it.each(['selected', 'hovered'])('show the highlighted icon when it is %s only', (state) => {
    const highlighted = { [state]: true };
    expect(paint('measures-highlighted', 'icon-opacity', {})).toBe(0);
    expect(paint('measures-highlighted', 'icon-opacity', highlighted)).toBe(1);
  });

  it('have each name once: on paper if its measure is highlighted, else beside it if there is one alone', () => {
    const shown = (keys: readonly string[], id: string, alone = true) =>
      Object.entries(nameFilters(keys))
        .filter(([layer, filter]) => {
          const feature = { type: 1, properties: { id, alone } } as const;
          return featureFilter(filter, layer).filter({ zoom: 15 }, feature);
        })
        .map(([layer]) => layer);
    expect(shown([], 'a')).toEqual(['measure-names']);
    expect(shown(['b'], 'a')).toEqual(['measure-names']);
    expect(shown(['a', 'b'], 'a')).toEqual(['highlighted-measure-names']);
    expect(shown([], 'a', false)).toEqual([]);
    expect(shown(['a'], 'a', false)).toEqual(['highlighted-measure-names']);
  });
});
