import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BaseMapChoice } from '../model/baseMap';
import {
  type MeasureType,
  measureTypes,
  type ProgrammeId,
  programmeIds,
} from '../model/vocabulary';
import { emptyQuery, type Query } from '../query/query';

/** On a narrow screen: the list with the map above it, or the list alone. */
export type NarrowView = 'map' | 'list';

/** What the user has chosen: inputs only; what follows from them is computed by query/. */
export interface Selection {
  readonly query: Query;
  readonly selectedId: string | null;
  /** Whether the open site was opened by a person, not by a link or by Back: then focus follows. */
  readonly openedByPerson: boolean;
  readonly hoveredId: string | null;
  /**
   * A site that the map should bring into view: from near, or just out from under a panel.
   * Each wish is a new object, so that a repeated one counts.
   */
  readonly showOnMap: { readonly siteId: string; readonly near: boolean } | null;
  readonly narrowView: NarrowView;
  readonly filtersOpen: boolean;
  /** Null until the person or a link has chosen: then memory and the operator decide. */
  readonly baseMap: BaseMapChoice | null;
}

export interface Actions {
  toggleMeasureType(type: MeasureType): void;
  toggleProgramme(programme: ProgrammeId): void;
  setText(text: string): void;
  setQuery(query: Query): void;
  openSite(siteId: string): void;
  /** Opens a site by its symbol: the map keeps its view. */
  openSiteFromMap(siteId: string): void;
  closeSite(): void;
  /** Narrow screens: puts the panel away, so that the map behind it shows the site, lit. */
  leaveForMap(siteId: string): void;
  hover(siteId: string | null): void;
  setNarrowView(view: NarrowView): void;
  setFiltersOpen(open: boolean): void;
  setBaseMap(choice: BaseMapChoice): void;
  /** Takes over what a link or the history says; the map follows a site that it opens. */
  restore(
    state: Pick<Selection, 'query' | 'selectedId'> & Partial<Pick<Selection, 'baseMap'>>,
  ): void;
}

export type Store = StoreApi<Selection & Actions>;

const opening: Selection = {
  query: emptyQuery,
  selectedId: null,
  openedByPerson: false,
  hoveredId: null,
  showOnMap: null,
  narrowView: 'map',
  filtersOpen: false,
  baseMap: null,
};

/** Creates the store of one app; each test makes its own. */
export function createSelectionStore(): Store {
  return createStore<Selection & Actions>()((set) => ({
    ...opening,
    toggleMeasureType: (type) =>
      set(({ query }) => ({
        query: { ...query, measureTypes: toggled(query.measureTypes, type, measureTypes) },
      })),
    toggleProgramme: (programme) =>
      set(({ query }) => ({
        query: { ...query, programmes: toggled(query.programmes, programme, programmeIds) },
      })),
    setText: (text) =>
      set((state) => (state.query.text === text ? state : { query: { ...state.query, text } })),
    setQuery: (query) => set({ query }),
    openSite: (siteId) =>
      set({ selectedId: siteId, openedByPerson: true, showOnMap: { siteId, near: true } }),
    openSiteFromMap: (siteId) =>
      set({ selectedId: siteId, openedByPerson: true, showOnMap: { siteId, near: false } }),
    closeSite: () => set({ selectedId: null }),
    leaveForMap: (siteId) =>
      set({
        selectedId: null,
        hoveredId: siteId,
        narrowView: 'map',
        showOnMap: { siteId, near: true },
      }),
    hover: (hoveredId) => set((state) => (state.hoveredId === hoveredId ? state : { hoveredId })),
    setNarrowView: (narrowView) => set({ narrowView }),
    setFiltersOpen: (filtersOpen) => set({ filtersOpen }),
    setBaseMap: (baseMap) => set({ baseMap }),
    restore: ({ query, selectedId, baseMap = null }) =>
      set(({ selectedId: before, showOnMap }) => ({
        query,
        selectedId,
        baseMap,
        openedByPerson: false,
        showOnMap:
          selectedId === null || selectedId === before
            ? showOnMap
            : { siteId: selectedId, near: true },
      })),
  }));
}

/** Adds or removes a value, keeping the order of the vocabulary. */
const toggled = <T>(values: readonly T[], value: T, order: readonly T[]): readonly T[] =>
  order.filter((item) => values.includes(item) !== (item === value));
