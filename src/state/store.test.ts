import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureTypes, programmeIds } from '../model/vocabulary';
import { emptyQuery } from '../query/query';
import { createReadOnlyStore, createSelectionStore } from './store';
import { openingAddress } from './url';

const start = () => {
  const store = createSelectionStore();
  return { act: store.getState(), now: () => store.getState() };
};

describe('the store', () => {
  it('opens with nothing chosen', () => {
    expect(start().now()).toMatchObject({
      query: emptyQuery,
      sort: 'kommune',
      origin: null,
      selectedId: null,
      openedByPerson: false,
      hoveredId: null,
      cameraRequest: null,
      narrowView: 'map',
      filtersOpen: false,
    });
  });

  it('is a new one each time', () => {
    const first = createSelectionStore();
    first.getState().openSite('a');
    expect(createSelectionStore().getState().selectedId).toBeNull();
  });

  it('keeps measure types and programmes in the order of the vocabulary, whatever the clicks', () => {
    const clicks = fc.array(fc.constantFrom(...measureTypes, ...programmeIds));
    fc.assert(
      fc.property(clicks, (values) => {
        const { act, now } = start();
        for (const value of values) {
          const type = measureTypes.find((candidate) => candidate === value);
          const programme = programmeIds.find((candidate) => candidate === value);
          if (type !== undefined) act.toggle('measureTypes', type);
          if (programme !== undefined) act.toggle('programmes', programme);
        }
        const odd = (id: string) => values.filter((value) => value === id).length % 2 === 1;
        expect(now().query).toEqual({
          ...emptyQuery,
          measureTypes: measureTypes.filter(odd),
          programmes: programmeIds.filter(odd),
        });
      }),
    );
  });

  it('changes one facet and leaves the others', () => {
    const { act, now } = start();
    act.toggle('measureTypes', 'kita');
    const { measureTypes: types } = now().query;
    act.setText('Park');
    act.toggle('programmes', 'lebendige-zentren');
    expect(now().query).toEqual({
      ...emptyQuery,
      measureTypes: ['kita'],
      programmes: ['lebendige-zentren'],
      text: 'Park',
    });
    expect(now().query.measureTypes).toBe(types);
  });

  it('returns the same state when text or hover does not change', () => {
    const { act, now } = start();
    act.setText('Park');
    act.hover('a');
    const before = now();
    act.setText('Park');
    act.hover('a');
    expect(now()).toBe(before);
    act.hover(null);
    expect(now().hoveredId).toBeNull();
  });

  it('keeps the choices of every facet in one order, whatever the clicks', () => {
    const { act, now } = start();
    act.toggle('districts', '06435014');
    act.toggle('districts', '06435');
    act.toggle('districts', '065');
    act.toggle('districts', '06411');
    act.toggle('terms', 'abgeschlossen');
    act.toggle('terms', 'laufend');
    act.toggle('measureStatuses', 'fertig');
    act.toggle('measureStatuses', 'geplant');
    act.toggle('amounts', 'ohne');
    act.toggle('amounts', 'bis-500000');
    expect(now().query).toEqual({
      ...emptyQuery,
      districts: ['06411', '06435', '06435014', '065'],
      terms: ['laufend', 'abgeschlossen'],
      measureStatuses: ['geplant', 'fertig'],
      amounts: ['bis-500000', 'ohne'],
    });
    act.toggle('districts', '06435');
    expect(now().query.districts).toEqual(['06411', '06435014', '065']);
  });

  it('takes a span and a viewport, and lets go of them', () => {
    const { act, now } = start();
    act.setYears(2015, null);
    act.limitToViewport([8, 50, 9, 51]);
    expect(now().query).toEqual({ ...emptyQuery, from: 2015, viewport: [8, 50, 9, 51] });
    act.setYears(null, null);
    act.limitToViewport(null);
    expect(now().query).toEqual(emptyQuery);
  });

  it('takes a whole query, as a step of its own; single changes are none', () => {
    const { act, now } = start();
    const query = { ...emptyQuery, text: 'Park' };
    act.setQuery(query);
    expect(now().query).toBe(query);
    expect(now().steps).toBe(1);
    act.toggle('measureTypes', 'kita');
    act.setText('Markt');
    act.setYears(2015, 2016);
    act.limitToViewport([8, 50, 9, 51]);
    act.setSort('betrag');
    expect(now().steps).toBe(1);
  });

  it('sorts by distance while it is measured from a place, and no longer', () => {
    const { act, now } = start();
    const origin = { kind: 'place', name: 'Kassel', point: [9.5, 51.3] } as const;
    act.setSort('betrag');
    act.setOrigin(origin);
    expect(now()).toMatchObject({ origin, sort: 'entfernung' });
    act.setOrigin(null);
    expect(now()).toMatchObject({ origin: null, sort: 'kommune' });
    act.setSort('betrag');
    act.setOrigin(null);
    expect(now().sort).toBe('betrag');
  });

  it('opens a site from the list near on the map, from the map where it is', () => {
    const { act, now } = start();
    act.openSite('a');
    expect(now()).toMatchObject({
      selectedId: 'a',
      openedByPerson: true,
      cameraRequest: { siteId: 'a', near: true },
    });
    act.openSiteFromMap('b');
    expect(now()).toMatchObject({
      selectedId: 'b',
      openedByPerson: true,
      cameraRequest: { siteId: 'b', near: false },
    });
  });

  it('makes each request to show a site a new one', () => {
    const { act, now } = start();
    act.openSite('a');
    const first = now().cameraRequest;
    act.openSite('a');
    expect(now().cameraRequest).toEqual(first);
    expect(now().cameraRequest).not.toBe(first);
  });

  it('closes a site and keeps the query', () => {
    const { act, now } = start();
    act.setText('Park');
    act.openSite('a');
    act.closeSite();
    expect(now()).toMatchObject({ selectedId: null, query: { text: 'Park' } });
  });

  it('switches the view of narrow screens and the filter sheet', () => {
    const { act, now } = start();
    act.setNarrowView('list');
    act.setFiltersOpen(true);
    expect(now()).toMatchObject({ narrowView: 'list', filtersOpen: true });
    act.setFiltersOpen(false);
    expect(now().filtersOpen).toBe(false);
  });
});

