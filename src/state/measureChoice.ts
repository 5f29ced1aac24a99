import { siteOfMeasure } from '../model/measureKey';
import { left, opened } from './siteOpening';

/** Where the panel and the map light the same measure; measures have keys (model/measureKey.ts). */
export interface MeasureChoice {
  /** Under the pointer, on the map or in the panel. */
  readonly hoveredMeasure: string | null;
  /**
   * Asked for by a person on one of them, to be brought into view on the other. Each request is a new object,
   * so that a repeated one counts.
   */
  readonly highlightedMeasure: { readonly key: string; readonly shownOn: 'map' | 'panel' } | null;
}

export interface MeasureActions {
  hoverMeasure(key: string | null): void;
  /** Opens the site of a measure by the icon on the map: the panel shows the measure. */
  openMeasure(key: string): void;
  /** Lets the map show the place of a measure of the open site. */
  showMeasure(key: string): void;
  /** The same on narrow screens, where the panel is put away for it. */
  leaveForMeasure(key: string): void;
}

interface State extends MeasureChoice {
  readonly selectedId: string | null;
  readonly steps: number;
}

/** The actions on measures, as a part of the store's. */
export const measureActions = (
  set: (change: (state: State) => object) => void,
): MeasureActions => ({
  hoverMeasure: (hoveredMeasure) =>
    set((state) => (state.hoveredMeasure === hoveredMeasure ? state : { hoveredMeasure })),
  openMeasure: (key) =>
    set(({ selectedId, steps }) => {
      const siteId = siteOfMeasure(key);
      return {
        ...opened(siteId, false),
        // The measure comes out from under the panel, not its site.
        cameraRequest: null,
        highlightedMeasure: { key, shownOn: 'panel' },
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
