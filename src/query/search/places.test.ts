import { describe, expect, it } from 'vitest';
import { fixtureContext } from '../../testing/fixtureFacts';
import { fixtureStops } from '../../testing/fixtureStops';
import { findPlaces, type Place, placeIndex, stopName } from './places';

const stops = fixtureStops();
const index = placeIndex(fixtureContext().areas, stops);
const words = (place: Place): string =>
  place.kind === 'stop' ? `${place.stop.name} | ${place.town}` : `${place.kind} ${place.area.name}`;
const find = (text: string) => findPlaces(index, text, 7).map(words);

describe('findPlaces', () => {
  it('puts the municipality first, then the district', () => {
    expect(find('Kassel').slice(0, 2)).toEqual(['municipality Kassel', 'district Kassel']);
    expect(find('landkreis kas')[0]).toBe('district Kassel');
  });

  it('puts stops of the town before those of others with its name', () => {
    expect(find('kassel')[2]).toBe('Kassel Hauptbahnhof Nord | Kassel');
  });

  it('names independent cities once', () => {
    expect(find('hanau').filter((name) => !name.includes('|'))).toEqual(['municipality Hanau']);
  });

  it.each(['Rüsselsheim', 'ruessels', 'RÜSSELS'])('folds %s', (text) => {
    expect(find(text)[0]).toBe('municipality Rüsselsheim am Main');
  });

  it('finds a stop by its name and its town, in any order', () => {
    expect(find('bessunger straße darmstadt')).toContain('Bessunger Straße | Darmstadt');
    expect(find('darmstadt bessunger str')).toContain('Bessunger Straße | Darmstadt');
  });

  it('finds nothing for nothing', () => {
    for (const text of ['', '  ', '–', 'xyzzy']) expect(find(text), text).toEqual([]);
  });

  it('gives no more than it was asked for', () => {
    expect(findPlaces(index, 'bahnhof', 3)).toHaveLength(3);
  });

  it.each(['zzz', 'kassel wes', 'bahnhof ful'])('answers to "%s" at once', (text) => {
    // As many as in all of Hessen.
    const many = Array.from({ length: 20 }, () => stops).flat();
    const whole = placeIndex(fixtureContext().areas, many);
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      findPlaces(whole, text, 7);
      return performance.now() - started;
    });
    expect(many.length).toBeGreaterThan(15_000);
    expect(Math.min(...times)).toBeLessThan(30);
  });
});

it.each([
  ['Musterstadt Hbf', 'Musterstadt Hbf'],
  ['Markt', 'Markt, Musterstadt'],
])('the stop %s is called %s: its town is not said twice', (name, full) => {
  const stop = { name, ags: '06991001', point: [9, 50], station: false } as const;
  expect(stopName({ kind: 'stop', stop, town: 'Musterstadt' })).toBe(full);
});
