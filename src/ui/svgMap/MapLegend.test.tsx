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
    for (const text of [de.map.hollow, de.map.townOnly, de.map.former, de.map.size, de.map.pact]) {
      expect(within(legend).getByText(text)).toBeDefined();
    }
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
