import type { Palette } from '../palette';
import { readColour, writeColour } from './oklab';

/** Share of a foreign hue that stays: water is still blue, but no street competes with our symbols. */
const hueShare = 0.5;

/**
 * Puts foreign colours on our own scale: what is white there gets the colour of our land, what is
 * black that of our labels. So the streets stay calm, and in the dark theme they are dark.
 * @param value a colour, or a function or expression with colours; all else in it stays
 * @param strength how far towards the labels black goes, 0 to 1
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
  const part = Math.min(1, Math.max(0, 1 - colour.lightness)) * strength;
  return writeColour({
    lightness: land.lightness + (label.lightness - land.lightness) * part,
    a: land.a + colour.a * hueShare,
    b: land.b + colour.b * hueShare,
    opacity: colour.opacity,
  });
}
