import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapMove, MapRest } from '../model/mapStep';
import type { BaseMapChoice } from '../model/operator/baseMap';
import type { Bbox } from '../query/bbox';
import { emptyQuery, type ListFacet, type Query, withValues } from '../query/query';
import { toggled } from '../query/selected';
import type { SortKey } from '../query/sortSites';
import type { Language } from '../text/language';
import { nothingLit, type OpenSite, type OpenSiteActions, openSiteActions } from './openSite';
import type { Origin } from './origin';
import { maxCompared, type NarrowView, type Stage } from './stage';
import type { UrlState } from './url';

/** The person's choices: inputs only; everything derived is computed by query/. */
export interface Selection extends OpenSite {
  readonly query: Query;
  readonly sort: SortKey;
  readonly origin: Origin | null;
  /** A step that the map should take; each request is a new object. */
  readonly mapMove: MapMove | null;
  /** The viewport on which the map rests; null while there is no map. */
  readonly viewport: Bbox | null;
  readonly mapRest: MapRest;
  /** There is no map that could move, only its picture of all Hessen. */
  readonly mapFixed: boolean;
  /** Sites to compare, in their order; never more than `maxCompared`. */
  readonly comparedIds: readonly string[];
  /** The list has checkboxes to select sites for the comparison. */
  readonly choosing: boolean;
  readonly filtersOpen: boolean;
  /** The years are playing: the sentence of the result is not announced meanwhile. */
  readonly playing: boolean;
  /**
   * Null until the person or a link has chosen: then the remembered choice and the operator decide.
   */
  readonly baseMap: BaseMapChoice | null;
  /**
   * Null until the person or a link has chosen: then the remembered choice decides, with German as
   * the fallback.
   */
  readonly language: Language | null;
}

export interface Actions extends OpenSiteActions {
  /** Adds or removes a choice of a facet; unknown values change nothing. */
  toggle(facet: ListFacet, value: string): void;
  setText(text: string): void;
  /** First and last year of the span; null: no limit. */
  setYears(from: number | null, to: number | null): void;
  /** Limits the list to a viewport; null removes the limit. */
  limitToViewport(viewport: Bbox | null): void;
  /** The map rests on another viewport: a list limited to it follows. */
  mapMoved(viewport: Bbox, rest?: MapRest): void;
  moveMap(move: MapMove): void;
  /** The map can not be drawn, or no longer: its picture takes over until a map moves again. */
  fixMap(): void;
  setSort(sort: SortKey): void;
  /** Measures distances from a place and sorts by them; null stops that. */
  setOrigin(origin: Origin | null): void;
  /** Replaces the whole query, so that Back restores the previous one. */
  setQuery(query: Query): void;
  /** Filters by an area alone, and closes an open site. */
  showArea(query: Query): void;
  setNarrowView(view: NarrowView): void;
  setStage(stage: Stage): void;
  /** Adds a site to the comparison or removes it; with `maxCompared` others nothing is added. */
  toggleCompared(siteId: string): void;
  /** Takes all sites back. */
  clearCompared(): void;
  setChoosing(choosing: boolean): void;
  /** Compares these sites instead of those selected before. */
  compareSites(siteIds: readonly string[]): void;
  setFiltersOpen(open: boolean): void;
  setPlaying(playing: boolean): void;
  /** Applies a link or a history entry; the map follows a site that it opens. */
  restore(state: UrlState): void;
  setBaseMap(choice: BaseMapChoice): void;
  setLanguage(language: Language): void;
}

export type Store = StoreApi<Selection & Actions>;

const opening: Selection = {
  query: emptyQuery,
  sort: 'kommune',
  origin: null,
  selectedId: null,
  openedByPerson: false,
  hoveredId: null,
  ...nothingLit,
  cameraRequest: null,
  mapMove: null,
  viewport: null,
  mapRest: { byPerson: false, limits: [], zoom: 0 },
  mapFixed: false,
  narrowView: 'map',
  stage: 'map',
  comparedIds: [],
  choosing: false,
  filtersOpen: false,
  playing: false,
  steps: 0,
  baseMap: null,
  language: null,
};

