import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawnColumns } from '../../testing/drawnColumns';
import { renderApp } from '../../testing/renderApp';
import { allocation, syntheticSite } from '../../testing/syntheticSite';
import { MoneyByYear } from './MoneyByYear';

test('a year has its programmes one upon the other, or is hatched; another source goes around them', () => {
  const counted = allocation({ year: 2017, amountEur: 400_000 });
  const site = syntheticSite({
    allocations: [
      allocation({ year: 2016, amountEur: 600_000 }),
      allocation({ year: 2016, amountEur: 300_000, programme: 'lebendige-zentren' }),
      counted,
      allocation({ year: 2019, amountEur: 1000 }),
    ],
    contradictions: [{ ...counted, amountEur: 800_000 }],
  });
  renderApp(<MoneyByYear site={site} currentYear={2019} />, { sites: [site] });
  // The axis ends at a million.
  expect(drawnColumns(screen.getByRole('img'))).toEqual([
    [
      { kind: 'zusammenhalt', from: 0, to: 60 },
      { kind: 'zentren', from: 60, to: 90 },
    ],
    [
      { kind: 'zusammenhalt', from: 0, to: 40 },
      { kind: 'other', from: 0, to: 80 },
    ],
    [{ kind: 'unknown', from: 0, to: 12 }],
    [{ kind: 'zusammenhalt', from: 0, to: 1.5 }],
  ]);
});
