import { type Bbox, boxColumn, roundedBbox } from '../bbox';
import type { Facet } from './facet';

interface ViewportPart {
  /** The viewport to which the list is limited. */
  readonly viewport: Bbox | null;
}

export const viewport: Facet<'viewport', ViewportPart> = {
  key: 'viewport',
  empty: { viewport: null },
  isSet: (query) => query.viewport !== null,
  write: (query) => ({ ausschnitt: query.viewport?.join(',') ?? '' }),
  read: (parameters) => ({ viewport: readBbox(parameters.get('ausschnitt') ?? '') }),
  compile: ({ viewport }, { sites }) => {
    if (viewport === null) return () => true;
    const boxes = boxColumn(sites);
    const [west, south, east, north] = viewport;
    // The same as `overlap`.
    return (place) => {
      const at = 4 * place;
      return (
        (boxes[at] ?? 0) <= east &&
        (boxes[at + 2] ?? 0) >= west &&
        (boxes[at + 1] ?? 0) <= north &&
        (boxes[at + 3] ?? 0) >= south
      );
    };
  },
};

function readBbox(text: string): Bbox | null {
  const [west, south, east, north, ...rest] = text.split(',').map(readDegrees);
  if (rest.length > 0 || west == null || south == null || east == null || north == null)
    return null;
  const ordered = west < east && south < north;
  return ordered && Math.max(-west, east) <= 180 && Math.max(-south, north) <= 90
    ? roundedBbox([west, south, east, north])
    : null;
}

const readDegrees = (text: string): number | null =>
  /^-?\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : null;
