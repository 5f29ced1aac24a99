import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOfMeasure, placeByKey } from '../model/measureKey';
import { measureTypes } from '../model/vocabulary';
import { emptyQuery } from '../query/query';
import { fixtureSite, fixtureSites } from '../testing/fixtureFacts';
import { measureImageId, tileSide } from './measureImages';
import { measureFeatures, measurePlaces } from './measurePlaces';

const sites = fixtureSites();
const places = measurePlaces(sites, emptyQuery);

describe('measurePlaces', () => {
  it('are those of the drawn sites that have a point, each once', () => {
    const located = sites.flatMap(({ measures }) => measures.filter(({ point }) => point !== null));
    expect(located.length).toBeGreaterThan(30);
    expect(places.map(({ measure }) => measure)).toEqual(located);
    expect(new Set(places.map(({ key }) => key)).size).toBe(located.length);
    expect(measurePlaces([], emptyQuery)).toEqual([]);
  });

  it('have keys that lead back to the measure, also while a filter leaves out others', () => {
    for (const { key, siteId, measure, point } of measurePlaces(sites, {
      ...emptyQuery,
      measureTypes: ['gruen-spiel-sport'],
    })) {
      expect(fixtureSite(siteId).measures[indexOfMeasure(key)]).toBe(measure);
      expect(placeByKey(sites, key)).toEqual(point);
    }
  });

  it('vanish with the filter that does not count them', () => {
    fc.assert(
      fc.property(fc.subarray([...measureTypes], { minLength: 1 }), (types) => {
        const shown = measurePlaces(sites, { ...emptyQuery, measureTypes: types });
        expect(shown.map(({ key }) => key)).toEqual(
          places.filter(({ measure }) => types.includes(measure.type)).map(({ key }) => key),
        );
      }),
    );
    const built = measurePlaces(sites, { ...emptyQuery, measureStatuses: ['fertig'] });
    expect(built.every(({ measure }) => measure.status === 'fertig')).toBe(true);
  });

  it('of one place stand in a row above it, none over another, also those of two sites', () => {
    const park = measurePlaces([fixtureSite('bad-hersfeld-schilde-park')], emptyQuery);
    expect(park.map(({ offset: [x] }) => x)).toEqual([-28, 0, 28]);
    expect(park.map(({ alone }) => alone)).toEqual([false, false, false]);
    const spots = new Map<string, number[]>();
    for (const { point, offset } of places)
      spots.set(point.join(), [...(spots.get(point.join()) ?? []), offset[0]]);
    expect([...spots.values()].some((row) => row.length > 1)).toBe(true);
    for (const row of spots.values()) {
      const gaps = row.slice(1).map((x, index) => x - (row[index] ?? 0));
      for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(tileSide);
      expect(row.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0);
    }
    const townHall = measurePlaces(
      ['einhausen-an-der-weschnitz', 'ikz-mittlere-bergstrasse'].map(fixtureSite),
      emptyQuery,
    );
    expect(new Set(townHall.map(({ offset: [x] }) => x))).toEqual(new Set([-14, 14]));
  });
});

describe('measureFeatures', () => {
  it('are points at the true place with the icon of the type', () => {
    const { features } = measureFeatures(places);
    expect(features).toHaveLength(places.length);
    for (const [index, { geometry, properties }] of features.entries()) {
      const place = places[index];
      expect(geometry.coordinates).toEqual(place?.point);
      expect(properties).toMatchObject({
        id: place?.key,
        title: place?.title,
        image: measureImageId(place?.measure.type ?? 'kita'),
      });
    }
  });
});
