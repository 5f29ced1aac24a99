import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { foldedFacets } from '../../query/facets/registry';
import { emptyQuery, type Facet } from '../../query/query';
import { fixtureSite } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { allocation, measure, participation } from '../../testing/syntheticSite';
import { de } from '../../text/de/texts';
import { MoreFilters } from './MoreFilters';

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
const render = () => renderApp(<MoreFilters />, { sites });
const button = (facet: Facet) => screen.getByRole('button', { name: de.filters.facets[facet] });
const group = (facet: (typeof foldedFacets)[number]) =>
  screen.queryByRole('group', { name: de.filters.legends[facet] });
const box = (label: string, count: number) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: de.filters.option(label, count) });

describe('MoreFilters', () => {
  it('are folded at first: a heading and a button for each facet', () => {
    render();
    expect(screen.getByRole('heading', { name: de.filters.more })).toBeDefined();
    const buttons = screen.getAllByRole('button');
    expect(buttons.map((each) => each.textContent)).toEqual(
      foldedFacets.map((facet) => de.filters.facets[facet]),
    );
    for (const each of buttons) expect(each.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryAllByRole('group')).toEqual([]);
  });

  it.each(foldedFacets)('open the choices of %s and fold them again', async (facet) => {
    const { user } = render();
    await user.click(button(facet));
    expect(group(facet)).not.toBeNull();
    expect(button(facet).getAttribute('aria-expanded')).toBe('true');
    const panel = document.getElementById(button(facet).getAttribute('aria-controls') ?? '');
    expect(panel?.contains(group(facet))).toBe(true);
    await user.click(button(facet));
    expect(group(facet)).toBeNull();
    expect(button(facet).getAttribute('aria-controls')).toBeNull();
  });

  it('are open one at a time, by the keyboard too', async () => {
    const { user } = render();
    await user.click(button('terms'));
    button('amounts').focus();
    await user.keyboard('{Enter}');
    expect(group('terms')).toBeNull();
    expect(group('amounts')).not.toBeNull();
  });

  it('mark what limits, folded or not', () => {
    const { act: actions } = render();
    const marked = () => foldedFacets.filter((facet) => button(facet).dataset.active !== undefined);
    expect(marked()).toEqual([]);
    act(() => actions.setQuery({ ...emptyQuery, to: 2020, amounts: ['ohne'], text: 'Park' }));
    expect(marked()).toEqual(['years', 'amounts']);
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
    expect(within(screen.getByRole('group')).getAllByRole('checkbox')).toHaveLength(6);
  });
});
