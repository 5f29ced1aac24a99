import { describe, expect, it } from 'vitest';
import { addRows } from './addRows';

const head = 'site_id,year,amount_eur,note';
const key = ['siteId', 'year'];
const sorted = ['site_id', 'year'];
/** SYNTHETIC: a row of an invented table. */
const row = (siteId: string, year: number, note: string | null = null) => ({
  siteId,
  year,
  amountEur: 5,
  note,
});

describe('rows added to a table', () => {
  const table = `${head}\na,2020,1,"one, ""two""\nlines"\nb,2021,2,\nb-c,2020,3,\n`;

  it('stand where its order wants them; all else stays as it is', () => {
    expect(addRows(table, [row('b', 2020), row('b', 2022), row('z', 2020)], key, sorted)).toBe(
      `${head}\na,2020,1,"one, ""two""\nlines"\nb,2020,5,\nb,2021,2,\nb,2022,5,\nb-c,2020,3,\nz,2020,5,\n`,
    );
  });

  it('take the place of one with the same key', () => {
    expect(addRows(table, [row('b', 2021, 'new')], key, sorted)).toBe(
      table.replace('b,2021,2,', 'b,2021,5,new'),
    );
  });

  it('keep line ends, byte order mark and columns in any order', () => {
    expect(addRows('\uFEFFyear,site_id,other\r\n2020,a,x', [row('a', 2021)], key, sorted)).toBe(
      '\uFEFFyear,site_id,other\r\n2020,a,x\r\n2021,a,\r\n',
    );
  });

  it('are none: the text stays the same', () => {
    expect(addRows('a\n\nb', [], key, sorted)).toBe('a\n\nb');
  });
});
