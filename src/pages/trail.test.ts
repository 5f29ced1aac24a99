import { expect, test } from 'vitest';
import type { Site } from '../model/site';
import {
  fixtureContext,
  fixturePopulation,
  fixtureSite,
  fixtureSites,
} from '../testing/fixtureFacts';
import { fixtureYear } from '../testing/fixtureInputs';
import { pageWords } from '../text/de/pages/words';
import { de } from '../text/de/texts';
import { pageWords as enPageWords } from '../text/en/pages/words';
import { en } from '../text/en/texts';
import { siteGroups } from './siteGroups';
import { groupTrail, listTrail, siteTrail } from './trail';

const facts = {
  sites: fixtureSites(),
  areas: fixtureContext().areas,
  population: fixturePopulation(),
  currentYear: fixtureYear,
};
const groups = siteGroups(de, facts);
const trailOf = (site: Site) =>
  siteTrail(
    de,
    pageWords,
    site,
    groups.filter((group) => group.sites.includes(site)),
  );
const names = (trail: readonly { name: string }[]) => trail.map(({ name }) => name).slice(2);

test('the way to a site leads by its district and municipality, each with its page', () => {
  const site = facts.sites.find(
    ({ ags, districtAgs }) => ags.length === 1 && districtAgs.join() === '06633',
  );
  if (site === undefined) throw new Error('no site in the district of Kassel');
  const [start, index, district, municipality, own] = trailOf(site);
  expect(start).toEqual({ name: de.title, path: '', isName: true });
  expect(index?.path).toBe('verzeichnis/');
  expect(district).toEqual({
    name: 'Landkreis Kassel',
    path: 'kreis/kassel/',
    isName: true,
  });
  expect(municipality?.path).toMatch(/^kommune\//);
  expect(own?.path).toBe(`standort/${site.id}/`);
});

test('an independent city is in no district', () => {
  expect(names(trailOf(fixtureSite('kassel-wesertor')))).toEqual(['Kassel', 'Kassel – Wesertor']);
});

test('a site of several municipalities is in none of them alone', () => {
  const several = facts.sites.filter(({ ags }) => ags.length > 1);
  expect(several.length).toBeGreaterThan(0);
  for (const site of several)
    expect(trailOf(site), site.id).toHaveLength(site.districtAgs.length > 1 ? 3 : 4);
});

test('the way to a group, and to a list, in English', () => {
  const programme = siteGroups(en, facts).find(({ folder }) => folder === 'programm');
  if (programme === undefined) throw new Error('no programme');
  expect(groupTrail(en, enPageWords, programme).map(({ path }) => path)).toEqual([
    '?sprache=en',
    'en/verzeichnis/',
    `en/${programme.page}`,
  ]);
  expect(listTrail(en, enPageWords, 'kreis/', 'All districts').at(-1)).toEqual({
    name: 'All districts',
    path: 'en/kreis/',
    isName: false,
  });
});
