import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { streetZoom } from '../../model/operator/baseMap';
import type { StreetLayer, StreetStyle } from '../../model/operator/streetStyle';
import { mapFont } from '../layerNames';
import type { Palette } from '../palette';
import { toneColours } from './toneColours';

/** Prefix of the ids of all foreign sources and layers, so that they never clash with our own. */
export const streetPrefix = 'streets:';

/** Fills keep their colour, already pale, and lines fade: our own layers stay dominant. */
const fillStrength = 1;
const lineStrength = 0.6;

/** Names of streets and places: small, in our font, and no larger than any of our own. */
const textSize = 12.5;

/**
 * The layers of a foreign style as ours: from `streetZoom`, in our colours and our font, without
 * images and background. Order stays. Pure; a theme change recreates them. MapLibre validates the
 * values when it adds a layer.
 */
export function streetLayers(style: StreetStyle, palette: Palette): readonly LayerSpecification[] {
  return style.layers.filter(isUseful).map((layer) => {
    const { minzoom = 0, layout = {}, paint = {} } = layer;
    const merged = {
      ...layer,
      id: streetPrefix + layer.id,
      source: streetPrefix + layer.source,
      minzoom: Math.max(streetZoom, minzoom),
      layout: layer.type === 'symbol' ? labelLayout(layout) : layout,
      paint: layer.type === 'symbol' ? labelPaint(paint, palette) : tonedPaint(paint, palette),
    };
    return merged as unknown as LayerSpecification;
  });
}

/** Fills that cover all land, which is already drawn. */
const paper: readonly string[] = ['Hintergrund', 'earth', 'background'];

function isUseful({ type, maxzoom = 24, layout = {}, paint = {}, ...layer }: StreetLayer): boolean {
  if (maxzoom <= streetZoom || layout.visibility === 'none') return false;
  if (type === 'symbol') return 'text-field' in layout && !isCrowd(layer);
  if (type === 'fill' && paper.includes(layer['source-layer'])) return false;
  // Patterns are images of the service.
  return !('fill-pattern' in paint || 'line-pattern' in paint);
}

/**
 * House numbers and names of buildings, stones and caves would compete with our symbols. The
 * service has them in layers of points, apart from the names of places in Name_Punkt.
 */
const isCrowd = (layer: Pick<StreetLayer, 'id' | 'source-layer'>): boolean =>
  /^Adresse$|punkt$/.test(layer['source-layer']) || layer.id.startsWith('Name_Gebaeude');

const without = (properties: Readonly<Record<string, unknown>>, dropped: RegExp) =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !dropped.test(name)));

/**
 * What makes foreign names louder than ours or moves them away from an icon that is not drawn. Road
 * numbers of the service may overlap anything: here they give way.
 */
const loud =
  /^icon-|^text-(allow-overlap|overlap|ignore-placement|transform|letter-spacing|radial-offset)$/;

const labelLayout = (layout: Readonly<Record<string, unknown>>) => ({
  ...without(layout, loud),
  'text-field': withoutFonts(layout['text-field']),
  'text-font': [...mapFont],
  'text-size': textSize,
});

const labelPaint = (paint: Readonly<Record<string, unknown>>, palette: Palette) => ({
  ...without(paint, /^icon-|-(color|width|blur)$/),
  'text-color': toneColours('black', palette, 0.85),
  'text-halo-color': palette.halo,
  'text-halo-width': 1.2,
});

/** A formatted text may request a font of the service in each of its sections. */
function withoutFonts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFonts);
  if (typeof value !== 'object' || value === null) return value;
  return without(value as Readonly<Record<string, unknown>>, /^text-font$/);
}

function tonedPaint(paint: Readonly<Record<string, unknown>>, palette: Palette) {
  const toned = Object.entries(paint).map(([name, value]) => {
    if (!name.endsWith('-color')) return [name, value] as const;
    const strength = name === 'fill-color' ? fillStrength : lineStrength;
    return [name, toneColours(value, palette, strength)] as const;
  });
  return Object.fromEntries(toned);
}
