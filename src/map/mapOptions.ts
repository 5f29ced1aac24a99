import type { MapRest } from '../model/mapStep';
import type { ListedSite } from '../model/site';
import type { Bbox } from '../query/bbox';
import type { Query } from '../query/query';
import type { StreetLoaders } from '../state/loaders';
import type { Texts } from '../text/texts';
import type { GroundLoaders, GroundState } from './ground/GroundMap';
import type { CameraPosition } from './MapCamera';
import type { MapEngine } from './MapEngine';
import type { BaseMapState } from './streets/StreetMap';

/** Events from the controller to the page. */
interface MapEvents {
  /** All sites of the last `setSites` are drawn, or would be if they were in view. */
  readonly drawn: (sites: number) => void;
  /** An error; before the first drawing it means that nothing will be drawn. */
  readonly failed: () => void;
  /**
   * The map has lost its WebGL context: no method of MapLibre that needs the style works any more,
   * so it is to be removed. The canvas hears whether the browser gives the context back.
   */
  readonly lost: (canvas: EventTarget) => void;
  /** The land is drawn, or the map has moved: what lies below is not needed any more. */
  readonly covers: () => void;
  /** The map rests on another viewport. */
  readonly moved: (viewport: Bbox, rest: MapRest) => void;
  readonly hovered: (siteId: string | null) => void;
  readonly opened: (siteId: string) => void;
  /** The pointer is over the place of a measure, by its key. */
  readonly measureHovered: (key: string | null) => void;
  readonly measureOpened: (key: string) => void;
  readonly baseMap: (state: BaseMapState) => void;
  readonly ground: (state: GroundState) => void;
}

/** Sites to draw, with the query that decides on their sizes. */
export interface ShownSites {
  readonly sites: readonly ListedSite[];
  readonly query: Query;
}

export interface MapOptions {
  readonly engine: MapEngine;
  readonly host: HTMLElement;
  /** The part of the host that no panel covers: views are fitted into it. */
  readonly frame: HTMLElement;
  /** All sites, whatever is shown of them. */
  readonly sites: readonly ListedSite[];
  /** What the first picture shows. */
  readonly first: ShownSites;
  readonly currentYear: number;
  /** Where a map before this one was left; null for all of Hessen. */
  readonly left: CameraPosition | null;
  /** What lies below it shows what it begins with. */
  readonly overSame: boolean;
  /** The initial texts; `setTexts` replaces them. */
  readonly texts: Texts;
  /** One finger and the wheel scroll the page; two fingers, or the wheel with Ctrl or ⌘, move the map. */
  readonly cooperativeGestures: boolean;
  readonly streets: StreetLoaders;
  readonly ground: GroundLoaders;
  readonly events: MapEvents;
}
