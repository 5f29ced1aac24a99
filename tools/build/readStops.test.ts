import { describe, expect, it } from 'vitest';
import { readTopology } from '../facts';
import { readStops } from './readStops';

const topology = readTopology();
/** SYNTHETIC: a railway along a parallel. */
const railway = [
  [
    [9, 51.3],
    [10, 51.3],
  ],
];
const read = (rows: string) => readStops(`name,lon,lat,ags\n${rows}`, topology, railway);
const names = (rows: string) => read(rows).map(({ name }) => name);

describe('readStops', () => {
  it.each([
    ['"Wesertor, Kassel",9.5,51.3,06611000', 'Wesertor'],
    ['"Festhalle/Messe, Frankfurt a.M.",8.6,50.1,06412000', 'Festhalle/Messe'],
    [
      '"Senefelderquartier Friedrichsring, Offenbach am Ma",8.7,50.1,06413000',
      'Senefelderquartier Friedrichsring',
    ],
    ['Kassel Hbf,9.5,51.3,06611000', 'Kassel Hbf'],
    ['"Abzw. Erzhausen, Erzhausen",8.6,49.9,06411000', 'Abzw. Erzhausen, Erzhausen'],
  ])('takes the town of its key off the name: %s', (row, name) => {
    expect(names(row)).toEqual([name]);
  });

  it('names a stop once in a town, and again in another', () => {
    const rows = ['06611000', '06611000', '06412000'].map((ags) => `Bahnhof,9.5,51.3,${ags}`);
    expect(read(rows.join('\n')).map(({ ags }) => ags)).toEqual(['06412000', '06611000']);
  });

  it.each([
    ['at the railway', 'Kassel Hbf,9.5,51.3004,06611000', true],
    ['beside it', 'Kassel Hbf,9.5,51.301,06611000', false],
    ['of the town', '"Wesertor, Kassel",9.5,51.3,06611000', false],
  ])('takes a stop %s for a station: %s is %s', (_where, row, station) => {
    expect(read(row)[0]?.station).toBe(station);
  });

  it('rounds to five metres, as phones get it', () => {
    expect(read('Kassel Hbf,9.50003,51.30003,06611000')[0]?.point).toEqual([9.50005, 51.30005]);
  });

  it('leaves out stops beyond all municipalities', () => {
    expect(names('Irgendwo,9.5,51.3,06999999')).toEqual([]);
  });
});
