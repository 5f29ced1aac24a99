import { describe, expect, it, test } from 'vitest';
import { realSites } from '../testing/realSites';
import { syntheticSite } from '../testing/syntheticSite';
import { resolveSite } from './resolveSite';

const sites = Object.freeze([
  syntheticSite({ id: 'ort-a', aliases: ['ort-b', 'alter-name'] }),
  syntheticSite({ id: 'ort-b', aliases: ['alter-name'] }),
]);

test.each([
  ['its id', 'ort-a', 'ort-a'],
  ['another name', 'alter-name', 'ort-a'],
  ['an id that is also the other name of a site before', 'ort-b', 'ort-b'],
  ['an unknown id', 'nirgendwo', undefined],
  ['part of an id', 'ort', undefined],
  ['nothing', '', undefined],
])('a link means a site by %s', (_case, id, found) => {
  expect(resolveSite(sites, id)).toBe(found);
});

describe('in the real data', () => {
  const real = realSites();

  it('an old link to "bad-hersfeld-wever" opens the Östliche Kernstadt', () => {
    expect(resolveSite(real, 'bad-hersfeld-wever')).toBe('bad-hersfeld-oestliche-kernstadt');
  });

  it('each site is found by its id, and no other name hides one', () => {
    for (const { id } of real) expect(resolveSite(real, id)).toBe(id);
    for (const { id, aliases } of real) {
      for (const alias of aliases) expect(resolveSite(real, alias)).toBe(id);
    }
  });
});