describe('restore', () => {
  it('takes the base map of an address, and keeps the chosen one where an address has none', () => {
    const { act, now } = start();
    act.setBaseMap('strassen');
    act.restore(openingAddress);
    expect(now().baseMap).toBe('strassen');
    act.restore({ ...openingAddress, baseMap: 'umriss' });
    expect(now().baseMap).toBe('umriss');
  });

  const query = { ...emptyQuery, text: 'Park' };

  it('opens a site for nobody and asks the map to show it', () => {
    const { act, now } = start();
    act.openSite('a');
    act.restore({ ...openingAddress, query, selectedId: 'b', sort: 'betrag' });
    expect(now()).toMatchObject({
      query,
      sort: 'betrag',
      selectedId: 'b',
      openedByPerson: false,
      cameraRequest: { siteId: 'b', near: true },
    });
  });

  it('leaves the map where it is when the site stays or closes', () => {
    const { act, now } = start();
    act.openSiteFromMap('a');
    const request = now().cameraRequest;
    act.restore({ ...openingAddress, query, selectedId: 'a' });
    expect(now().cameraRequest).toBe(request);
    act.restore(openingAddress);
    expect(now().cameraRequest).toBe(request);
    expect(now().selectedId).toBeNull();
  });
});

describe('a measure on the map', () => {
  it('opens its site, and comes out from under the panel itself', () => {
    const { act, now } = start();
    act.openSite('b');
    act.openMeasure('a/1');
    expect(now()).toMatchObject({
      selectedId: 'a',
      highlightedMeasure: { key: 'a/1', shownOn: 'panel' },
      cameraRequest: null,
      steps: 2,
    });
  });
});

describe('on a page without scripts', () => {
  it('nobody chooses anything: all is as the page opens, whatever is done', () => {
    const store = createReadOnlyStore();
    const before = store.getState();
    const told: unknown[] = [];
    store.subscribe((now) => told.push(now));
    before.setText('Kita');
    before.toggle('programmes', 'lebendige-zentren');
    before.openSite('a');
    before.openMeasure('a/0');
    before.restore({ ...openingAddress, selectedId: 'a' });
    expect(store.getState()).toBe(before);
    expect(told).toEqual([]);
    expect(before).toMatchObject({ query: emptyQuery, selectedId: null, steps: 0 });
  });
});
