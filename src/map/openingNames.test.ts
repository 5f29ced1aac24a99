import { describe, expect, it } from 'vitest';
import { project } from '../model/geo/mercator';
import { type PlaceLabel, placeLabels, placeNameOffsetEm } from '../model/geo/placeLabels';
import { allocatedEur } from '../model/sums';
import { symbolRadius } from '../model/symbol';
import { deepFreeze } from '../testing/deepFreeze';
import { fixtureSites } from '../testing/fixtureFacts';
import { symbolScale } from './expressions';
import { type DrawnSymbol, openingNames, placeNameSize } from './openingNames';

const town: PlaceLabel = { name: 'Stadt', rank: 1, point: [9, 50.5] };
const small: PlaceLabel = { name: 'Ort', rank: 2, point: [9.5, 51] };
const symbols: readonly DrawnSymbol[] = deepFreeze(
  fixtureSites().map((site) => ({
    point: site.symbolPoint,
    reach: symbolRadius(allocatedEur(site)) * 1.65,
  })),
);
const offsetOf = (drawn: readonly DrawnSymbol[], zoom = 7) =>
  openingNames([town], drawn, zoom).features[0]?.properties.offset;

describe('openingNames', () => {
  it('stand where the SVG map has them, if nothing is in their way', () => {
    expect(offsetOf([])).toEqual([0, placeNameOffsetEm]);
    expect(offsetOf([{ point: [9, 50.5], reach: 3 }])).toEqual([0, placeNameOffsetEm]);
  });

  it('move to another side of their place where a symbol is in their way', () => {
    const [, y = 0] = offsetOf([{ point: [9, 50.45], reach: 8 }]) ?? [];
    expect(y).toBeLessThan(0);
  });

  it('are left out where no side is free', () => {
    expect(offsetOf([{ point: [9, 50.5], reach: 120 }])).toBeUndefined();
  });

  it('are those of the large towns alone where Hessen is small', () => {
    const namesAt = (zoom: number) =>
      openingNames([town, small], [], zoom).features.map(({ properties }) => properties.name);
    expect(namesAt(6.9)).toEqual(['Stadt']);
    expect(namesAt(7)).toEqual(['Stadt', 'Ort']);
  });

  it.each([6, 6.5, 7, 7.5, 8, 8.2])('cover no site of Hessen at zoom %d', (zoom) => {
    const { features } = openingNames(placeLabels, symbols, zoom);
    expect(features.length).toBeGreaterThan(4);
    for (const { geometry, properties } of features) {
      const [lng = 0, lat = 0] = geometry.coordinates;
      const [x, y] = project([lng, lat], zoom);
      const [dx, dy] = properties.offset;
      const halfWidth = (properties.name.length * 6.8) / 2;
      const covered = symbols.filter(({ point, reach }) => {
        const [symbolX, symbolY] = project(point, zoom);
        const room = reach * symbolScale(zoom);
        return (
          Math.abs(symbolX - x - dx * placeNameSize) < halfWidth + room &&
          Math.abs(symbolY - y - dy * placeNameSize) < placeNameSize / 2 + room
        );
      });
      expect(covered, properties.name).toEqual([]);
    }
  });
});
