import { expect, test } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze';
import { realSites } from '../testing/realSites';
import { syntheticSite } from '../testing/syntheticSite';
import { siteTitle } from './siteTitle';
import { sortSites } from './sortSites';

const site = (town: string, name: string, ...others: readonly string[]) =>
  syntheticSite({ id: 'ort', name, municipalities: [town, ...others] });
const sorted = (...sites: readonly ReturnType<typeof site>[]): readonly string[] =>
  sortSites(deepFreeze(sites)).map(siteTitle);

test('sites stand by town, then by name, as a German index sorts', () => {
  expect(
    sorted(
      site('Zwingenberg', 'Kern'),
      site('Öhringen', 'Nord'),
      site('Offenbach', 'Nordend'),
      site('offenbach', 'Altstadt'),
      site('Gießen', 'Nord'),
      site('Giessen', 'West'),
      site('Ahnatal', 'Kern'),
      site('Äpfelbach', 'Kern'),
    ),
  ).toEqual([
    'Ahnatal – Kern',
    'Äpfelbach – Kern',
    'Giessen – West',
    'Gießen – Nord',
    'offenbach – Altstadt',
    'Offenbach – Nordend',
    'Öhringen – Nord',
    'Zwingenberg – Kern',
  ]);
});

test('a site of several towns stands under the first', () => {
  expect(sorted(site('Korbach', 'Kern'), site('Bad Arolsen', 'Zweckverband', 'Korbach'))).toEqual([
    'Zweckverband',
    'Korbach – Kern',
  ]);
});

test('the real sites keep one order, however they came', () => {
  const real = realSites();
  expect(sortSites(real.toReversed())).toEqual(sortSites(real));
  expect(sortSites(real)).toHaveLength(236);
});
