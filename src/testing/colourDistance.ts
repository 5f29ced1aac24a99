import { type Srgb, toLinear } from './colourMath';

/** Lightness 0 to 100 and the two axes of hue of CIELAB. */
export type Lab = readonly [lightness: number, a: number, b: number];

const white: Lab = [0.95047, 1, 1.08883];

/** CIELAB of a colour, under daylight (D65). */
export function toLab([red, green, blue]: Srgb): Lab {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / white[0]);
  const y = curve((0.2126729 * r + 0.7151522 * g + 0.072175 * b) / white[1]);
  const z = curve((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / white[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const curve = (part: number): number =>
  part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116;

const rad = Math.PI / 180;
const mean = (a: number, b: number): number => (a + b) / 2;
/** How far chroma is from where it stops to matter. */
const pale = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/**
 * Distance of two colours as people see it, CIEDE2000: 1 is just seen side by side, 10 at a glance.
 * G. Sharma, W. Wu, E. N. Dalal, The CIEDE2000 Color-Difference Formula, 2005; names are theirs.
 */
export function colourDistance([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1.5 - 0.5 * pale(mean(Math.hypot(a1, b1), Math.hypot(a2, b2)));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const turn = c1 * c2 === 0 ? 0 : ((((h2 - h1 + 180) % 360) + 360) % 360) - 180;
  const hue = c1 * c2 === 0 ? h1 + h2 : h1 + turn / 2;
  const chroma = mean(c1, c2);
  const middle = (mean(l1, l2) - 50) ** 2;
  const weight =
    1 -
    0.17 * Math.cos((hue - 30) * rad) +
    0.24 * Math.cos(2 * hue * rad) +
    0.32 * Math.cos((3 * hue + 6) * rad) -
    0.2 * Math.cos((4 * hue - 63) * rad);
  const lightnessPart = (l2 - l1) / (1 + (0.015 * middle) / Math.sqrt(20 + middle));
  const chromaPart = (c2 - c1) / (1 + 0.045 * chroma);
  const huePart =
    (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * rad)) / (1 + 0.015 * chroma * weight);
  const around = ((hue % 360) + 360) % 360;
  const rotation = -2 * pale(chroma) * Math.sin(60 * Math.exp(-(((around - 275) / 25) ** 2)) * rad);
  return Math.sqrt(
    lightnessPart ** 2 + chromaPart ** 2 + huePart ** 2 + rotation * chromaPart * huePart,
  );
}

const hueOf = (a: number, b: number): number => (Math.atan2(b, a) / rad + 360) % 360;
