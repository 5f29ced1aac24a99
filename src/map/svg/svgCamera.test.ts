import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, cameraFor, pixelOf, placeAt, shifted, zoomedAt } from './svgCamera';

const size = { width: 1000, height: 600 };
const kassel = { centre: [9.5, 51.3], zoom: 11 } as const;
const inMap = fc.record({
  x: fc.double({ min: 0, max: 1000, noNaN: true }),
  y: fc.double({ min: 0, max: 600, noNaN: true }),
});
const closeTo = ({ x, y }: { x: number; y: number }) => ({
  x: expect.closeTo(x, 4),
  y: expect.closeTo(y, 4),
});

describe('a camera of the SVG map', () => {
  it('shows its centre in the middle, and finds each place again', () => {
    expect(pixelOf(kassel.centre, kassel, size)).toEqual({ x: 500, y: 300 });
    fc.assert(
      fc.property(inMap, (at) => {
        expect(pixelOf(placeAt(at, kassel, size), kassel, size)).toEqual(closeTo(at));
      }),
    );
  });

  it('that is shifted shows the land so far to the left and up', () => {
    const at = pixelOf(kassel.centre, shifted(kassel, 30, -20), size);
    expect(at).toEqual(closeTo({ x: 470, y: 320 }));
  });

  it('zooms around the place under the pointer', () => {
    fc.assert(
      fc.property(inMap, fc.double({ min: 7, max: 17, noNaN: true }), (at, zoom) => {
        const place = placeAt(at, kassel, size);
        const zoomed = zoomedAt(kassel, zoom, at, size);
        expect(zoomed.zoom).toBe(zoom);
        expect(pixelOf(place, zoomed, size)).toEqual(closeTo(at));
      }),
    );
  });
});

describe('the camera for a part of the map', () => {
  const corners: [[number, number], [number, number]] = [
    [9.4, 51.2],
    [9.6, 51.4],
  ];

  it('fits it between the paddings, touching two of them', () => {
    const padding = { left: 300, top: 20, right: 100, bottom: 80 };
    const camera = cameraFor(corners, { padding }, size);
    const [lowerLeft, upperRight] = corners.map((corner) => pixelOf(corner, camera, size));
    expect(lowerLeft?.y).toBeCloseTo(520, 4);
    expect(upperRight?.y).toBeCloseTo(20, 4);
    expect(((lowerLeft?.x ?? 0) + (upperRight?.x ?? 0)) / 2).toBeCloseTo(600, 4);
  });

  it('goes no nearer than it may', () => {
    expect(cameraFor(corners, { maxZoom: 8 }, size).zoom).toBe(8);
  });
});

describe('the way between two cameras', () => {
  const at = { x: 200, y: 150 };
  const to = zoomedAt(kassel, 13, at, size);

  it('begins and ends with them, and keeps what both show at the same point', () => {
    const place = placeAt(at, kassel, size);
    for (const part of [0, 0.3, 0.8, 1])
      expect(pixelOf(place, between(kassel, to, part), size)).toEqual(closeTo(at));
    expect(between(kassel, to, 1).zoom).toBe(13);
  });

  it('at one zoom is straight', () => {
    const middle = between(kassel, shifted(kassel, 100, 40), 0.5);
    expect(pixelOf(kassel.centre, middle, size)).toEqual(closeTo({ x: 450, y: 280 }));
  });
});
