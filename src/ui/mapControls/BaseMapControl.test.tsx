import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { safeSettings } from '../../model/operator/operatorSettings';
import { inertLoaders } from '../../state/loaders';
import { openingAddress } from '../../state/url';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { BaseMapControl } from './BaseMapControl';

const { open, legend, options } = de.map.base;
afterEach(() => localStorage.clear());

function render() {
  const loadSettings = vi.fn(async () => ({ ...safeSettings, baseMap: 'strassen' as const }));
  const streets = { ...inertLoaders.streets, settings: loadSettings };
  return { ...renderApp(<BaseMapControl />, { loaders: { streets } }), loadSettings };
}
const button = () => screen.getByRole('button', { name: open });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('BaseMapControl', () => {
  it('asks for the settings of the operator only when it is opened, and shows them', async () => {
    const { user, loadSettings } = render();
    expect(screen.queryByRole('group')).toBeNull();
    expect(loadSettings).not.toHaveBeenCalled();
    await user.click(button());
    expect(screen.getByRole('group', { name: legend })).toBeDefined();
    await vi.waitFor(() => expect(radio(options.strassen).checked).toBe(true));
  });

  it('shows outlines as chosen when the settings of the operator fail', async () => {
    const settings = () => Promise.reject(new Error('no settings'));
    const { user } = renderApp(<BaseMapControl />, {
      loaders: { streets: { ...inertLoaders.streets, settings } },
    });
    await user.click(button());
    await vi.waitFor(() => expect(radio(options.umriss).checked).toBe(true));
  });

  it('chooses by keyboard, keeps the choice for the next visit, and Escape gives the focus back', async () => {
    const { user, store } = render();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(button().getAttribute('aria-expanded')).toBe('true');
    await user.click(radio(options.umriss));
    expect(store.getState().baseMap).toBe('umriss');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group')).toBeNull();
    expect(document.activeElement).toBe(button());

    const next = render();
    await next.user.click(screen.getAllByRole('button', { name: open })[1] ?? button());
    expect(next.loadSettings).not.toHaveBeenCalled();
    expect(radio(options.umriss).checked).toBe(true);
  });

  it('closes when the focus goes elsewhere', async () => {
    const { user } = render();
    await user.click(button());
    await user.click(document.body);
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('shows what a link asks for rather than what was kept', async () => {
    localStorage.setItem('grundkarte', 'umriss');
    const { user, act: actions } = render();
    actions.restore({
      ...openingAddress,
      baseMap: 'strassen',
    });
    await user.click(button());
    expect(radio(options.strassen).checked).toBe(true);
  });
});
