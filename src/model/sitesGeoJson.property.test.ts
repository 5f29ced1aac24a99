import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { deepFreeze } from '../testing/deepFreeze';
import { allocation, measure, syntheticSite } from '../testing/syntheticSite';
import { syntheticSites } from '../testing/syntheticSiteArbitrary';
import { siteSchema } from './site';
import { parseSites, toGeoJson } from './sitesGeoJson';

const timeout = 30_000;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const full = syntheticSite({
  areaHa: 12,
  population: 4000,
  measureTypes: ['kita'],
  allocations: [allocation()],
  measures: [measure({ point: [9, 50] })],
  links: [{ label: 'Stadt', url: 'https://stadt.example' }],
  remarks: [{ text: 'Hinweis', source: null }],
  aliases: ['Alter Markt'],
});
const fullJson = (): Json => JSON.parse(JSON.stringify(toGeoJson([full])));

/** The same JSON with the value at a random place replaced; `turns` leads there. */
function damage(json: Json, turns: readonly number[], value: Json): Json {
  const [turn, ...rest] = turns;
  if (turn === undefined || typeof json !== 'object' || json === null) return value;
  const entries = Object.entries(json);
  if (entries.length === 0) return value;
  const chosen = turn % entries.length;
  const changed = entries.map(
    ([key, inner], index) => [key, index === chosen ? damage(inner, rest, value) : inner] as const,
  );
  return Array.isArray(json) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}

const anyJson = fc.jsonValue().map((json) => json as Json);
const damagedJson = fc
  .tuple(fc.array(fc.nat(), { maxLength: 7 }), anyJson)
  .map(([turns, value]) => damage(fullJson(), turns, value));

test('no JSON whatever makes parseSites throw or return a site that does not fit', {
  timeout,
}, () => {
  fc.assert(
    fc.property(fc.oneof(anyJson, damagedJson), (json) => {
      const { sites, problems } = parseSites(deepFreeze(json));
      for (const site of sites) expect(v.is(siteSchema, site)).toBe(true);
      if (sites.length === 0 && JSON.stringify(json).includes('"Feature"')) {
        expect(problems.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});

test('broken features among good ones lose only the broken ones', { timeout }, () => {
  fc.assert(
    fc.property(syntheticSites, fc.infiniteStream(anyJson), (sites, junk) => {
      const features = toGeoJson(sites).features.flatMap((feature) => [
        { ...feature, properties: junk.next().value },
        feature,
      ]);
      const found = parseSites(deepFreeze({ type: 'FeatureCollection', features }));
      expect(found.sites).toEqual(sites);
      expect(new Set(found.problems.map(({ place }) => place.row))).toEqual(
        new Set(sites.map((_site, index) => 2 * index + 1)),
      );
    }),
  );
});

test('what is written is read back', { timeout }, () => {
  fc.assert(
    fc.property(syntheticSites, (sites) => {
      const json: unknown = JSON.parse(JSON.stringify(toGeoJson(sites)));
      expect(parseSites(json)).toEqual({ sites, problems: [] });
    }),
  );
});
