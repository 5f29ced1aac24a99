import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { YearInTime } from '../../query/money/moneyInTime';
import { drawnColumns } from '../../testing/drawnColumns';
import { yearScale } from '../chart/scales';
import { YearBars } from './YearBars';

/** SYNTHETIC */
const year = (of: number, changes: Partial<YearInTime> = {}): YearInTime => ({
  year: of,
  parts: [],
  amountEur: null,
  completeness: { kind: 'unknown' },
  missingEur: 0,
  ...changes,
});
const years = [
  year(2016, {
    parts: [
      { programme: 'sozialer-zusammenhalt', amountEur: 300 },
      { programme: 'lebendige-zentren', amountEur: 100 },
    ],
    amountEur: 400,
    missingEur: 600,
  }),
  year(2017),
  year(2018, {
    parts: [{ programme: 'wachstum-erneuerung', amountEur: 1 }],
    amountEur: 1,
  }),
];
const show = (chosen: { readonly from: number; readonly to: number } | null) =>
  render(
    <YearBars
      years={years}
      x={yearScale({ from: 2016, to: 2018 })}
      chosen={chosen}
      pointed={null}
    />,
  ).container;

test('a column stands on the base line, its programmes upon each other, what is missing on top', () => {
  expect(drawnColumns(show(null))).toEqual([
    [
      { kind: 'zusammenhalt', from: 0, to: 30 },
      { kind: 'zentren', from: 30, to: 40 },
      { kind: 'unknown', from: 40, to: 100 },
    ],
    // Its mark below stands for unknown.
    [],
    [{ kind: 'erneuerung', from: 0, to: 2.5 }],
  ]);
});

test('chosen years have a ground, the others are dimmed', () => {
  const container = show({ from: 2017, to: 2018 });
  const [ground] = container.querySelectorAll('svg > rect');
  expect(ground?.getAttribute('x')).toBe('33.333%');
  expect(ground?.getAttribute('width')).toBe('66.667%');
  const dimmed = [...container.querySelectorAll('svg > g')].map((group) =>
    group.hasAttribute('data-dimmed'),
  );
  expect(dimmed).toEqual([true, false, false]);
});
