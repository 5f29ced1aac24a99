import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyQuery, type Query } from '../../query/query';
import { FakeMedia } from '../../testing/fakeMedia';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { media } from '../common/useMedia';
import { ActiveFilters } from './ActiveFilters';

const full: Query = {
  ...emptyQuery,
  text: ' Park ',
  measureTypes: ['kita', 'wohnen'],
  programmes: ['lebendige-zentren'],
  districts: ['06435014'],
  municipalities: ['06611000'],
  terms: ['laufend'],
  measureStatuses: ['fertig'],
  amounts: ['ohne'],
  from: 2015,
  to: 2020,
  viewport: [8, 50, 9, 51],
};

function render(query: Query) {
  const rendered = renderApp(<ActiveFilters />, { sites: [] });
  act(() => rendered.act.setQuery(query));
  return rendered;
}
const list = () => screen.queryByRole('list', { name: de.filters.active });
const chips = () =>
  within(screen.getByRole('list', { name: de.filters.active }))
    .getAllByRole('listitem')
    .map((item) => plainSpaces(item.textContent));
const remove = (label: string) => screen.getByRole('button', { name: de.filters.remove(label) });

afterEach(() => vi.unstubAllGlobals());

describe('ActiveFilters', () => {
  it('are nothing without a filter', () => {
    render({ ...emptyQuery, text: '  ' });
    expect(list()).toBeNull();
  });

  it('are a chip for each choice, in words, and one button for all', () => {
    render(full);
    expect(chips()).toEqual([
      'Kita',
      'Wohnen',
      'Lebendige Zentren',
      'Stadt Hanau',
      'Kassel',
      'laufend',
      'fertig',
      'kein Betrag veröffentlicht',
      '2015 bis 2020',
      '„Park“',
      de.filters.facets.viewport,
      de.filters.reset,
    ]);
  });

  it.each<[string, Partial<Query>]>([
    ['Kita', { measureTypes: ['wohnen'] }],
    ['Stadt Hanau', { districts: [] }],
    ['laufend', { terms: [] }],
    ['fertig', { measureStatuses: [] }],
    [de.filters.amounts.ohne, { amounts: [] }],
    ['2015 bis 2020', { from: null, to: null }],
    ['„Park“', { text: '' }],
    [de.filters.facets.viewport, { viewport: null }],
  ])(
    'the chip "%s" takes its filter away and leaves the others, as a step',
    async (label, changes) => {
      const { user, store } = render(full);
      const { steps } = store.getState();
      await user.click(remove(label));
      expect(store.getState().query).toEqual({ ...full, ...changes });
      expect(store.getState().steps).toBe(steps + 1);
      expect(screen.queryByRole('button', { name: de.filters.remove(label) })).toBeNull();
    },
  );

  it('go all at once, the search word too, as one step', async () => {
    const { user, store } = render(full);
    const { steps } = store.getState();
    await user.click(screen.getByRole('button', { name: de.filters.reset }));
    expect(store.getState().query).toEqual(emptyQuery);
    expect(store.getState().steps).toBe(steps + 1);
    expect(list()).toBeNull();
  });

  it('are used by the keyboard, and reached by Tab where no menus stand before them', async () => {
    new FakeMedia().set(media.narrow, true);
    const { user, store } = render({ ...emptyQuery, measureTypes: ['kita'] });
    await user.tab();
    expect(document.activeElement).toBe(remove('Kita'));
    await user.keyboard('{Enter}');
    expect(store.getState().query).toEqual(emptyQuery);
  });
});
