import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { FilterSheet } from './FilterSheet';

const sites = [
  fixtureSite('kassel-wesertor'),
  fixtureSite('fulda-nordend'),
  fixtureSite('ikz-rheingau'),
];

const render = () => renderApp(<FilterSheet />, { sites });
const openButton = (active: number) =>
  screen.getByRole('button', { name: de.filters.open(active) });
const sheet = () => screen.queryByRole('dialog', { name: de.filters.heading });
const openSheet = () => within(screen.getByRole('dialog', { name: de.filters.heading }));

describe('FilterSheet', () => {
  it('is closed at first, behind a button that says it opens a dialog', () => {
    render();
    expect(sheet()).toBeNull();
    expect(openButton(0).getAttribute('aria-haspopup')).toBe('dialog');
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });

  it('opens as a modal dialog with the filters', async () => {
    const { user, store } = render();
    await user.click(openButton(0));
    expect(store.getState().filtersOpen).toBe(true);
    expect(openSheet().getByRole('heading', { name: de.filters.heading })).toBeDefined();
    expect(openSheet().getByRole('toolbar', { name: de.filters.heading })).toBeDefined();
    expect(openSheet().getByRole('group', { name: de.filters.facets.programmes })).toBeDefined();
  });

  it('counts: active filters on the outer button, sites on the inner one', async () => {
    const { user } = render();
    await user.click(openButton(0));
    const show = (count: number) =>
      openSheet().getByRole('button', { name: de.filters.show(count) });
    expect(show(3)).toBeDefined();
    await user.click(openSheet().getByRole('checkbox', { name: /^Sozialer Zusammenhalt,/ }));
    expect(show(2)).toBeDefined();
    await user.click(openSheet().getByRole('checkbox', { name: /^Lebendige Zentren,/ }));
    await user.click(show(2));
    expect(openButton(2)).toBeDefined();
  });

  it('says that nothing is left rather than showing nothing', async () => {
    const { user, act: actions } = render();
    await user.click(openButton(0));
    act(() => actions.setText('gibtesnicht'));
    expect(openSheet().getByRole('button', { name: de.filters.show(0) })).toBeDefined();
  });

  it.each([
    ['the cross', () => openSheet().getByRole('button', { name: de.filters.close })],
    ['the button with the count', () => openSheet().getByRole('button', { name: /zeigen$/ })],
  ])('closes by %s', async (_name, button) => {
    const { user, store } = render();
    await user.click(openButton(0));
    await user.click(button());
    expect(sheet()).toBeNull();
    expect(store.getState().filtersOpen).toBe(false);
  });

  it('closes when the browser closes the dialog, as by Escape', async () => {
    const { user, store } = render();
    await user.click(openButton(0));
    fireEvent(screen.getByRole('dialog'), new Event('close'));
    expect(store.getState().filtersOpen).toBe(false);
    expect(sheet()).toBeNull();
  });
});
