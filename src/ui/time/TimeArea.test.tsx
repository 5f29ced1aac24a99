import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { TimeArea } from './TimeArea';

describe('TimeArea', () => {
  it('keeps the place free and then has the strip', async () => {
    const { container } = renderApp(<TimeArea />, { strict: true });
    expect(container.firstElementChild?.childElementCount).toBe(0);
    expect(await screen.findByRole('region', { name: de.time.heading })).toBeDefined();
  });
});
