import { expect, test } from 'vitest';
import { realSites } from '../../testing/realSites';
import { isIndependentCity } from './district';

test.each(['06411', '06412', '06413', '06414', '06611', '06435014'])(
  '%s is an independent city',
  (key) => {
    expect(isIndependentCity(key)).toBe(true);
  },
);

test.each(['06431', '06435', '06440', '06531', '06631', '06636', ''])(
  '%j is no independent city',
  (key) => {
    expect(isIndependentCity(key)).toBe(false);
  },
);

test('in the real data the six independent cities are districts of their own', () => {
  const cities = realSites().flatMap((site) =>
    site.districtAgs.flatMap((key, index) =>
      isIndependentCity(key) ? [site.districts[index] ?? ''] : [],
    ),
  );
  expect([...new Set(cities)].toSorted()).toEqual([
    'Darmstadt',
    'Frankfurt am Main',
    'Hanau',
    'Kassel',
    'Offenbach am Main',
    'Wiesbaden',
  ]);
});