/** Creates the store of one app; each test makes its own. */
export const createSelectionStore = (): Store => createStore<Selection & Actions>()(selection);

/** For pages without choices: the opening selection with a query, and actions that do nothing. */
export const createReadOnlyStore = (query = emptyQuery): Store =>
  createStore<Selection & Actions>()(() => ({ ...selection(() => undefined), query }));

type SetSelection = (
  change: Partial<Selection> | ((state: Selection) => Partial<Selection>),
) => void;

function selection(set: SetSelection): Selection & Actions {
  return {
    ...opening,
    ...openSiteActions(set),
    toggle: (facet, value) =>
      set(({ query }) => ({
        query: withValues(query, facet, toggled<string>(query[facet], value)),
      })),
    setText: (text) =>
      set((state) => (state.query.text === text ? state : { query: { ...state.query, text } })),
    setYears: (from, to) => set(({ query }) => ({ query: { ...query, from, to } })),
    limitToViewport: (viewport) => set(({ query }) => ({ query: { ...query, viewport } })),
    mapMoved: (viewport, mapRest = opening.mapRest) =>
      set(({ query }) => ({
        viewport,
        mapRest,
        mapFixed: false,
        query: query.viewport === null ? query : { ...query, viewport: viewport },
      })),
    // A new object, so that a repeated request counts.
    moveMap: (move) => set({ mapMove: { ...move } }),
    fixMap: () => set({ viewport: null, mapRest: opening.mapRest, mapMove: null, mapFixed: true }),
    setSort: (sort) => set({ sort }),
    setOrigin: (origin) =>
      set(({ sort, stage }) => ({
        origin,
        sort: sortFrom(sort, origin),
        stage: origin === null ? stage : 'map',
      })),
    setQuery: (query) => set(({ steps }) => ({ query, steps: steps + 1 })),
    showArea: (query) =>
      set(({ steps, stage }) => ({
        ...nothingLit,
        query,
        selectedId: null,
        // A comparison shows none of the area; the list and the map do.
        stage: stage === 'comparison' ? 'map' : stage,
        steps: steps + 1,
      })),
    setNarrowView: (narrowView) => set({ narrowView }),
    setStage: (stage) =>
      set(({ steps }) => ({ ...nothingLit, stage, selectedId: null, steps: steps + 1 })),
    toggleCompared: (siteId) =>
      set(({ comparedIds, stage }) =>
        comparing(toggled(comparedIds, siteId).slice(0, maxCompared), stage),
      ),
    clearCompared: () => set(({ stage }) => comparing([], stage)),
    setChoosing: (choosing) => set({ choosing }),
    compareSites: (siteIds) =>
      set(({ steps }) => ({
        comparedIds: siteIds.slice(0, maxCompared),
        stage: 'comparison',
        selectedId: null,
        steps: steps + 1,
      })),
    setFiltersOpen: (filtersOpen) => set({ filtersOpen }),
    setPlaying: (playing) => set({ playing }),
    setBaseMap: (baseMap) => set({ baseMap }),
    setLanguage: (language) => set({ language }),
    restore: ({ comparedIds, baseMap, ...state }) =>
      set(({ selectedId: before, cameraRequest, comparedIds: kept, baseMap: chosen }) => ({
        ...state,
        // Back does not undo a choice that an older address does not know.
        baseMap: baseMap ?? chosen,
        ...(state.selectedId === before ? {} : nothingLit),
        // An address without a comparison keeps the sites selected for one.
        comparedIds: comparedIds.length > 0 ? comparedIds : kept,
        openedByPerson: false,
        cameraRequest:
          state.selectedId === null || state.selectedId === before
            ? cameraRequest
            : { siteId: state.selectedId, near: true },
      })),
  };
}

/** With nothing to compare the map comes back. */
const comparing = (comparedIds: readonly string[], stage: Stage) => ({
  comparedIds,
  stage: stage === 'comparison' && comparedIds.length === 0 ? 'map' : stage,
});

const sortFrom = (sort: SortKey, origin: Origin | null): SortKey => {
  if (origin !== null) return 'entfernung';
  return sort === 'entfernung' ? 'kommune' : sort;
};
