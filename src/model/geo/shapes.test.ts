import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../testing/deepFreeze';
import { signedArea } from '../../testing/signedArea';
import { hasClosedRings, metresOutside } from './geometry';
import { schematicArea } from './shapes';

describe('a schematic area', () => {
  it.each([0.5, 48.16, 2500])('of %d ha is as large as it says', (areaHa) => {
    const [ring = []] = schematicArea(deepFreeze([9.5, 51]), areaHa).coordinates;
    const metresPerDegree = (6371008.8 * Math.PI) / 180;
    const ha = (signedArea(ring) * metresPerDegree ** 2 * Math.cos((51 * Math.PI) / 180)) / 10_000;
    // 64 corners: the polygon lacks 0.2 % of the circle.
    expect(ha / areaHa).toBeGreaterThan(0.99);
    expect(ha / areaHa).toBeLessThan(1.01);
  });

  it('lies around its centre and has a closed ring', () => {
    const area = schematicArea([9.5, 51], 100);
    expect(hasClosedRings(area)).toBe(true);
    expect(metresOutside([9.5, 51], area)).toBe(0);
    const radiusM = Math.sqrt(1_000_000 / Math.PI);
    const northOf = 51 + ((radiusM + 50) / 6371008.8) * (180 / Math.PI);
    expect(metresOutside([9.5, northOf], area)).toBeCloseTo(50, -0.5);
  });
});
