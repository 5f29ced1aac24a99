import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type FilterMenu, filterMenus } from '../../query/facets/registry';
import { emptyQuery } from '../../query/query';
import { fixtureSite } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { allocation, measure, participation } from '../../testing/syntheticSite';
import { de } from '../../text/de/texts';
import { ActiveFilters } from './ActiveFilters';
import { FilterMenus } from './FilterMenus';

const real = fixtureSite('kassel-wesertor');
const sites = [
  {
    ...real,
    id: 'a',
    allocations: [allocation({ amountEur: 400_000 })],
    participations: [participation({ intakeYear: 2025 })],
    measures: [measure({ status: 'im-bau' })],
  },
  {
    ...real,
    id: 'b',
    allocations: [],
    participations: [participation({ intakeYear: 2010, endYear: 2015 })],
    measures: [measure({ status: 'fertig' }), measure({ status: 'im-bau' })],
  },
];
const render = (withProgrammes = false) =>
  renderApp(
    <>
      <FilterMenus withProgrammes={withProgrammes}>
        <ActiveFilters />
      </FilterMenus>
      <button type="button">SYNTHETIC</button>
    </>,
    { sites },
  );
const menus = filterMenus.map(([menu]) => menu);
const button = (menu: FilterMenu) => screen.getByRole('button', { name: de.filters.menus[menu] });
const groups = () => screen.queryAllByRole('group');
const box = (label: string, count: number) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: de.filters.option(label, count) });

describe('FilterMenus', () => {
  it('are closed at first: a toolbar with a button for each', () => {
    render();
    const buttons = within(screen.getByRole('toolbar', { name: de.filters.heading })).getAllByRole(
      'button',
    );
    expect(buttons.map((each) => each.textContent)).toEqual(
      menus.map((menu) => de.filters.menus[menu]),
    );
    for (const each of buttons) expect(each.getAttribute('aria-expanded')).toBe('false');
    expect(groups()).toEqual([]);
  });

  it.each(filterMenus)('open the choices of %s and close them again', async (menu, facets) => {
    const { user } = render();
    await user.click(button(menu));
    const names = facets.map((facet) => de.filters.legends[facet]);
    expect(groups()).toHaveLength(facets.length);
    for (const name of names) expect(screen.getByRole('group', { name })).toBeDefined();
    expect(button(menu).getAttribute('aria-expanded')).toBe('true');
    const panel = document.getElementById(button(menu).getAttribute('aria-controls') ?? '');
    for (const group of groups()) expect(panel?.contains(group)).toBe(true);
    await user.click(button(menu));
    expect(groups()).toEqual([]);
    expect(button(menu).getAttribute('aria-controls')).toBeNull();
  });

  it('have the programmes only where the legend is not in sight', async () => {
    const { user } = render(true);
    await user.click(button('programmes'));
    expect(screen.getByRole('group', { name: de.filters.facets.programmes })).toBeDefined();
  });

  it('are one stop of the Tab key; the arrow keys lead on, to the chosen filters, too', async () => {
    const { user, act: actions } = render();
    act(() => actions.setText('Park'));
    await user.tab();
    expect(document.activeElement).toBe(button('places'));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(button('terms'));
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe(de.filters.reset);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(button('places'));
    await user.keyboard('{End}{ArrowLeft}');
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: de.filters.remove('„Park“') }),
    );
    await user.tab();
    expect(document.activeElement?.textContent).toBe('SYNTHETIC');
  });

  it('are open one at a time, by the keyboard too; Escape closes and leads back', async () => {
    const { user } = render();
    await user.click(button('terms'));
    button('amounts').focus();
    await user.keyboard('{Enter}');
    expect(groups().map((group) => group.textContent)).toEqual([
      expect.stringContaining(de.filters.legends.amounts),
    ]);
    await user.tab();
    await user.keyboard('{Escape}');
    expect(groups()).toEqual([]);
    expect(document.activeElement).toBe(button('amounts'));
  });

  it('close when the focus or a press goes elsewhere', async () => {
    const { user } = render();
    await user.click(button('years'));
    await user.click(document.body);
    expect(groups()).toEqual([]);
    await user.click(button('years'));
    act(() => screen.getByText('SYNTHETIC').focus());
    expect(groups()).toEqual([]);
  });

  it('mark what limits, open or not', () => {
    const { act: actions } = render();
    const marked = () => menus.filter((menu) => button(menu).dataset.active !== undefined);
    expect(marked()).toEqual([]);
    act(() =>
      actions.setQuery({ ...emptyQuery, to: 2020, municipalities: ['06611000'], text: 'a' }),
    );
    expect(marked()).toEqual(['places', 'years']);
  });

  it('say how many sites each term, status and amount shows, and toggle', async () => {
    const { user, store } = render();
    await user.click(button('terms'));
    expect(box('laufend', 1).checked).toBe(false);
    expect(box('neu seit 2025', 1).checked).toBe(false);
    await user.click(box('abgeschlossen', 1));
    await user.click(button('measureStatuses'));
    expect(box('geplant', 0).checked).toBe(false);
    expect(box('fertig', 1).checked).toBe(false);
    await user.click(box('im Bau', 1));
    await user.click(button('amounts'));
    expect(box(de.filters.amounts['bis-500000'], 0).checked).toBe(false);
    await user.click(box(de.filters.amounts.ohne, 1));
    expect(store.getState().query).toEqual({
      ...emptyQuery,
      terms: ['abgeschlossen'],
      measureStatuses: ['im-bau'],
      amounts: ['ohne'],
    });
  });
});
