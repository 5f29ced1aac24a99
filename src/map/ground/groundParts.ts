import type { QuarterTown } from '../../model/geo/ground';
import type { GroundId } from '../../model/geo/groundManifest';
import { openingMaxZoom } from '../../model/geo/openingView';
import { sourceIds } from '../layerNames';

/** Minimum zoom of each kind of ground: nothing is fetched before. The opening view needs none. */
export const groundZoom = {
  lines: openingMaxZoom + 0.25,
  borders: 10,
  quarters: 12,
  stops: 13,
} as const;

interface GroundPart {
  readonly id: GroundId;
  readonly minzoom: number;
  /** The source that it fills. */
  readonly source: string;
  /** Key of the town that it draws; its publisher is named only where that is in view. */
  readonly ags?: string;
}

const town = (id: QuarterTown, ags: string): GroundPart => ({
  id,
  minzoom: groundZoom.quarters,
  source: sourceIds.quarters,
  ags,
});

/** All parts of the ground, each with a file of its own. */
export const groundParts: readonly GroundPart[] = [
  { id: 'rivers', minzoom: groundZoom.lines, source: sourceIds.rivers },
  { id: 'railways', minzoom: groundZoom.lines, source: sourceIds.railways },
  { id: 'municipalities', minzoom: groundZoom.borders, source: sourceIds.lines },
  town('kassel', '06611000'),
  town('frankfurt', '06412000'),
  town('darmstadt', '06411000'),
  town('wiesbaden', '06414000'),
  { id: 'stops', minzoom: groundZoom.stops, source: sourceIds.stops },
];
