import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import type { Site } from '../../model/site';
import { drawnColumns } from '../../testing/drawnColumns';
import { renderApp } from '../../testing/renderApp';
import { allocation, measure, participation, syntheticSite } from '../../testing/syntheticSite';
import { MeasuresFigure } from './MeasuresFigure';
import { MoneyFigure } from './MoneyFigure';
import { SpansFigure } from './SpansFigure';

function charts(figure: ReactNode, changes: Partial<Site>, years?: readonly [number, number]) {
  const sites = [syntheticSite(changes)];
  const { act, rerender } = renderApp(figure, { sites, currentYear: 2020 });
  if (years !== undefined) act.setYears(...years);
  rerender(figure);
  return screen.getAllByRole('img');
}

it('stacks the programmes of a year, and hatches a year of which nothing is known', () => {
  const allocations = [
    allocation({ year: 2016, amountEur: 10_000_000 }),
    allocation({ year: 2016, amountEur: 30_000_000, programme: 'lebendige-zentren' }),
    allocation({ year: 2018, amountEur: 20_000_000, programme: 'wachstum-erneuerung' }),
  ];
  expect(charts(<MoneyFigure />, { allocations }, [2016, 2018]).map(drawnColumns)).toEqual([
    [
      [
        { kind: 'zusammenhalt', from: 0, to: 25 },
        { kind: 'zentren', from: 25, to: 100 },
      ],
      [{ kind: 'unknown', from: 0, to: 6 }],
      [{ kind: 'erneuerung', from: 0, to: 50 }],
    ],
  ]);
});

it('counts fundings by their years, each group on an axis of its own', () => {
  const ended = [2, 2, 5].map((years) =>
    participation({ intakeYear: 2010, endYear: 2010 + years }),
  );
  const participations = [...ended, participation({ intakeYear: 2013 })];
  const fundings = { kind: 'other', from: 0 };
  expect(charts(<SpansFigure />, { participations }).map(drawnColumns)).toEqual([
    [[{ ...fundings, to: 80 }], [{ ...fundings, to: 40 }]],
    [[{ ...fundings, to: 80 }]],
  ]);
});

it('lays the measures of a type beside each other by status, the longest row over the whole width', () => {
  const measures = [
    ...Array.from({ length: 3 }, () => measure({ status: 'fertig' })),
    measure({ status: 'geplant' }),
    measure({ type: 'kultur-denkmal', status: 'im-bau' }),
  ];
  const [chart] = charts(<MeasuresFigure />, { measures });
  const rows = [...(chart?.querySelectorAll('svg') ?? [])].map((row) =>
    [...row.querySelectorAll('rect')].map((rect) =>
      ['fill', 'x', 'width'].map((name) => rect.getAttribute(name)),
    ),
  );
  expect(rows).toEqual([
    [
      ['url(#muster-fertig)', '0%', '75%'],
      ['url(#muster-geplant)', '75%', '25%'],
    ],
    [['url(#muster-im-bau)', '0%', '25%']],
  ]);
});
