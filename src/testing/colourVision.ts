import {
  type Color,
  clampRgb,
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';

/** Forms of dichromacy, each without one kind of cones. */
export const colourVisions = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
type ColourVision = (typeof colourVisions)[number];

const filters = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const toLinear = converter('lrgb');

/**
 * Simulates how a person with this colour vision sees a colour. The matrices are made for linear
 * light (Machado, Oliveira, Fernandes 2009), but culori applies them to gamma-encoded values: so it
 * is given linear ones under that name.
 * @throws unless `css` is a colour
 */
export function simulate(vision: ColourVision, css: string): Color {
  const light = toLinear(css);
  if (light === undefined) throw new Error(`not a colour: ${css}`);
  const { r, g, b } = filters[vision]({ ...light, mode: 'rgb' });
  return clampRgb({ mode: 'lrgb', r, g, b });
}
