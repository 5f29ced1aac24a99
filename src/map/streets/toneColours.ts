import {
  convertHslToRgb,
  convertLrgbToRgb,
  convertOklabToLrgb,
  convertRgbToOklab,
  type Oklab,
  parseHex,
  parseHslLegacy,
  parseRgbLegacy,
  serializeRgb,
} from 'culori/fn';
import type { Palette } from '../palette';

/**
 * Share of a foreign hue that remains: water is still blue, but no street competes with our
 * symbols.
 */
const hueShare = 0.5;

/**
 * Maps foreign colours to our own scale: white becomes the colour of our land, black that of our
 * labels. So the streets stay calm, and in the dark theme they are dark.
 * @param value a colour, or a function or expression with colours; all else in it stays
 * @param strength how far black goes towards the labels' colour, 0 to 1
 */
export function toneColours(value: unknown, palette: Palette, strength: number): unknown {
  if (typeof value === 'string') return tone(value, palette, strength);
  if (Array.isArray(value)) return value.map((part) => toneColours(part, palette, strength));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, toneColours(part, palette, strength)]),
  );
}

function tone(text: string, palette: Palette, strength: number): string {
  const [colour, land, label] = [text, palette.land, palette.label].map(readColour);
  if (!colour || !land || !label) return text;
  const part = Math.min(1, Math.max(0, 1 - colour.l)) * strength;
  const toned = convertOklabToLrgb({
    l: land.l + (label.l - land.l) * part,
    a: land.a + colour.a * hueShare,
    b: land.b + colour.b * hueShare,
    alpha: colour.alpha ?? 1,
  });
  return serializeRgb(convertLrgbToRgb(toned)) ?? text;
}

/** Only the common colour names: an expression may contain "tan" and mean a surface. */
const names: Readonly<Record<string, string>> = {
  white: '#fff',
  black: '#000',
  gray: '#808080',
  grey: '#808080',
  transparent: '#0000',
};

/**
 * Parses hex, rgb, hsl and common names into a perceptual colour space. Undefined for anything
 * else.
 */
function readColour(text: string): Oklab | undefined {
  const css = text.trim().toLowerCase();
  // Legacy and modern syntax alike: rgb(1 2 3 / 50%) is rgb(1,2,3,50%).
  const legacy = css.replaceAll(/\s*[\s,/]\s*/g, ',');
  const hsl = parseHslLegacy(legacy);
  const hex = names[css] ?? css;
  const rgb =
    (hex.startsWith('#') ? parseHex(hex) : parseRgbLegacy(legacy)) ?? (hsl && convertHslToRgb(hsl));
  return rgb && convertRgbToOklab(rgb);
}
