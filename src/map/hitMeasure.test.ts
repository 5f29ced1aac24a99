import type { Point } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { measureZoom } from '../model/symbol';
import { emptyQuery } from '../query/query';
import { fixtureSite } from '../testing/fixtureFacts';
import { hitMeasure } from './hit';
import { tileSide } from './measureImages';
import { measurePlaces } from './measurePlaces';

/** Three measures of one place, which lies at 100/100 of the screen. */
const places = measurePlaces([fixtureSite('bad-hersfeld-schilde-park')], emptyQuery);
const [left, middle, right] = places;
const mapAt = (zoom: number) =>
  ({ getZoom: () => zoom, project: () => ({ x: 100, y: 100 }) }) as unknown as Parameters<
    typeof hitMeasure
  >[0];
const hit = (x: number, y: number, reachPx = 0, zoom = measureZoom) =>
  hitMeasure(mapAt(zoom), { x, y } as Point, places, reachPx);

const row = 100 + (middle?.offset[1] ?? 0);
const half = tileSide / 2;

describe('hitMeasure', () => {
  it('finds each of several tiles at one place', () => {
    expect(places).toHaveLength(3);
    expect(hit(72, row)).toBe(left);
    expect(hit(100, row)).toBe(middle);
    expect(hit(128, row)).toBe(right);
  });

  it('reaches to the edge of the tile, and so far beyond as is allowed', () => {
    const edge = 128 + half;
    expect(hit(edge - 0.5, row)).toBe(right);
    expect(hit(edge + 0.5, row)).toBeNull();
    expect(hit(edge + 8.5, row, 9)).toBe(right);
    expect(hit(100, row - half - 0.5)).toBeNull();
    expect(hit(100, row + half + 0.5)).toBeNull();
  });

  it('takes the nearest where reaches overlap', () => {
    expect(hit(115, row, 9)).toBe(right);
    expect(hit(113, row, 9)).toBe(middle);
  });

  it('finds nothing where nothing is drawn yet', () => {
    expect(hit(100, row, 9, measureZoom - 0.01)).toBeNull();
  });
});
