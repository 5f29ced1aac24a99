import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartialDate, latest } from './partialDate';

describe('a date as precise as a source states it', () => {
  it.each(['2025', '2025-01', '2025-01-16', '2024-02-29'])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '25',
    '2025-1',
    '2025-13',
    '2025-00',
    '2025-02-30',
    '2025-02-29',
    '2025-01-16T10:00',
    '16.01.2025',
    'Januar 2025',
    ' 2025',
    '2025-',
  ])('may not be %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('is each day that there is, as ISO 8601 writes it, and its month and year', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        expect(isPartialDate(day.toISOString().slice(0, length))).toBe(true);
      }),
    );
  });
});

describe('the latest date', () => {
  it('is the most precise one of a year, and not known where none is', () => {
    expect(latest(['2019-12-31', null, '2021', '2021-03-03', '2020-05'])).toBe('2021-03-03');
    expect(latest([null])).toBeNull();
    expect(latest([])).toBeNull();
  });
});
