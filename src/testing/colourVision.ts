import { fromLinear, type Srgb, toLinear } from './colourMath';

/** Ways of seeing that lack one kind of cones. */
export const colourVisions = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
type ColourVision = (typeof colourVisions)[number];
type Row = readonly [number, number, number];

/**
 * G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation of
 * Color Vision Deficiency, IEEE TVCG 15 (6), 2009; severity 1.0, for linear red, green and blue.
 */
const matrices: Readonly<Record<ColourVision, readonly [Row, Row, Row]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The colour that a person with this way of seeing tells no difference from the given one. */
export function simulate(vision: ColourVision, [red, green, blue]: Srgb): Srgb {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const channel = ([x, y, z]: Row) => fromLinear(Math.min(1, Math.max(0, x * r + y * g + z * b)));
  const [first, second, third] = matrices[vision];
  return [channel(first), channel(second), channel(third)];
}
