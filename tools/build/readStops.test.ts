import { describe, expect, it } from 'vitest';
import { readTopology } from '../facts';
import { readStops } from './readStops';

const topology = readTopology();
const read = (rows: string) => readStops(`name,lon,lat,ags\n${rows}`, topology);
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

  it('leaves out stops beyond all municipalities', () => {
    expect(names('Irgendwo,9.5,51.3,06999999')).toEqual([]);
  });
});
