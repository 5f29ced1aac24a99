import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../model/geo/mercator';
import { fixtureSite, fixtureSites } from '../../testing/fixtureFacts';
import { syntheticSite } from '../../testing/syntheticSite';
import { type Bbox, centreOf, inBbox } from '../bbox';
import { viewportSites } from './viewportSites';

const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const viewport: fc.Arbitrary<Bbox> = fc
  .tuple(degree(7.7, 10), degree(49.3, 51.5), degree(0.01, 2), degree(0.01, 2))
  .map(([west, south, width, height]) => [west, south, west + width, south + height]);

describe('viewportSites', () => {
  it('are all sites in the section and no others, the nearest first', () => {
    fc.assert(
      fc.property(viewport, (section) => {
        const found = viewportSites(fixtureSites(), section);
        expect(new Set(found.map(({ site }) => site))).toEqual(
          new Set(fixtureSites().filter((site) => inBbox(site, section))),
        );
        for (const [index, { distanceM }] of found.entries())
          expect(distanceM).toBeGreaterThanOrEqual(found[index - 1]?.distanceM ?? 0);
      }),
    );
  });

  it('tells direction and distance from the middle', () => {
    const { point } = fixtureSite('kassel-wesertor');
    const south: Bbox = [point[0] - 0.2, point[1] - 0.21, point[0] + 0.2, point[1] + 0.01];
    const near = viewportSites([fixtureSite('kassel-wesertor')], south)[0];
    expect(near?.direction).toBe('north');
    expect(near?.distanceM).toBeGreaterThan(11_000);
    expect(near?.distanceM).toBeLessThan(11_300);
  });

  it('keeps sites at one place apart, in their order; in the middle there is no direction', () => {
    const [one, other] = ['eins', 'zwei'].map((id) => syntheticSite({ id, point: [9, 50.5] }));
    if (one === undefined || other === undefined) throw new Error('no sites');
    const section: Bbox = [8.9, 50.4, 9.1, 50.6];
    const [lng, lat] = centreOf(section);
    const moved = [one, other].map((site) => ({ ...site, point: [lng, lat] as const }));
    const found = viewportSites(moved, section);
    expect(found.map(({ site }) => site.id)).toEqual(['eins', 'zwei']);
    expect(found.map(({ direction }) => direction)).toEqual([null, null]);
  });
});

it('the middle of a section is where the map draws it', () => {
  fc.assert(
    fc.property(viewport, (section) => {
      const [west, south, east, north] = section;
      const [x, y] = project(centreOf(section), 10);
      const [left, bottom] = project([west, south], 10);
      const [right, top] = project([east, north], 10);
      expect(x - left).toBeCloseTo(right - x, 3);
      expect(y - top).toBeCloseTo(bottom - y, 3);
    }),
  );
});
