import { describe, expect, it } from 'vitest';
import { frameOf, partsOf } from './geometry';
import { anchorAt, boxAt, placesAlong, radialOffset, textBlock } from './labels';
import { Room } from './Room';
import { placeAt } from './svgCamera';

const measure = (text: string, size: number) => (text.length * size) / 2;
const look = { size: 10, maxWidth: 10, lineHeight: 1.2, spacing: 0 };
const block = (text: string, more = {}) => textBlock(text, { ...look, ...more }, measure);

describe('a text', () => {
  it('has as few lines as its width allows, all about as long', () => {
    expect(block('Bad Hersfeld').lines).toEqual(['Bad Hersfeld']);
    const long = block('Kassel – Unterneustadt und Bettenhausen');
    expect(long.lines).toEqual(['Kassel – Unterneustadt', 'und Bettenhausen']);
    expect(long).toMatchObject({ width: 110, height: 24, lineHeight: 12 });
  });

  it('is wider with space between its letters', () => {
    expect(block('Fulda', { spacing: 0.1 }).width).toBe(30);
  });
});

describe('the box of a text', () => {
  const size = { width: 40, height: 12 };
  const box = (name: string) =>
    boxAt({ x: 100, y: 100 }, size, anchorAt(name, radialOffset(name, 2), 10), 1);

  it.each([
    ['left', { left: 119, top: 93, right: 161, bottom: 107 }],
    ['right', { left: 39, top: 93, right: 81, bottom: 107 }],
  ])('whose %s is at the place stands beside it', (name, expected) => {
    expect(box(name)).toEqual(expected);
  });

  it('above and below is as far away as the letters look', () => {
    expect(box('top').top).toBeCloseTo(100 + 20 - (7 / 24) * 10 - 1);
    expect(box('bottom').bottom).toBeCloseTo(100 - 20 + (7 / 24) * 10 + 1);
    expect(box('top-left').left).toBeCloseTo(100 + 20 * Math.SQRT1_2 - 1);
  });
});

describe('a text along a line', () => {
  const camera = { centre: [9.5, 51.3], zoom: 11 } as const;
  const size = { width: 400, height: 400 };
  const along = (...points: [number, number][]) => {
    const coordinates = points.map(([x, y]) => [...placeAt({ x, y }, camera, size)]);
    const [part] = partsOf({ type: 'LineString', coordinates });
    if (part === undefined) throw new Error('a line has a part');
    return placesAlong(part, frameOf(camera, 400, 400), { width: 60, height: 12 }, 150);
  };

  it('follows it and reads from left to right', () => {
    const [place, ...others] = along([300, 200], [100, 200]);
    expect(others).toEqual([]);
    expect(place?.angle).toBeCloseTo(0);
    expect(place?.at.y).toBeCloseTo(200);
    expect(along([100, 100], [200, 200])[0]?.angle).toBeCloseTo(45);
  });

  it('is repeated where there is room, and has none on a bend or a short line', () => {
    expect(along([0, 200], [390, 200])).toHaveLength(2);
    expect(along([100, 100], [140, 100], [140, 140], [100, 140], [100, 180])).toEqual([]);
    expect(along([100, 100], [150, 100])).toEqual([]);
  });
});

describe('the room of a picture', () => {
  it('is taken by who comes first', () => {
    const room = new Room();
    const box = { left: 60, top: 10, right: 150, bottom: 30 };
    expect(room.isFree([box])).toBe(true);
    room.take([box]);
    expect(room.isFree([{ left: 140, top: 25, right: 300, bottom: 60 }])).toBe(false);
    expect(room.isFree([{ left: 151, top: 25, right: 300, bottom: 60 }])).toBe(true);
    expect(room.isFree([{ left: -90, top: -25, right: 59, bottom: 9 }])).toBe(true);
  });
});
