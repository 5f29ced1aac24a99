import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { compare } from '../../query/statements/compare';
import { drawnColumns } from '../../testing/drawnColumns';
import { renderApp } from '../../testing/renderApp';
import { allocation, participation, syntheticSite } from '../../testing/syntheticSite';
import { ComparedMoney } from './ComparedMoney';

test('the columns of all sites have one axis, each with its programmes one upon the other', () => {
  const participations = [participation({ intakeYear: 2016, endYear: 2018 })];
  const large = syntheticSite({
    participations,
    allocations: [
      allocation({ year: 2016, amountEur: 600_000 }),
      allocation({ year: 2016, amountEur: 400_000, programme: 'lebendige-zentren' }),
      allocation({ year: 2018, amountEur: 500_000 }),
    ],
  });
  const small = syntheticSite({
    id: 'musterstadt-neustadt',
    name: 'Neustadt',
    participations,
    allocations: [allocation({ year: 2017, amountEur: 200_000 })],
  });
  const sites = [large, small];
  renderApp(<ComparedMoney comparison={compare(sites, 2018)} />, { sites });
  const unknown = { kind: 'unknown', from: 0, to: 14 };
  expect(screen.getAllByRole('img').map(drawnColumns)).toEqual([
    [
      [
        { kind: 'zusammenhalt', from: 0, to: 60 },
        { kind: 'zentren', from: 60, to: 100 },
      ],
      [unknown],
      [{ kind: 'zusammenhalt', from: 0, to: 50 }],
    ],
    [[unknown], [{ kind: 'zusammenhalt', from: 0, to: 20 }], [unknown]],
  ]);
});
