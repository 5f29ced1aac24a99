import table from '../../../data/boundaries/place-labels.json' with { type: 'json' };
import type { LngLat } from '../site';

/** A town name on the base map, centred at its point. */
export interface PlaceLabel {
  readonly name: string;
  /** 1 = on every screen, 2 = only where Hessen is drawn larger than on a phone. */
  readonly rank: 1 | 2;
  readonly point: LngLat;
}

/** The names of the opening view; tools/boundaries keeps them from overlapping. */
export const placeLabels: readonly PlaceLabel[] = table.map(
  ({ name, rank, point: [lng = 0, lat = 0] }) => ({
    name,
    rank: rank === 1 ? 1 : 2,
    point: [lng, lat],
  }),
);

/** Zoom from which names of rank 2 do not overlap; the SVG map has the same limit. */
export const secondRankZoom = 7;

/** Names are a little below their place, so that the town's own symbol stays visible; in ems. */
export const placeNameOffsetEm = 1.1;
