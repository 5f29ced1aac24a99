import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Site } from '../model/site';
import type { Query } from '../query/query';
import { hitSite, hitSymbol } from './hitSite';
import type { MeasureMarks } from './MeasureMarks';
import type { MeasurePlace } from './measurePlaces';

/** What the pointer means; a measure comes with its site. */
export interface Hit {
  readonly siteId: string | null;
  readonly measure: MeasurePlace | null;
}

interface Drawn {
  readonly sites: readonly Site[];
  readonly query: Query;
  readonly measures: Pick<MeasureMarks, 'at'>;
  /** How far beside a symbol the pointer may be, in pixels; a finger may be farther. */
  readonly reachPx: number;
}

/** How much less exact a finger is than a pointer, in pixels. */
const fingerPx = 10;

/** What is drawn at the pointer, the topmost first: a symbol, a measure, what is near, an area. */
export function hitDrawn(
  map: Pick<MapLibreMap, 'queryRenderedFeatures' | 'project' | 'getZoom' | 'getLayer'>,
  { point, originalEvent }: Pick<MapMouseEvent, 'point' | 'originalEvent'>,
  { measures, reachPx, ...drawn }: Drawn,
): Hit {
  const touch = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
  const onSymbol = hitSymbol(map, point, { ...drawn, reachPx: 0 });
  const measure = onSymbol === null ? measures.at(point, touch ? 9 : 2) : null;
  const near = { ...drawn, reachPx: touch ? reachPx + fingerPx : reachPx };
  return { siteId: measure?.siteId ?? hitSite(map, point, near), measure };
}
