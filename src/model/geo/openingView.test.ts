import { expect, test } from 'vitest';
import { hessenTopology } from '../../testing/hessenTopology';
import { symbolZoom } from '../symbol';
import { stateArea } from './boundaryLines';
import { project } from './mercator';
import { hessenBounds, openingSize, toViewBox } from './openingView';

test('the opening view shows exactly the Hessen of data/boundaries/hessen.topo.json', () => {
  const positions = stateArea(hessenTopology()).coordinates.flat(2);
  const lngs = positions.map(([lng = Number.NaN]) => lng);
  const lats = positions.map(([, lat = Number.NaN]) => lat);
  expect([Math.min(...lngs), Math.min(...lats)]).toEqual([
    expect.closeTo(hessenBounds.southWest[0], 5),
    expect.closeTo(hessenBounds.southWest[1], 5),
  ]);
  expect([Math.max(...lngs), Math.max(...lats)]).toEqual([
    expect.closeTo(hessenBounds.northEast[0], 5),
    expect.closeTo(hessenBounds.northEast[1], 5),
  ]);
});

test('the corners of Hessen are the corners of the view box', () => {
  const [west, south] = hessenBounds.southWest;
  const [east, north] = hessenBounds.northEast;
  expect(toViewBox([west, north])).toEqual([0, 0]);
  expect(toViewBox([east, south])).toEqual([openingSize.width, openingSize.height]);
});

test('the view box is in pixels at the zoom of the symbols', () => {
  const [aX, aY] = project([8.68, 50.11], symbolZoom);
  const [bX, bY] = project([9.48, 51.31], symbolZoom);
  const [viewAX, viewAY] = toViewBox([8.68, 50.11]);
  const [viewBX, viewBY] = toViewBox([9.48, 51.31]);
  expect(viewBX - viewAX).toBeCloseTo(bX - aX, 8);
  expect(viewBY - viewAY).toBeCloseTo(bY - aY, 8);
});
