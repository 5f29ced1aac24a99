import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Site } from '../model/site';
import { fixtureSite, fixtureSites } from '../testing/fixtureFacts';
import { inBbox } from './bbox';
import { selectionBbox } from './selectionBbox';

it('shows all of Hessen where the sites lie all over it, and where there are none', () => {
  expect(selectionBbox(fixtureSites())).toBeNull();
  expect(selectionBbox([])).toBeNull();
});

it('holds every site of a part, with room around it', () => {
  fc.assert(
    fc.property(fc.subarray([...fixtureSites()], { minLength: 1, maxLength: 4 }), (sites) => {
      const bbox = selectionBbox(sites);
      if (bbox === null) return;
      for (const site of sites) {
        const point: Site = { ...site, boundary: null };
        expect(inBbox(point, bbox)).toBe(true);
        const [west, south, east, north] = bbox;
        expect(Math.min(site.point[0] - west, east - site.point[0])).toBeGreaterThan(0);
        expect(Math.min(site.point[1] - south, north - site.point[1])).toBeGreaterThan(0);
      }
    }),
  );
});

it('does not come so near to a single site that nothing says where it is', () => {
  const [west = 0, south = 0, east = 0, north = 0] =
    selectionBbox([fixtureSite('kassel-wesertor')]) ?? [];
  expect(north - south).toBeGreaterThan(0.2);
  expect(east - west).toBeGreaterThan(0.3);
});
