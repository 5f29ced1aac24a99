import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { project } from '../model/geo/mercator';
import type { ListedSite } from '../model/site';
import {
  nearScale,
  nearZoom,
  type SymbolKind,
  shapes,
  symbolScale,
  symbolZoom,
} from '../model/symbol';
import type { Palette } from './palette';

/** Whether a site or measure is the selected one, as `featureStates` writes it. */
export const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** Whether it is selected, or under the pointer on the map or in a list. */
export const highlighted: ExpressionSpecification = [
  'any',
  selected,
  ['boolean', ['feature-state', 'hovered'], false],
];

/** An opacity of what the query finds; the rest is not seen, as `SiteMarks` writes it. */
export const ofFound = (opacity: ExpressionSpecification | number): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'hidden'], false],
  0,
  opacity,
];

/**
 * The same value for each feature, written as if they differed: MapLibre compiles a shader for each
 * combination of what may differ, and a map that moves waits for it.
 */
export const forEach = (value: number | string): ExpressionSpecification => [
  'case',
  selected,
  value,
  value,
];

/** The colour of the programme that a feature names. */
export const kindColour = (palette: Palette): ExpressionSpecification => {
  const cases = (Object.keys(shapes) as SymbolKind[]).flatMap((kind) => [kind, palette[kind]]);
  return ['match', ['get', 'kind'], ...cases, palette.state] as unknown as ExpressionSpecification;
};

/** `icon-offset` from a property, in pixels of the image. */
const offsetFrom = (name: string): ExpressionSpecification => [
  'case',
  // Queried features have arrays as strings; those are not drawn.
  ['==', ['typeof', ['get', name]], 'string'],
  ['literal', [0, 0]],
  ['array', 'number', 2, ['get', name]],
];

/** The offset that a feature names itself. */
export const ownOffset = offsetFrom('offset');

/** From the true place of a site to its symbol. */
export const symbolOffset: ExpressionSpecification = [
  'step',
  ['zoom'],
  ownOffset,
  nearZoom,
  offsetFrom('aside'),
];

/** On the opening view symbols scale with the map; nearer they grow slowly. */
export const symbolSize: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  symbolZoom - 3,
  ['*', ['get', 'size'], 1 / 8],
  symbolZoom + 1,
  ['*', ['get', 'size'], 2],
  symbolZoom + 7,
  ['*', ['get', 'size'], 2.2],
];

/** The same as `symbolOffset`, in pixels of the screen. */
export function symbolShift(
  { point, symbolPoint, aside }: Pick<ListedSite, 'point' | 'symbolPoint' | 'aside'>,
  zoom: number,
): readonly [number, number] {
  const scale = symbolScale(zoom);
  if (Math.floor(zoom) >= nearZoom)
    return [(aside[0] / nearScale) * scale, (aside[1] / nearScale) * scale];
  const [x, y] = project(point, symbolZoom);
  const [spreadX, spreadY] = project(symbolPoint, symbolZoom);
  return [(spreadX - x) * scale, (spreadY - y) * scale];
}
