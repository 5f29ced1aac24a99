import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../testing/deepFreeze';
import { fixtureSites } from '../../testing/fixtureFacts';
import { symbolScale } from '../symbol';
import { project } from './mercator';
import {
  type NameObstacle,
  nameObstacles,
  nameStep,
  namesOfStep,
  type OpeningName,
  openingNames,
} from './openingNames';
import { largeNameZooms, nameZooms } from './openingView';
import { type PlaceLabel, placeLabels } from './placeLabels';

const town: PlaceLabel = { ags: '06000001', name: 'Stadt', rank: 1, point: [9, 50.5] };
const small: PlaceLabel = { ags: '06000002', name: 'Ort', rank: 3, point: [9.5, 51] };
const sites = deepFreeze(fixtureSites());
const obstacles = nameObstacles(sites);
/** From a zoom at which names are placed to just before the next, and the largest opening view. */
const pictures = nameZooms.flatMap((from, step) =>
  [from, ((nameZooms[step + 1] ?? 8) + from) / 2, (nameZooms[step + 1] ?? 8.2) - 0.01].map(
    (zoom) => ({ zoom, names: namesOfStep(obstacles, step) }),
  ),
);
/** The same for the larger towns nearer. */
const largePictures = largeNameZooms.slice(0, -1).flatMap((from, step) => {
  const to = largeNameZooms[step + 1] ?? from;
  const names = namesOfStep(obstacles, nameZooms.length + step);
  return [from, (from + to) / 2, to - 0.01].map((zoom) => ({ zoom, names }));
});

const placed = (name: OpeningName | undefined, { point }: PlaceLabel, zoom = 7) => {
  const [x, y] = project(point, zoom);
  const [nameX, nameY] = project(name?.point ?? point, zoom);
  return [nameX - x, nameY - y] as const;
};
/** Tighter than what is reserved, wider than any letter of the font. */
const box = ({ name, size, point, side }: OpeningName, zoom: number) => {
  const [x, y] = project(point, zoom);
  const [halfWidth, halfHeight] = [(name.length * size * 0.52) / 2, size / 2];
  return { x: x - side[0] * halfWidth, y: y - side[1] * halfHeight, halfWidth, halfHeight };
};

describe('openingNames', () => {
  it('stand below their place, if nothing is in their way, without a line', () => {
    const [name] = openingNames([town], [], 7);
    const [x, y] = placed(name, town);
    expect(x).toBeCloseTo(0);
    expect(y).toBeGreaterThan(8);
    expect(y).toBeLessThan(24);
    expect(name?.ledFrom).toBeNull();
  });

  it('move to another side of their place where a symbol is in their way', () => {
    const [name] = openingNames([town], [{ point: [9, 50.45], shift: [0, 0], reach: 8 }], 7);
    expect(placed(name, town)[1]).toBeLessThan(0);
    expect(name?.ledFrom).toBeNull();
  });

  it('of large towns stand around a crowd of symbols, with a line to the town; others are left out', () => {
    const crowd: readonly NameObstacle[] = [
      { point: town.point, shift: [0, 0], reach: 60 },
      { point: small.point, shift: [0, 0], reach: 60 },
    ];
    const names = openingNames([town, small], crowd, 7);
    expect(names.map(({ name }) => name)).toEqual(['Stadt']);
    expect(names[0]?.ledFrom).toEqual(town.point);
    const [x, y] = placed(names[0], town);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeGreaterThanOrEqual(60);
  });

  it('have the end of their line at a corner or side that is turned to the town', () => {
    const led = [...pictures, ...largePictures].flatMap(({ names }) =>
      names.filter(({ ledFrom }) => ledFrom !== null),
    );
    expect(led.length).toBeGreaterThan(0);
    for (const { name, point, side, ledFrom } of led) {
      const [x, y] = project(point, 7);
      const [fromX, fromY] = project(ledFrom ?? point, 7);
      const turned = side[0] * (fromX - x) + side[1] * (fromY - y);
      expect(turned, name).toBeGreaterThan(0);
    }
  });

  it('are those of the large towns alone where Hessen is small', () => {
    const namesAt = (zoom: number) => openingNames([town, small], [], zoom).map(({ name }) => name);
    expect(namesAt(6.9)).toEqual(['Stadt']);
    expect(namesAt(7)).toEqual(['Stadt', 'Ort']);
  });

  it('name the large towns of Hessen at any size of the opening view', () => {
    const large = placeLabels.filter(({ rank }) => rank === 1).map(({ name }) => name);
    expect(large).toEqual(
      expect.arrayContaining(['Frankfurt', 'Wiesbaden', 'Kassel', 'Darmstadt', 'Gießen']),
    );
    const larger = placeLabels.filter(({ rank }) => rank < 3).map(({ name }) => name);
    for (const { zoom, names } of largePictures)
      expect(
        names.map(({ name }) => name),
        `zoom ${zoom}`,
      ).toEqual(larger);
    for (const { zoom, names } of pictures)
      expect(
        names.map(({ name }) => name),
        `zoom ${zoom}`,
      ).toEqual(expect.arrayContaining(large));
  });

  it('cover no site of Hessen and no other name, at any size of the opening view', () => {
    for (const { zoom, names } of [...pictures, ...largePictures])
      for (const [index, name] of names.entries()) {
        const own = box(name, zoom);
        const covered = obstacles.filter(({ point, shift, reach }) => {
          const [x, y] = project(point, zoom);
          const [scale, room] = [symbolScale(zoom), reach * symbolScale(zoom)];
          return (
            Math.abs(x + shift[0] * scale - own.x) < own.halfWidth + room &&
            Math.abs(y + shift[1] * scale - own.y) < own.halfHeight + room
          );
        });
        expect(covered, `${name.name} at ${zoom}`).toEqual([]);
        const others = names.slice(index + 1).filter((other) => {
          const their = box(other, zoom);
          return (
            Math.abs(their.x - own.x) < own.halfWidth + their.halfWidth &&
            Math.abs(their.y - own.y) < own.halfHeight + their.halfHeight
          );
        });
        expect(others, `${name.name} at ${zoom}`).toEqual([]);
      }
  });
});

describe('nameStep', () => {
  it('is the picture that was made for the zoom or for one farther off', () => {
    expect([5, 5.75, 6.3, 7, 7.4, 7.6, 9, 12].map(nameStep)).toEqual([0, 2, 3, 5, 5, 6, 8, 11]);
    expect(namesOfStep(obstacles, nameStep(12))).toEqual([]);
  });
});
