import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, unproject } from '../model/geo/mercator';
import type { LngLat } from '../model/site';
import type { Camera } from './cameraLimits';
import { type FreePart, SiteHold } from './SiteHold';

/** A panel at the right, a legend in the corner, a button. */
const part: FreePart = {
  width: 1000,
  height: 700,
  free: { left: 24, top: 24, right: 576, bottom: 676 },
  over: [
    { left: 16, top: 16, right: 200, bottom: 220 },
    { left: 520, top: 16, right: 564, bottom: 160 },
  ],
};
const place: LngLat = [9.5, 51.3];

/** A camera that shows the place at a pixel. */
function showing([x, y]: readonly [number, number], zoom: number): Camera {
  const [placeX, placeY] = project(place, zoom);
  return {
    centre: unproject([placeX - x + part.width / 2, placeY - y + part.height / 2], zoom),
    zoom,
  };
}

function pixel({ centre, zoom }: Camera): readonly [number, number] {
  const [x, y] = project(place, zoom);
  const [centreX, centreY] = project(centre, zoom);
  return [x - centreX + part.width / 2, y - centreY + part.height / 2];
}

const covered = ([x, y]: readonly [number, number]) =>
  x < part.free.left ||
  x > part.free.right ||
  y < part.free.top ||
  y > part.free.bottom ||
  part.over.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);

const hold = (from: Camera) => {
  const made = new SiteHold(() => part);
  made.setPlace(place);
  made.rest(from);
  return made;
};

const anywhere = fc.tuple(
  fc.integer({ min: -2000, max: 3000 }),
  fc.integer({ min: -2000, max: 3000 }),
);
const zoom = fc.double({ min: 7, max: 17, noNaN: true }).filter((one) => one !== 10);

describe('the open site', () => {
  it('stays free while a person zooms, wherever that would lead', () => {
    fc.assert(
      fc.property(anywhere, zoom, (to, at) => {
        const held = hold(showing([300, 400], 10));
        const kept = held.keep(showing(to, at));
        expect(kept.zoom).toBe(at);
        expect(covered(pixel(kept)), String(pixel(kept))).toBe(false);
      }),
    );
  });

  it('where it is free anyway, the map is not moved', () => {
    const held = hold(showing([300, 400], 10));
    const wanted = showing([310, 600], 11);
    const [x, y] = pixel(held.keep(wanted));
    expect([x, y]).toEqual([expect.closeTo(310, 6), expect.closeTo(600, 6)]);
  });

  it.each([
    ['under the panel', [800, 300]],
    ['under the legend', [100, 100]],
    ['beyond the map', [-300, 300]],
  ] as const)('%s before the zoom is left there', (_where, at) => {
    const held = hold(showing(at, 10));
    const wanted = showing([900, 300], 12);
    expect(held.keep(wanted)).toEqual(wanted);
  });

  it('does not hold a map that is dragged or led elsewhere, nor one without a site', () => {
    const held = hold(showing([300, 400], 10));
    const dragged = showing([900, 300], 10);
    expect(held.keep(dragged)).toEqual(dragged);
    const zoomed = showing([900, 300], 12);
    expect(held.keep(zoomed)).not.toEqual(zoomed);
    held.lead();
    expect(held.keep(zoomed)).toEqual(zoomed);
    held.rest(showing([300, 400], 10));
    expect(held.keep(zoomed)).not.toEqual(zoomed);
    held.setPlace(null);
    expect(held.keep(zoomed)).toEqual(zoomed);
  });
});
