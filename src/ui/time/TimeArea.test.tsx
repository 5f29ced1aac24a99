import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { TimeArea } from './TimeArea';

describe('TimeArea', () => {
  it('keeps the place free, and has the strip when the map no longer needs line and processor', async () => {
    const { container, store } = renderApp(<TimeArea />, { strict: true });
    expect(container.firstElementChild?.childElementCount).toBe(0);
    act(() => store.getState().fixMap());
    expect(await screen.findByRole('region', { name: de.time.heading })).toBeDefined();
  });
});
