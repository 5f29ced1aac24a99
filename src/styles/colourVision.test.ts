import { type Color, differenceCiede2000, formatHex } from 'culori';
import { describe, expect, it } from 'vitest';
import { colourVisions, simulate } from '../testing/colourVision';
import { themeSwitches, themeTokens } from '../testing/themeTokens';

/**
 * CIEDE2000: about 1 is just seen side by side, 10 apart from each other and at a glance. It is no more
 * than that for red and green, orange and green, or blue and green, with some ways of seeing; so each
 * programme has a shape of its own as well, and its name in the list.
 */
const leastDistance = 10;
const distanceOf = differenceCiede2000();

const seenBy: readonly (readonly [string, (css: string) => Color | string])[] = [
  ['three kinds of cones', (css) => css],
  ...colourVisions.map((vision) => [vision, (css: string) => simulate(vision, css)] as const),
];

describe.each(themeSwitches)('programmes in the theme %s', (theme) => {
  const programmes = [...themeTokens(theme)].filter(([name]) => name.startsWith('programme-'));

  it.each(seenBy)('stay apart for eyes with %s', (_eyes, see) => {
    const seen = programmes.map(([name, hex]) => [name, see(hex)] as const);
    const close = seen.flatMap(([name, colour], index) =>
      seen
        .slice(index + 1)
        .map(([other, its]) => ({ other, distance: distanceOf(colour, its) }))
        .filter(({ distance }) => distance < leastDistance)
        .map(({ other, distance }) => `${name} and ${other}: ${distance.toFixed(1)}`),
    );
    expect(seen).toHaveLength(4);
    expect(close).toEqual([]);
  });
});

describe('the simulation', () => {
  it('leaves greys as they are', () => {
    for (const vision of colourVisions)
      expect(formatHex(simulate(vision, '#808080')), vision).toBe('#808080');
  });

  it('takes red and green together without one kind of cones for them, and only then', () => {
    const distance = (vision: (typeof colourVisions)[number]) =>
      distanceOf(simulate(vision, '#a62555'), simulate(vision, '#3f6a20'));
    expect(distance('deuteranopia')).toBeLessThan(distance('tritanopia') / 2);
  });

  // Of the matrices of Machado and others, worked out apart from culori.
  it.each([
    ['protanopia', '#6d5f00'],
    ['deuteranopia', '#a39000'],
    ['tritanopia', '#ff000f'],
  ] as const)('shows red as %s does, in linear light', (vision, expected) => {
    expect(formatHex(simulate(vision, '#ff0000'))).toBe(expected);
  });
});
