import { expect, test } from 'vitest';
import { openingSize } from '../../src/model/geo/openingView';
import { fixtureSites } from '../../src/testing/fixtureFacts';
import { syntheticTopology } from '../../src/testing/syntheticTopology';
import { readGround } from '../facts';
import { groundPicture, landDefinitions, landPicture } from './landDefinitions';
import { landPaths } from './landSvg';

const topology = syntheticTopology();
const paths = landPaths(topology);

test('each outline is defined once, under the name that the SVG map uses', () => {
  const definitions = landDefinitions(topology, fixtureSites());
  for (const name of ['state', 'districts', 'municipalities'] as const) {
    expect(definitions.split(`id="land-${name}"`)).toHaveLength(2);
    expect(definitions).toContain(`d="${paths[name]}"`);
  }
});

test('rivers and railways are files of their own that say whose they are', () => {
  const picture = groundPicture(readGround('rivers'), '#a9cbdc', '© Jemand (Lizenz)');
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/s);
  expect(picture).toContain('<desc>© Jemand (Lizenz)</desc><path id="ground"');
  expect(picture).toMatch(/d="(M\d+ \d+l[-\d ]+)+"/);
});

test('the picture is a file of its own in the view box of the SVG map', () => {
  const picture = landPicture(topology);
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/s);
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(picture)?.slice(1).map(Number);
  expect(size).toEqual([
    expect.closeTo(openingSize.width, 0),
    expect.closeTo(openingSize.height, 0),
  ]);
  expect(picture).toContain(paths.state);
  expect(picture).toContain(paths.districts);
});
