import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { TypeBar } from './TypeBar';
import { useFitting } from './useFitting';

vi.mock('./useFitting', () => ({ useFitting: vi.fn() }));
const fits = (count: number) => vi.mocked(useFitting).mockReturnValue({ count, endPx: 0 });

test.each([
  [0, false],
  [-1, true],
])('the chip %i that has the focus when room is taken away stays in sight', (index, opens) => {
  fits(Number.POSITIVE_INFINITY);
  const { rerender } = renderApp(<TypeBar />, { sites: [] });
  const bar = screen.getByRole('group', { name: de.filters.facets.measureTypes });
  screen.getAllByRole('checkbox').at(index)?.focus();
  fits(2);
  rerender(<TypeBar />);
  expect('open' in bar.dataset).toBe(opens);
});
