import fc from 'fast-check';
import { expect, test } from 'vitest';
import { project, unproject } from './mercator';

test('the middle of the world is the middle of its square, 512 pixels wide at zoom 0', () => {
  const [x, y] = project([0, 0], 0);
  expect(x).toBe(256);
  expect(y).toBeCloseTo(256, 10);
});

test('the corners of the world lie at 85.0511° north and south', () => {
  const [left, top] = project([-180, 85.0511287798066], 2);
  const [right, bottom] = project([180, -85.0511287798066], 2);
  expect([left, right]).toEqual([0, 2048]);
  expect(top).toBeCloseTo(0, 6);
  expect(bottom).toBeCloseTo(2048, 6);
});

test('north is up, east is right, and a zoom level doubles all', () => {
  const [frankfurtX, frankfurtY] = project([8.68, 50.11], 7);
  const [kasselX, kasselY] = project([9.48, 51.31], 7);
  expect(kasselX).toBeGreaterThan(frankfurtX);
  expect(kasselY).toBeLessThan(frankfurtY);
  const [x, y] = project([8.68, 50.11], 8);
  expect(x).toBeCloseTo(2 * frankfurtX, 8);
  expect(y).toBeCloseTo(2 * frankfurtY, 8);
});

test('unproject is the inverse of project', () => {
  const lng = fc.double({ min: -180, max: 180, noNaN: true });
  const lat = fc.double({ min: -85, max: 85, noNaN: true });
  fc.assert(
    fc.property(lng, lat, fc.integer({ min: 0, max: 20 }), (x, y, zoom) => {
      const [backX, backY] = unproject(project([x, y], zoom), zoom);
      expect(backX).toBeCloseTo(x, 9);
      expect(backY).toBeCloseTo(y, 9);
    }),
  );
});
