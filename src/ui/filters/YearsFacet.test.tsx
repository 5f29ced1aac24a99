import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { firstYear } from '../../model/vocabulary';
import { renderApp } from '../../testing/renderApp';
import { participation, syntheticSite } from '../../testing/syntheticSite';
import { de } from '../../text/de/texts';
import { YearsFacet } from './YearsFacet';

const known = syntheticSite();
const unknown = syntheticSite({
  id: 'unbekannt',
  participations: [participation({ intakeYear: null })],
});

const render = (sites = [known, unknown]) => renderApp(<YearsFacet />, { sites });
const choice = (label: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: label });
const from = () => choice(de.filters.from);
const to = () => choice(de.filters.to);

describe('YearsFacet', () => {
  it('offers each year up to today at both ends, open at first', () => {
    render();
    expect(screen.getByRole('group', { name: de.filters.legends.years })).toBeDefined();
    for (const end of [from(), to()]) {
      const offered = within(end).getAllByRole<HTMLOptionElement>('option');
      expect(end.value).toBe('');
      expect(offered[0]?.textContent).toBe(de.filters.anyYear);
      expect(offered[1]?.value).toBe(String(firstYear));
      expect(offered.at(-1)?.value).toBe('2026');
    }
  });

  it('sets and opens each end by itself', async () => {
    const { user, store } = render();
    const span = () => [store.getState().query.from, store.getState().query.to];
    await user.selectOptions(from(), '2015');
    expect(span()).toEqual([2015, null]);
    await user.selectOptions(to(), '2020');
    expect(span()).toEqual([2015, 2020]);
    await user.selectOptions(from(), '');
    expect(span()).toEqual([null, 2020]);
    await user.selectOptions(to(), '');
    expect(span()).toEqual([null, null]);
  });

  it('moves the other end along rather than turning the span around', async () => {
    const { user, store, act: actions } = render();
    const span = () => [store.getState().query.from, store.getState().query.to];
    act(() => actions.setYears(2015, 2018));
    await user.selectOptions(from(), '2020');
    expect(span()).toEqual([2020, 2020]);
    await user.selectOptions(to(), '2012');
    expect(span()).toEqual([2012, 2012]);
    expect([from().value, to().value]).toEqual(['2012', '2012']);
  });

  it('shows a later year that a link has brought', () => {
    const { act: actions } = render();
    act(() => actions.setYears(null, 2030));
    expect(to().value).toBe('2030');
  });

  it('says which money counts, and how many sites have no known year', () => {
    render();
    expect(screen.getByText(/Beträge dieser Jahre.*1\sStandort\./)).toBeDefined();
  });

  it('says nothing of unknown years where there are none', () => {
    render([known]);
    expect(screen.queryByText(/Beginn/)).toBeNull();
    expect(screen.getByText(de.filters.yearsNote(0))).toBeDefined();
  });
});
