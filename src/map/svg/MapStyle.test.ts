import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { emptyQuery } from '../../query/query';
import { fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { hessenTopology } from '../../testing/hessenTopology';
import { lightPalette } from '../../testing/palettes';
import { baseSources, placeFeatures } from '../baseSources';
import { areaFeatures, symbolFeatures } from '../features';
import { sourceIds } from '../layerNames';
import { mapLayers } from '../layers';
import { MapStyle } from './MapStyle';

const style = (): StyleSpecification => ({
  version: 8,
  sources: baseSources({ type: 'FeatureCollection', features: [] }),
  layers: [...mapLayers(lightPalette)],
});

/** The style of the map with all sites. */
function filled(): MapStyle {
  const made = new MapStyle(style());
  const sites = fixtureSites();
  made.setFeatures(sourceIds.sites, symbolFeatures(sites, emptyQuery, fixtureYear));
  made.setFeatures(sourceIds.areas, areaFeatures(sites));
  made.setFeatures(sourceIds.places, placeFeatures(hessenTopology()));
  return made;
}

describe('the style of the SVG map', () => {
  it('has all layers of the other map, in their order', () => {
    expect(filled().layers.map(({ id }) => id)).toEqual(style().layers.map(({ id }) => id));
  });

  it('draws a layer between its zooms, and while it is visible', () => {
    const map = filled();
    expect(map.drawn('municipality-names', 8)).toEqual([]);
    expect(map.drawn('municipality-names', 10.5).length).toBeGreaterThan(400);
    map.setVisibility('municipality-names', 'none');
    expect(map.drawn('municipality-names', 10.5)).toEqual([]);
  });

  it('takes the features that a filter lets through', () => {
    const map = filled();
    const all = map.drawn('area-circles', 12).length + map.drawn('area-boundaries', 12).length;
    expect(all).toBe(map.drawn('area-fill', 12).length);
    map.setFilter('area-circles', ['==', ['get', 'id'], 'kassel-wesertor']);
    expect(map.drawn('area-circles', 12)).toHaveLength(1);
  });

  it('lights what is selected, and takes it back', () => {
    const map = filled();
    const [feature] = map.drawn('site-rings', 9);
    const opacity = () => map.layer('site-rings')?.value('icon-opacity', 9, feature);
    expect(opacity()).toBe(0);
    const id = String(feature?.properties.id);
    map.setState({ source: sourceIds.sites, id }, { selected: true, hovered: false });
    expect(opacity()).toBe(1);
    map.setState({ source: sourceIds.sites, id }, { selected: false, hovered: false });
    expect(opacity()).toBe(0);
  });

  it('knows widths by zoom, colours of the theme and defaults', () => {
    const map = filled();
    const rivers = map.layer('rivers');
    expect(Number(rivers?.value('line-width', 8))).toBeCloseTo(1.2);
    expect(Number(rivers?.value('line-width', 13))).toBeCloseTo(4.5);
    expect(rivers?.value('line-join', 8)).toBe('round');
    expect(map.layer('railways')?.value('line-cap', 8)).toBe('butt');
    map.setPaint('rivers', 'line-color', '#ff0000');
    expect(String(rivers?.value('line-color', 8))).toBe('rgba(255,0,0,1)');
  });

  it('finds the area at a place', () => {
    const map = filled();
    const wesertor = fixtureSites().find(({ id }) => id === 'kassel-wesertor');
    const there = map.areasAt(wesertor?.point ?? [0, 0], 12, ['area-fill']);
    expect(there.map(({ properties }) => properties.id)).toContain('kassel-wesertor');
    expect(map.areasAt([8, 52], 12, ['area-fill'])).toEqual([]);
  });

  it('does not draw a property that nobody knows', () => {
    expect(() => filled().layer('rivers')?.value('line-colour', 8)).toThrow('line-colour');
  });
});
