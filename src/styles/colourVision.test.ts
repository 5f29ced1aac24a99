import { describe, expect, it } from 'vitest';
import { colourDistance, toLab } from '../testing/colourDistance';
import { readHexColour, type Srgb } from '../testing/colourMath';
import { colourVisions, simulate } from '../testing/colourVision';
import { themeSwitches, themeTokens } from '../testing/themeTokens';

/**
 * CIEDE2000: about 1 is just seen side by side, 10 apart from each other and at a glance. It is no more
 * than that for red and green, orange and green, or blue and green, with some ways of seeing; so each
 * programme has a shape of its own as well, and its name in the list.
 */
const leastDistance = 10;

const seenBy: readonly (readonly [string, (colour: Srgb) => Srgb])[] = [
  ['three kinds of cones', (colour) => colour],
  ...colourVisions.map((vision) => [vision, (colour: Srgb) => simulate(vision, colour)] as const),
];

describe.each(themeSwitches)('programmes in the theme %s', (theme) => {
  const programmes = [...themeTokens(theme)].filter(([name]) => name.startsWith('programme-'));

  it.each(seenBy)('stay apart for eyes with %s', (_eyes, see) => {
    const seen = programmes.map(([name, hex]) => [name, toLab(see(readHexColour(hex)))] as const);
    const close = seen.flatMap(([name, colour], index) =>
      seen
        .slice(index + 1)
        .map(([other, its]) => ({ other, distance: colourDistance(colour, its) }))
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
      for (const part of simulate(vision, [0.5, 0.5, 0.5])) expect(part).toBeCloseTo(0.5, 2);
  });

  it('takes red and green together without one kind of cones for them, and only then', () => {
    const distance = (vision: (typeof colourVisions)[number]) => {
      const [red, green] = (['#a62555', '#3f6a20'] as const).map((hex) =>
        toLab(simulate(vision, readHexColour(hex))),
      );
      return red && green ? colourDistance(red, green) : 0;
    };
    expect(distance('deuteranopia')).toBeLessThan(distance('tritanopia') / 2);
  });
});
