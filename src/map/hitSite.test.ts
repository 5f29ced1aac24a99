import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { project, unproject } from '../model/geo/mercator';
import type { LngLat, Site } from '../model/site';
import { allocatedEur } from '../model/sums';
import { nearZoom, symbolRadius, symbolScale, symbolZoom } from '../model/symbol';
import { emptyQuery } from '../query/query';
import { fixtureSite } from '../testing/fixtureFacts';
import { hitSite } from './hit';
import { areaZoom } from './layerNames';

type HitMap = Parameters<typeof hitSite>[0];

const origin: LngLat = [9, 51];
const real = fixtureSite('kassel-wesertor');

/**
 * A site at an offset in pixels from the origin at `symbolZoom`, its symbol moved by a further one.
 */
function site(id: string, x: number, spreadX = 0): Site {
  const [left, top] = project(origin, symbolZoom);
  return {
    ...real,
    id,
    point: unproject([left + x, top], symbolZoom),
    symbolPoint: unproject([left + x + spreadX, top], symbolZoom),
  };
}

/** Answers of the map: which features each layer has drawn, and where the origin is (at 0/0). */
let drawn: Record<string, readonly unknown[]>;
let asked: { geometry: unknown; layers: unknown }[];
let zoom: number;
let ready: boolean;

beforeEach(() => {
  drawn = {};
  asked = [];
  zoom = symbolZoom;
  ready = true;
});

const map = {
  getZoom: () => zoom,
  getLayer: () => (ready ? {} : undefined),
  project: (lngLat: [number, number]) => {
    const [left, top] = project(origin, zoom);
    const [x, y] = project(lngLat, zoom);
    return { x: x - left, y: y - top };
  },
  queryRenderedFeatures: (geometry: unknown, { layers }: { layers: readonly string[] }) => {
    asked.push({ geometry, layers });
    return layers.flatMap((layer) => drawn[layer] ?? []).map((id) => ({ properties: { id } }));
  },
} as unknown as HitMap & Pick<MapLibreMap, 'project'>;

const hit = (x: number, sites: readonly Site[], reachPx = 5) =>
  hitSite(map, { x, y: 0 } as Point, { sites, query: emptyQuery, reachPx });

describe('hitSite', () => {
  it('is null before the symbols are there, and asks nothing', () => {
    ready = false;
    expect(hit(0, [site('a', 0)])).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each([5, symbolZoom, 9.5])('reaches just beyond the edge of the symbol at zoom %d', (at) => {
    zoom = at;
    const edge = symbolRadius(allocatedEur(real)) * symbolScale(at);
    expect(hit(edge + 4.9, [site('a', 0)])).toBe('a');
    expect(hit(-edge - 4.9, [site('a', 0)])).toBe('a');
    expect(hit(edge + 5.1, [site('a', 0)])).toBeNull();
  });

  it('does not ask the map, whose boxes around turned and scaled symbols are larger than the symbols', () => {
    hit(0, [site('a', 0)]);
    expect(asked).toEqual([]);
  });

  it('takes the nearest of several symbols, whatever their order', () => {
    const sites = [site('far', -9), site('near', 2), site('further', 9.5)];
    expect(hit(0, sites)).toBe('near');
    expect(hit(0, sites.toReversed())).toBe('near');
  });

  it('knows no other sites than those given', () => {
    expect(hit(0, [site('here', 9)])).toBe('here');
    expect(hit(0, [])).toBeNull();
  });

  it.each([5, symbolZoom, symbolZoom + 1, 9.5, nearZoom - 0.01])(
    'measures from the spread place at zoom %d',
    (at) => {
      zoom = at;
      const scale = symbolScale(at);
      const plain = site('plain', (20 * scale) / 2 ** (at - symbolZoom));
      const sites = [site('spread', 0, 30), plain];
      expect(hit(30 * scale, sites)).toBe('spread');
      expect(hit(20 * scale, sites)).toBe('plain');
    },
  );

  it('measures from the true place where symbols stand there', () => {
    zoom = nearZoom;
    expect(hit(0, [site('spread', 0, 30), site('plain', 1)])).toBe('spread');
  });
});

describe('hitSite between symbols', () => {
  it('takes the area at the point where areas are drawn', () => {
    zoom = areaZoom;
    drawn = { 'area-fill': ['area', 'below'] };
    expect(hit(7, [])).toBe('area');
    expect(asked.at(-1)).toEqual({ geometry: [7, 0], layers: ['area-fill'] });
  });

  it('takes the symbol before the area', () => {
    zoom = areaZoom;
    drawn = { 'area-fill': ['area'] };
    expect(hit(0, [site('symbol', 0)])).toBe('symbol');
  });

  it('takes no area where areas are not drawn yet', () => {
    zoom = areaZoom - 0.01;
    drawn = { 'area-fill': ['area'] };
    expect(hit(0, [])).toBeNull();
  });

  it('is null where nothing lies, or something without an id', () => {
    zoom = areaZoom;
    expect(hit(0, [])).toBeNull();
    drawn = { 'area-fill': [undefined] };
    expect(hit(0, [])).toBeNull();
  });
});
