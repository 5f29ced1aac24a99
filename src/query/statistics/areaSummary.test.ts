import { expect, test } from 'vitest';
import type { Area } from '../../model/geo/area';
import { fixtureContext, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { areaSummary } from './areaSummary';

const area = (key: string, kind: Area['kind']): Area => {
  const found = fixtureContext().areas.find((a) => a.key === key && a.kind === kind);
  if (found === undefined) throw new Error(`no area ${key}`);
  return found;
};
const sites = fixtureSites();

test('Hanau and the Main-Kinzig-Kreis are two districts, though their keys begin alike', () => {
  const hanau = areaSummary(sites, area('06435014', 'city'), fixtureYear).sites;
  const kinzig = areaSummary(sites, area('06435', 'district'), fixtureYear).sites;
  expect(hanau.length).toBeGreaterThan(0);
  expect(kinzig.length).toBeGreaterThan(0);
  expect(hanau.filter((site) => kinzig.includes(site) && site.districts.length === 1)).toEqual([]);
});

test('money per head counts only sites of which money and inhabitants are known', () => {
  const kassel = areaSummary(sites, area('06611000', 'municipality'), fixtureYear);
  let eur = 0;
  let people = 0;
  for (const site of sites) {
    if (!site.ags.includes('06611000') || site.population === null) continue;
    if (site.allocations.length === 0) continue;
    people += site.population;
    for (const { amountEur } of site.allocations) eur += amountEur;
  }
  expect(kassel.perHead?.eur).toBeCloseTo(eur / people);
  expect(kassel.perHead?.sites).toBeLessThan(kassel.sites.length);
});

test('an area without a site is empty, not zero per head', () => {
  const birkenau = areaSummary(sites, area('06431004', 'municipality'), fixtureYear);
  expect(birkenau).toMatchObject({ sites: [], perHead: null, totals: { years: null } });
});
