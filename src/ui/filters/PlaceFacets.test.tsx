import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { PlaceFacets } from './PlaceFacets';

const wesertor = fixtureSite('kassel-wesertor');
const sites = [
  wesertor,
  fixtureSite('fulda-nordend'),
  { ...wesertor, id: 'hanau', name: 'Mitte', ags: ['06435014'], districtAgs: ['06435014'] },
  { ...wesertor, id: 'mkk', name: 'Kern', ags: ['06435019'], districtAgs: ['06435'] },
];

const render = () => renderApp(<PlaceFacets />, { sites });
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: de.filters.shorten });
const names = (facet: 'districts' | 'municipalities' = 'districts') => {
  const group = screen.queryByRole('group', { name: de.filters.legends[facet] });
  return group === null
    ? []
    : within(group)
        .queryAllByRole('checkbox')
        .map((box) => box.getAttribute('aria-label'));
};
const option = de.filters.option;
const all = [
  option('Regierungsbezirk Darmstadt', 2),
  option('Regierungsbezirk Gießen', 0),
  option('Regierungsbezirk Kassel', 2),
  option('Main-Kinzig-Kreis', 1),
  option('Stadt Hanau', 1),
  option('Stadt Kassel', 1),
  option('Landkreis Fulda', 1),
];

describe('the districts', () => {
  it('are the regions and those that hold sites, each with its count', () => {
    render();
    expect(names()).toEqual(all);
    expect(screen.getByRole('group', { name: de.filters.legends.districts })).toBeDefined();
  });

  it('are shortened while typing, folded as in the search', async () => {
    const { user } = render();
    await user.type(field(), 'KASS');
    expect(names()).toEqual([option('Regierungsbezirk Kassel', 2), option('Stadt Kassel', 1)]);
    await user.clear(field());
    await user.type(field(), 'giessen');
    expect(names()).toEqual([option('Regierungsbezirk Gießen', 0)]);
    await user.clear(field());
    expect(names()).toEqual(all);
  });

  it('tell Hanau from the district that it left', async () => {
    const { user, store } = render();
    await user.click(screen.getByRole('checkbox', { name: option('Stadt Hanau', 1) }));
    expect(store.getState().query.districts).toEqual(['06435014']);
    const kinzig = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Main-Kinzig/ });
    expect(kinzig.checked).toBe(false);
  });

  it('keep what is chosen in sight, whatever is typed', async () => {
    const { user, act: actions } = render();
    act(() => actions.toggle('districts', '06633'));
    await user.type(field(), 'Fulda');
    expect(names()).toEqual([option('Landkreis Fulda', 1), option('Landkreis Kassel', 0)]);
    expect(screen.getByRole('checkbox', { checked: true })).toBeDefined();
  });

  it('say so where nothing fits', async () => {
    const { user } = render();
    await user.type(field(), 'Gibtsnicht');
    expect(names()).toEqual([]);
    expect(screen.getByText(de.filters.noSuchArea)).toBeDefined();
  });
});

describe('the municipalities', () => {
  it('are those that hold a site which the other filters leave', () => {
    const { act: actions } = render();
    expect(names('municipalities')).toHaveLength(4);
    act(() => actions.toggle('districts', '06435014'));
    expect(names('municipalities')).toEqual([option('Hanau', 1)]);
  });

  it('keep a chosen one that the other filters leave without a site', () => {
    const { act: actions } = render();
    act(() => actions.toggle('municipalities', '06611000'));
    act(() => actions.toggle('districts', '06435014'));
    expect(names('municipalities')).toEqual([option('Hanau', 1), option('Kassel', 0)]);
  });
});
