import { expect, test } from 'vitest';
import { fixtureSites } from '../testing/fixtureFacts';
import { syntheticSite } from '../testing/syntheticSite';
import { resolveSite } from './resolveSite';

const sites = Object.freeze([
  syntheticSite({ id: 'ort-a', aliases: ['ort-b', 'alter-name', 'Große Wiese'] }),
  syntheticSite({ id: 'ort-b', aliases: ['alter-name'] }),
]);

test.each([
  ['its id', 'ort-a', 'ort-a'],
  ['another name', 'alter-name', 'ort-a'],
  ['an id that is also the other name of a site before', 'ort-b', 'ort-b'],
  ['another name as people write it', 'Große Wiese', 'ort-a'],
  ['another name as links write it', 'grosse-wiese', 'ort-a'],
  ['an unknown id', 'nirgendwo', undefined],
  ['part of an id', 'ort', undefined],
  ['nothing', '', undefined],
])('a link means a site by %s', (_case, id, found) => {
  expect(resolveSite(sites, id)).toBe(found);
});

test('an old link to "bad-hersfeld-wever" opens the Östliche Kernstadt', () => {
  expect(resolveSite(fixtureSites(), 'bad-hersfeld-wever')).toBe(
    'bad-hersfeld-oestliche-kernstadt',
  );
});
