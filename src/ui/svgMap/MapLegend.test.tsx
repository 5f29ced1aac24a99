import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { measureZoom, symbolKind } from '../../model/symbol';
import { programmeIds } from '../../model/vocabulary';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { MapLegend } from './MapLegend';

describe('MapLegend', () => {
  it('explains each shape and colour of the map, and what hollow, pale and large mean', () => {
    renderApp(<MapLegend />, { sites: [] });
    const legend = screen.getByRole('region', { name: de.map.legend });
    const kinds = [...legend.querySelectorAll('[data-kind]')].map((symbol) =>
      symbol.getAttribute('data-kind'),
    );
    expect(new Set(kinds)).toEqual(new Set(programmeIds.map(symbolKind)));
    for (const text of [de.map.hollow, de.map.townOnly, de.map.former, de.map.size]) {
      expect(within(legend).getByText(text)).toBeDefined();
    }
  });

  it('is the filter by programme, and has the former names behind it', async () => {
    const { user, store } = renderApp(<MapLegend />, { sites: [] });
    const legend = within(screen.getByRole('region', { name: de.map.legend }));
    const programmes = within(legend.getByRole('group', { name: de.filters.facets.programmes }));
    const boxes = programmes.getAllByRole('checkbox');
    expect(boxes.map((box) => box.getAttribute('value'))).toEqual([...programmeIds]);
    for (const box of boxes)
      expect(box.closest('label')?.querySelector('[data-kind]')).toBeTruthy();
    await user.click(programmes.getByRole('checkbox', { name: /^Lebendige Zentren,/ }));
    expect(store.getState().query.programmes).toEqual(['lebendige-zentren']);
    expect(legend.getByText(de.filters.formerNames)).toBeDefined();
  });

  it('explains places of measures where the map is near enough to show them', () => {
    const { act: actions } = renderApp(<MapLegend />, { sites: [] });
    const legend = within(screen.getByRole('region', { name: de.map.legend }));
    const rest = (zoom: number) =>
      actions.mapMoved([9.4, 51.3, 9.55, 51.4], { byPerson: true, limits: [], zoom });
    act(() => rest(measureZoom - 0.1));
    expect(legend.queryByText(de.places.legend)).toBeNull();
    act(() => rest(measureZoom));
    expect(legend.getByText(de.places.legend)).toBeDefined();
  });
});
