/** A colour by lightness (0 black to 1 white) and two axes of hue, as people see them, with its opacity. */
export interface Oklab {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
  readonly opacity: number;
}

const names: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  gray: '#808080',
  grey: '#808080',
  transparent: '#00000000',
};

/** Reads a CSS colour (hex, rgb, hsl and the commonest names). Null for anything else. */
export function readColour(text: string): Oklab | null {
  const css = (names[text.trim().toLowerCase()] ?? text).trim().toLowerCase();
  const rgb = readHex(css) ?? readFunction(css);
  return rgb === null ? null : toOklab(rgb);
}

/** Red, green, blue and opacity, 0 to 1 each. */
type Rgb = readonly [red: number, green: number, blue: number, opacity: number];

function readHex(css: string): Rgb | null {
  const digits = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(css)?.[1];
  if (digits === undefined) return null;
  const width = digits.length > 4 ? 2 : 1;
  const part = (index: number) =>
    Number.parseInt(digits.slice(index * width, (index + 1) * width), 16) /
    (width === 2 ? 255 : 15);
  return [part(0), part(1), part(2), digits.length === 4 * width ? part(3) : 1];
}

function readFunction(css: string): Rgb | null {
  const [, name, inner = ''] = /^(rgb|hsl)a?\(([^()]+)\)$/.exec(css) ?? [];
  const [x, y, z, opacity = 1] = inner.split(/[\s,/]+/).map((part) => {
    const value = Number.parseFloat(part);
    return part.endsWith('%') ? value / 100 : value;
  });
  if (x === undefined || y === undefined || z === undefined) return null;
  if (![x, y, z, opacity].every(Number.isFinite)) return null;
  if (name === 'rgb') return [x / 255, y / 255, z / 255, opacity];
  const channel = (shift: number) => {
    const turn = (shift + x / 30) % 12;
    return z - y * Math.min(z, 1 - z) * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  };
  return [channel(0), channel(8), channel(4), opacity];
}

/** Björn Ottosson's Oklab, https://bottosson.github.io/posts/oklab/ */
function toOklab([red, green, blue, opacity]: Rgb): Oklab {
  const [r, g, b] = [red, green, blue].map(toLinear) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    opacity,
  };
}

/** The colour as CSS; what a screen can not show is cut off. */
export function writeColour({ lightness, a, b, opacity }: Oklab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((value) => Math.round(255 * fromLinear(Math.min(1, Math.max(0, value)))));
  return `rgba(${channels.join(',')},${opacity})`;
}

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const fromLinear = (value: number): number =>
  value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
