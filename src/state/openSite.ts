import type { FactPlace } from '../model/factPlace';
import { indexOfMeasure, measureKey, siteOfMeasure } from '../model/measureKey';
import type { NarrowView, Stage } from './stage';

/**
 * Which site is open, which site and measure are highlighted in both panel and map, and the camera
 * request that goes with it. Measures have keys (model/measureKey.ts).
 */
export interface OpenSite {
  readonly selectedId: string | null;
  /** Whether a person has opened the site, not a link or Back: then focus follows. */
  readonly openedByPerson: boolean;
  readonly hoveredId: string | null;
  /** Under the pointer, on the map or in the panel. */
  readonly hoveredMeasure: string | null;
  /**
   * Requested on the map or in the panel, to be brought into view on the other. Each request is a
   * new object, so that a repeated one counts.
   */
  readonly highlightedMeasure: { readonly key: string; readonly shownOn: 'map' | 'panel' } | null;
  /**
   * The place among the facts of the open site that was asked for: the panel brings it into view and
   * marks it. Each request is a new object, so that a repeated one counts.
   */
  readonly lit: FactPlace | null;
  /**
   * A site to bring into view: from near, or just out from under a panel. Each request is a new
   * object, so that a repeated one counts.
   */
  readonly cameraRequest: { readonly siteId: string; readonly near: boolean } | null;
  readonly narrowView: NarrowView;
  readonly stage: Stage;
  /** Counts the steps that Back undoes one by one; other changes replace the history entry. */
  readonly steps: number;
}

export interface OpenSiteActions {
  openSite(siteId: string): void;
  /** Opens a site at the place where a hit of the search stands, lit. */
  openSiteAt(siteId: string, place: FactPlace): void;
  /** Lights a place of the open site. */
  lightPlace(place: FactPlace): void;
  /** Opens a site by its symbol: the map keeps its view. */
  openSiteFromMap(siteId: string): void;
  closeSite(): void;
  /** Narrow screens: closes the panel, so that the map behind it shows the site, highlighted. */
  leaveForMap(siteId: string): void;
  hover(siteId: string | null): void;
  hoverMeasure(key: string | null): void;
  /** Opens the site of a measure by the icon on the map: the panel shows the measure. */
  openMeasure(key: string): void;
  /** Lets the map show the place of a measure of the open site. */
  showMeasure(key: string): void;
  /** The same on narrow screens, where the panel closes for it. */
  leaveForMeasure(key: string): void;
}

/** The actions on sites and measures, as a part of the store's. */
export const openSiteActions = (
  set: (change: (state: OpenSite) => Partial<OpenSite>) => void,
): OpenSiteActions => ({
  openSite: (siteId) => set(({ steps }) => ({ ...opened(siteId, true), steps: steps + 1 })),
  openSiteAt: (siteId, place) =>
    set(({ steps }) => ({
      ...opened(siteId, true),
      lit: { ...place },
      ...(place.list === 'measures' && {
        highlightedMeasure: { key: measureKey(siteId, place.index), shownOn: 'map' },
      }),
      steps: steps + 1,
    })),
  lightPlace: (place) => set(() => ({ lit: { ...place } })),
  openSiteFromMap: (siteId) => set(({ steps }) => ({ ...opened(siteId, false), steps: steps + 1 })),
  closeSite: () => set(({ steps }) => ({ ...nothingLit, selectedId: null, steps: steps + 1 })),
  leaveForMap: (siteId) => set(({ steps }) => ({ ...left(siteId), steps: steps + 1 })),
  hover: (hoveredId) => set((state) => (state.hoveredId === hoveredId ? state : { hoveredId })),
  hoverMeasure: (hoveredMeasure) =>
    set((state) => (state.hoveredMeasure === hoveredMeasure ? state : { hoveredMeasure })),
  openMeasure: (key) =>
    set(({ selectedId, steps }) => {
      const siteId = siteOfMeasure(key);
      return {
        ...opened(siteId, false),
        // Moves the measure, not its site, out from under the panel.
        cameraRequest: null,
        highlightedMeasure: { key, shownOn: 'panel' },
        lit: { list: 'measures', index: indexOfMeasure(key) },
        steps: siteId === selectedId ? steps : steps + 1,
      };
    }),
  showMeasure: (key) => set(() => ({ highlightedMeasure: { key, shownOn: 'map' } })),
  leaveForMeasure: (key) =>
    set(({ steps }) => ({
      ...left(siteOfMeasure(key)),
      cameraRequest: null,
      highlightedMeasure: { key, shownOn: 'map' },
      steps: steps + 1,
    })),
});

/** No measure is hovered or highlighted, and no place lit. */
export const nothingLit = { hoveredMeasure: null, highlightedMeasure: null, lit: null } as const;

/** A person opens a site; `near`: the map zooms in on it. */
const opened = (siteId: string, near: boolean): Partial<OpenSite> => ({
  ...nothingLit,
  selectedId: siteId,
  openedByPerson: true,
  stage: 'map',
  cameraRequest: { siteId, near },
});

/** The panel of a site gives way to the map, on which the site is highlighted. */
const left = (siteId: string): Partial<OpenSite> => ({
  ...nothingLit,
  selectedId: null,
  hoveredId: siteId,
  narrowView: 'map',
  stage: 'map',
  cameraRequest: { siteId, near: true },
});
