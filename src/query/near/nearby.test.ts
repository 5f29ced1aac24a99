import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM } from '../../model/geo/geometry';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import type { ListedSite, LngLat, Site } from '../../model/site';
import { fixtureContext, fixtureSite, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { participation, syntheticSite } from '../../testing/syntheticSite';
import { type Nearby, nearby } from './nearby';

const ask = (sites: readonly Site[], place: LngLat, areaKey: string | null = null): Nearby =>
  nearby(sites, place, areaKey, fixtureYear);
const ids = (list: readonly { readonly site: ListedSite }[]) => list.map(({ site }) => site.id);

/** A place at a distance in metres north of another. */
const north = ([lng, lat]: LngLat, metres: number): LngLat => [lng, lat + metres / 111_195];
const municipality = (name: string) => {
  const area = fixtureContext().areas.find(
    (one) => one.kind === 'municipality' && one.name === name,
  );
  if (area?.point == null) throw new Error(`no municipality ${name}`);
  return { key: area.key, point: area.point };
};

const site = syntheticSite();
const ended = syntheticSite({
  id: 'ended',
  name: 'Beendet',
  participations: [participation({ endYear: 2019 })],
});

describe('a boundary', () => {
  it('does not hold a town beyond it, however near', () => {
    const rheingau = fixtureSite('ikz-rheingau');
    const { answer, sites } = ask([rheingau], municipality('Wiesbaden').point);
    expect(answer).toMatchObject({ kind: 'outside', nearest: { direction: 'west' } });
    const [near] = sites;
    expect(near?.distanceM).toBeGreaterThan(1000);
    expect(near?.distanceM).toBeLessThan(
      distanceM(municipality('Wiesbaden').point, rheingau.point),
    );
  });

  it('says no just beyond: its point is no middle to be near to', () => {
    const square = syntheticSite({
      extent: 'municipalities',
      boundary: {
        type: 'Polygon',
        coordinates: [
          [
            [9, 50],
            [9.001, 50],
            [9.001, 50.001],
            [9, 50.001],
            [9, 50],
          ],
        ],
      },
      point: [9.0005, 50.0005],
    });
    expect(ask([square], [9.0005, 50.0009]).answer.kind).toBe('inside');
    expect(ask([square], [9.0005, 50.0011]).answer.kind).toBe('outside');
  });
});

describe('without a boundary', () => {
  it.each([
    [0, 'around'],
    [399, 'around'],
    [401, 'outside'],
  ])('%d m from the point the answer is "%s", never "inside"', (metres, kind) => {
    const place = north(site.point, metres);
    expect(ask([site], place).answer).toMatchObject({ kind, ...(metres < 400 && { by: 'point' }) });
  });

  it('a large area reaches as far as a circle of its size', () => {
    const large = syntheticSite({ areaHa: 100 });
    const radiusM = Math.sqrt(1_000_000 / Math.PI);
    expect(ask([large], north(large.point, radiusM - 2)).answer).toMatchObject({ by: 'size' });
    expect(ask([large], north(large.point, radiusM + 2)).answer.kind).toBe('outside');
  });

  it('the middle of a town is told as such, and a better known site is named first', () => {
    const town = syntheticSite({ id: 'town', precision: 'municipality', areaHa: 500 });
    expect(ask([town], town.point).answer).toMatchObject({ by: 'townCentre' });
    expect(ask([town], north(town.point, 450)).answer.kind).toBe('outside');
    const exact = syntheticSite({ point: north(town.point, 300) });
    expect(ask([town, exact], town.point).answer).toMatchObject({
      by: 'point',
      site: { distanceM: expect.closeTo(300, 0) },
    });
  });
});

describe('sites of which only the town is known', () => {
  const vague = syntheticSite({ id: 'town', precision: 'municipality' });
  const [key = ''] = vague.ags;

  it('stand apart, in the town of the place or near its middle, and are never the nearest', () => {
    const other = syntheticSite({
      id: 'other',
      ags: ['06991002'],
      point: north(vague.point, 9000),
    });
    for (const [metres, areaKey, apart] of [
      [9000, key, ['town']],
      [4900, null, ['town']],
      [5100, null, []],
      [4900, '06991002', []],
    ] as const) {
      const found = ask([vague, other], north(vague.point, metres), areaKey);
      expect(ids(found.sites)).toEqual(['other']);
      expect(ids(found.townOnly), `${metres} m, ${areaKey}`).toEqual(apart);
    }
    expect(ask([vague], north(vague.point, 9000)).answer).toEqual({
      kind: 'outside',
      nearest: null,
    });
  });

  it('count among the sites of a whole municipality', () => {
    expect(ask([vague], vague.point, key).answer).toMatchObject({
      kind: 'partly',
      sites: [{ site: { id: 'town' } }],
    });
  });
});

describe('ended fundings', () => {
  it('answer only where no running one does, and carry their year', () => {
    expect(ask([ended], ended.point).answer).toMatchObject({
      kind: 'around',
      former: true,
      site: { endedIn: 2019 },
    });
    const running = syntheticSite({ point: north(ended.point, 350) });
    const { answer, sites } = ask([ended, running], ended.point);
    expect(answer).toMatchObject({ kind: 'around', former: false, site: { endedIn: null } });
    expect(ids(sites)).toEqual(['ended', running.id]);
  });

  it('are not the nearest as long as a running one is known', () => {
    const far = syntheticSite({ point: north(ended.point, 20_000) });
    expect(ask([ended, far], north(ended.point, 5000)).answer).toMatchObject({
      kind: 'outside',
      nearest: { site: { id: far.id } },
    });
  });
});

describe('a whole municipality', () => {
  it('lies partly in the sites of its town, the nearest to its middle first', () => {
    const kassel = municipality('Kassel');
    const { answer } = ask(fixtureSites(), kassel.point, kassel.key);
    if (answer.kind !== 'partly') throw new Error(answer.kind);
    expect(ids(answer.sites)).toContain('kassel-wesertor');
    expect(answer.sites.every((near) => near.site.ags.includes(kassel.key))).toBe(true);
  });

  it('names its running fundings while they are few, and all that have ended', () => {
    const [key = ''] = site.ags;
    const of = (...sites: readonly Site[]) => ask(sites, north(site.point, 5000), key).answer;
    expect(of(site, site, site)).toMatchObject({ kind: 'partly', named: true });
    expect(of(site, site, site, site)).toMatchObject({ kind: 'partly', named: false });
    expect(of(ended)).toMatchObject({ kind: 'partlyFormer', sites: [{ endedIn: 2019 }] });
  });

  it('is not near to a site of its neighbour', () => {
    expect(ask([site], site.point, '06991002').answer.kind).toBe('outside');
  });
});

describe('all sites', () => {
  it('come with the nearest first, each once, also where there is none; but those of which only the town is known', () => {
    const placed = fixtureSites().filter((one) => !onlyTownKnown(one));
    expect(placed.length).toBeLessThan(fixtureSites().length);
    const inHessen = fc
      .tuple(fc.integer({ min: 780, max: 1020 }), fc.integer({ min: 4940, max: 5160 }))
      .map(([lng, lat]): LngLat => [lng / 100, lat / 100]);
    fc.assert(
      fc.property(inHessen, (place) => {
        const { sites, townOnly } = ask(fixtureSites(), place);
        const distances = sites.map((near) => near.distanceM);
        expect(distances).toEqual(distances.toSorted((a, b) => a - b));
        expect(new Set(ids(sites))).toEqual(new Set(placed.map(({ id }) => id)));
        expect(townOnly.every(({ site }) => onlyTownKnown(site))).toBe(true);
        expect(sites.every((near) => (near.direction === null) === (near.distanceM === 0))).toBe(
          true,
        );
      }),
      { numRuns: 25 },
    );
    expect(ask([], [9, 50])).toEqual({
      answer: { kind: 'outside', nearest: null },
      sites: [],
      townOnly: [],
    });
  });
});
