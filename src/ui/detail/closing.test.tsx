import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { kassel, opener, renderOpenPanel } from '../../testing/renderPanel';
import { de } from '../../text/de/texts';

describe('closing', () => {
  it('goes by the button', async () => {
    const { user, store } = renderOpenPanel();
    await user.click(screen.getByRole('button', { name: de.detail.close }));
    expect(store.getState().selectedId).toBeNull();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('goes by Escape from anywhere in the panel, and by no other key', async () => {
    const { user, store } = renderOpenPanel();
    await user.keyboard('x');
    expect(store.getState().selectedId).toBe(kassel.id);
    screen.getByRole('button', { name: de.detail.print }).focus();
    await user.keyboard('{Escape}');
    expect(store.getState().selectedId).toBeNull();
  });

  it('hears Escape outside of the panel too, unless something else has taken it', async () => {
    const { user, store } = renderOpenPanel();
    opener().focus();
    opener().addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    await user.keyboard('{Escape}');
    expect(store.getState().selectedId).toBe(kassel.id);
    await user.keyboard('{Escape}');
    expect(store.getState().selectedId).toBeNull();
  });
});
