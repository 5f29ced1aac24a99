import table from '../../../data/boundaries/place-labels.json' with { type: 'json' };
import type { LngLat } from '../site';

/** The name of a town on the opening view. */
export interface PlaceLabel {
  /** Key of the municipality. */
  readonly ags: string;
  readonly name: string;
  /** 1 = a large town, named on every screen; 2 and 3 = where Hessen is drawn larger, and there is room. */
  readonly rank: 1 | 2 | 3;
  /** The town. */
  readonly point: LngLat;
}

/** The towns of the opening view, the most important ones first: `openingNames` finds room for their names. */
export const placeLabels: readonly PlaceLabel[] = table.map(
  ({ ags, name, rank, point: [lng = 0, lat = 0] }) => ({
    ags,
    name,
    rank: rank === 1 || rank === 2 ? rank : 3,
    point: [lng, lat],
  }),
);
