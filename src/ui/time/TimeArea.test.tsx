import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { TimeArea } from './TimeArea';

describe('TimeArea', () => {
  it('keeps the place free, and has the strip once the map has come or will not', async () => {
    const { container, act: actions } = renderApp(<TimeArea />, { strict: true });
    expect(container.firstElementChild?.childElementCount).toBe(0);
    act(() => actions.fixMap());
    expect(await screen.findByRole('region', { name: de.time.heading })).toBeDefined();
  });
});
