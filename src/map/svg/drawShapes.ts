import { type Frame, isIn, pathOf } from './geometry';
import type { StyledFeature, StyledLayer } from './MapStyle';
import { svgElement } from './svgElement';

/** The lines of a layer: those that look the same are one path. */
export function drawLines(
  layer: StyledLayer,
  features: readonly StyledFeature[],
  frame: Frame,
): readonly SVGElement[] {
  const paths = new Map<string, { readonly look: Look; path: string }>();
  for (const feature of features) {
    const path = pathOf(feature.parts, frame, feature.feature.geometry.type.endsWith('Polygon'));
    if (path === '') continue;
    const look = lineLook(layer, feature, frame.zoom);
    if (look['stroke-opacity'] === 0) continue;
    const key = JSON.stringify(look);
    const same = paths.get(key);
    if (same === undefined) paths.set(key, { look, path });
    else same.path += path;
  }
  return [...paths.values()].map(({ look, path }) => svgElement('path', { ...look, d: path }));
}

type Look = Readonly<Record<string, string | number | undefined>>;

function lineLook(layer: StyledLayer, feature: StyledFeature, zoom: number): Look {
  const value = (name: string) => layer.value(name, zoom, feature);
  const width = Number(value('line-width'));
  const dashes = value('line-dasharray');
  return {
    fill: 'none',
    stroke: String(value('line-color')),
    'stroke-width': width,
    'stroke-opacity': Number(value('line-opacity')),
    'stroke-linejoin': String(value('line-join')),
    'stroke-linecap': String(value('line-cap')),
    'stroke-dasharray': Array.isArray(dashes)
      ? dashes.map((length) => Number(length) * width).join(' ')
      : undefined,
  };
}

/** The areas of a layer. */
export const drawAreas = (
  layer: StyledLayer,
  features: readonly StyledFeature[],
  frame: Frame,
): readonly SVGElement[] =>
  features.flatMap((feature) => {
    const opacity = Number(layer.value('fill-opacity', frame.zoom, feature));
    const path = opacity === 0 ? '' : pathOf(feature.parts, frame, true);
    if (path === '') return [];
    return [
      svgElement('path', {
        d: path,
        fill: String(layer.value('fill-color', frame.zoom, feature)),
        'fill-opacity': opacity,
        'fill-rule': 'evenodd',
      }),
    ];
  });

/** The circles of a layer. */
export const drawCircles = (
  layer: StyledLayer,
  features: readonly StyledFeature[],
  frame: Frame,
): readonly SVGElement[] =>
  features.flatMap((feature) => {
    const value = (name: string) => layer.value(name, frame.zoom, feature);
    return feature.parts
      .filter((part) => isIn(part, frame))
      .map(({ box }) =>
        svgElement('circle', {
          cx: (box.left - frame.originX) * frame.scale,
          cy: (box.top - frame.originY) * frame.scale,
          r: Number(value('circle-radius')) + Number(value('circle-stroke-width')) / 2,
          fill: String(value('circle-color')),
          stroke: String(value('circle-stroke-color')),
          'stroke-width': Number(value('circle-stroke-width')),
        }),
      );
  });
