import { expect, test } from 'vitest';
import { colourDistance, type Lab, toLab } from './colourDistance';

/** From the test data of Sharma, Wu and Dalal, table 1: hues around 0 and 180 degrees, greys, far apart. */
const published: readonly (readonly [Lab, Lab, number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
];

test.each(published)(
  'the distance of %j and %j is that of its authors, %d',
  (one, other, distance) => {
    expect(colourDistance(one, other)).toBeCloseTo(distance, 3);
    expect(colourDistance(other, one)).toBeCloseTo(distance, 3);
  },
);

test('white is white, and red is where CIELAB has it', () => {
  expect(toLab([1, 1, 1])[0]).toBeCloseTo(100, 3);
  const [lightness, a, b] = toLab([1, 0, 0]);
  expect([lightness, a, b].map((value) => value.toFixed(1))).toEqual(['53.2', '80.1', '67.2']);
});
