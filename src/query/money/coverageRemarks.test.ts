import { expect, it } from 'vitest';
import { remarksOn } from './coverageRemarks';

const remark = (year: number, programme: 'lebendige-zentren' | 'sozialer-zusammenhalt') =>
  ({ year, programme, remark: `${programme} ${year}`, source: 'https://land.example' }) as const;
const remarks = [
  remark(2016, 'lebendige-zentren'),
  remark(2008, 'lebendige-zentren'),
  remark(2014, 'sozialer-zusammenhalt'),
];
const years = (found: typeof remarks | ReturnType<typeof remarksOn>) =>
  found.map(({ year }) => year);

it('are those of the years and programmes that are asked for, in the order of the years', () => {
  expect(years(remarksOn(remarks, { from: 1999, to: 2026 }, []))).toEqual([2008, 2014, 2016]);
  expect(years(remarksOn(remarks, { from: 2010, to: 2015 }, []))).toEqual([2014]);
  const all = { from: 1999, to: 2026 };
  expect(years(remarksOn(remarks, all, ['lebendige-zentren']))).toEqual([2008, 2016]);
  expect(remarksOn(remarks, all, ['wachstum-erneuerung'])).toEqual([]);
});
