import { expect, test } from 'vitest';
import { deepFreeze } from '../../testing/deepFreeze';
import { allocation, participation, syntheticSite } from '../../testing/syntheticSite';
import { siteYears } from './siteYears';

const of = (changes: Parameters<typeof syntheticSite>[0]) =>
  siteYears(deepFreeze(syntheticSite(changes)), 2026);

test('reach from the intake to this year, and to the end where it is known', () => {
  expect(of({ participations: [participation({ intakeYear: 2007 })] })).toEqual({
    from: 2007,
    to: 2026,
  });
  expect(of({ participations: [participation({ intakeYear: 2004, endYear: 2014 })] })).toEqual({
    from: 2004,
    to: 2014,
  });
});

test('are eight at least, and begin earlier where the beginning is not known', () => {
  expect(of({ participations: [participation({ intakeYear: 2026 })] }).from).toBe(2019);
  const open = { participations: [participation({ intakeYear: null })] };
  expect(of(open)).toEqual({ from: 2019, to: 2026 });
  expect(of({ ...open, allocations: [allocation({ year: 2010 })] }).from).toBe(2008);
});
