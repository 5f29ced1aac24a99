import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureTypes, programmeIds } from '../model/vocabulary';
import { emptyQuery } from '../query/query';
import { createSelectionStore } from './store';

const start = () => {
  const store = createSelectionStore();
  return { act: store.getState(), now: () => store.getState() };
};

describe('the store', () => {
  it('opens with nothing chosen', () => {
    expect(start().now()).toMatchObject({
      query: emptyQuery,
      selectedId: null,
      openedByPerson: false,
      hoveredId: null,
      showOnMap: null,
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
          if (type !== undefined) act.toggleMeasureType(type);
          if (programme !== undefined) act.toggleProgramme(programme);
        }
        const odd = (id: string) => values.filter((value) => value === id).length % 2 === 1;
        expect(now().query).toEqual({
          measureTypes: measureTypes.filter(odd),
          programmes: programmeIds.filter(odd),
          text: '',
        });
      }),
    );
  });

  it('changes one facet and leaves the others', () => {
    const { act, now } = start();
    act.toggleMeasureType('kita');
    const { measureTypes: types } = now().query;
    act.setText('Park');
    act.toggleProgramme('lebendige-zentren');
    expect(now().query).toEqual({
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

  it('takes a whole query', () => {
    const { act, now } = start();
    const query = { ...emptyQuery, text: 'Park' };
    act.setQuery(query);
    expect(now().query).toBe(query);
  });

  it('opens a site from the list near on the map, from the map where it is', () => {
    const { act, now } = start();
    act.openSite('a');
    expect(now()).toMatchObject({
      selectedId: 'a',
      openedByPerson: true,
      showOnMap: { siteId: 'a', near: true },
    });
    act.openSiteFromMap('b');
    expect(now()).toMatchObject({
      selectedId: 'b',
      openedByPerson: true,
      showOnMap: { siteId: 'b', near: false },
    });
  });

  it('makes each wish to show a site a new one', () => {
    const { act, now } = start();
    act.openSite('a');
    const first = now().showOnMap;
    act.openSite('a');
    expect(now().showOnMap).toEqual(first);
    expect(now().showOnMap).not.toBe(first);
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
  const query = { ...emptyQuery, text: 'Park' };

  it('opens a site for nobody and asks the map to show it', () => {
    const { act, now } = start();
    act.openSite('a');
    act.restore({ query, selectedId: 'b' });
    expect(now()).toMatchObject({
      query,
      selectedId: 'b',
      openedByPerson: false,
      showOnMap: { siteId: 'b', near: true },
    });
  });

  it('leaves the map where it is when the site stays or closes', () => {
    const { act, now } = start();
    act.openSiteFromMap('a');
    const wish = now().showOnMap;
    act.restore({ query, selectedId: 'a' });
    expect(now().showOnMap).toBe(wish);
    act.restore({ query: emptyQuery, selectedId: null });
    expect(now().showOnMap).toBe(wish);
    expect(now().selectedId).toBeNull();
  });
});
