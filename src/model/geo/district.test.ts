import { expect, test } from 'vitest';
import { fixtureSites } from '../../testing/fixtureFacts';
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

test('among sites of all Hessen the six independent cities are districts of their own', () => {
  const cities = fixtureSites().flatMap((site) =>
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
