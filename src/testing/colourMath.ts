/** Red, green and blue, 0 to 1 each, as a style sheet states them (sRGB). */
export type Srgb = readonly [red: number, green: number, blue: number];

/**
 * Reads a colour of the style sheet.
 * @throws unless it is written as #rrggbb
 */
export function readHexColour(css: string): Srgb {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(css) ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`not a colour as #rrggbb: ${css}`);
  return [parse(red), parse(green), parse(blue)];
}

const parse = (digits: string): number => Number.parseInt(digits, 16) / 255;

/** Light as it adds up, from the value of a screen. */
export const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
export const fromLinear = (value: number): number =>
  value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;

/** A colour that lies over another one, with an opacity from 0 to 1. */
export const over = (front: Srgb, back: Srgb, opacity: number): Srgb => {
  const part = (index: 0 | 1 | 2) => front[index] * opacity + back[index] * (1 - opacity);
  return [part(0), part(1), part(2)];
};

/** Contrast of two colours after WCAG 2, from 1 to 21. */
export function contrast(one: Srgb, other: Srgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const luminance = ([red, green, blue]: Srgb): number =>
  0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
