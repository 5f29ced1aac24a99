import { describe, expect, it, test } from 'vitest';
import { shapePaths, shapes, symbolKind, symbolPath, symbolRadius } from './symbol';
import { programmeIds } from './vocabulary';

test('each programme has a shape, and the families differ by shape alone', () => {
  const drawn = programmeIds.map((programme) => shapes[symbolKind(programme)]);
  expect(drawn).toEqual(['circle', 'square', 'diamond', 'triangle', 'triangle']);
  expect(new Set(Object.values(shapes)).size).toBe(Object.keys(shapes).length);
});

/** The corners of the shapes that have straight sides. */
const corners: Readonly<Record<'diamond' | 'triangle', readonly (readonly [number, number])[]>> = {
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  triangle: [
    [0, -1.5],
    [1.34, 0.85],
    [-1.34, 0.85],
  ],
};

test.each(['diamond', 'triangle'] as const)('the %s covers the area of the circle', (shape) => {
  const numbers = (shapePaths[shape].match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const points = corners[shape];
  const area = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
  expect(Math.abs(area)).toBeCloseTo(Math.PI, 1);
  for (const number of numbers) expect(points.flat()).toContain(number);
});

describe('where only the town is known', () => {
  const kinds = Object.values(shapes);

  it('each symbol has a bar of its own, another in a hollow one', () => {
    const paths = kinds.flatMap((shape) =>
      [false, true].flatMap((townOnly) =>
        [false, true].map((hollow) => symbolPath(shape, { hollow, townOnly })),
      ),
    );
    // Filled or hollow, a symbol without a bar has the same path.
    expect(new Set(paths).size).toBe(3 * kinds.length);
  });

  it('the bar does not reach beyond the shape', () => {
    for (const shape of kinds) {
      const bar = symbolPath(shape, { townOnly: true }).slice(shapePaths[shape].length);
      const reach = Math.max(...(bar.match(/-?\d*\.?\d+/g) ?? []).map(Number));
      const width = shape === 'square' ? 0.89 : shape === 'triangle' ? 0.779 : 1.25;
      expect(reach, shape).toBeLessThan(shape === 'circle' ? 1 : width);
    }
  });
});

describe('the radius of a symbol', () => {
  it('makes the area proportional to the money', () => {
    const ratio = symbolRadius(8_000_000) ** 2 / symbolRadius(2_000_000) ** 2;
    expect(ratio).toBeCloseTo(4, 10);
  });

  it('has a smallest size, which also stands for not known', () => {
    expect(symbolRadius(null)).toBe(3);
    expect(symbolRadius(1)).toBe(3);
    expect(symbolRadius(2_000_000)).toBeGreaterThan(3);
  });
});
