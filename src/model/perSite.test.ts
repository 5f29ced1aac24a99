import { expect, test, vi } from 'vitest';
import { syntheticSite } from '../testing/syntheticSite';
import { perSite } from './perSite';

test('a site is asked once, another one anew; "not known" is an answer too', () => {
  const compute = vi.fn(({ population }: { readonly population: number | null }) => population);
  const population = perSite(compute);
  const a = syntheticSite({ population: null });
  const b = syntheticSite({ population: 900 });
  expect([population(a), population(b), population(a), population(b)]).toEqual([
    null,
    900,
    null,
    900,
  ]);
  expect(compute).toHaveBeenCalledTimes(2);
});
