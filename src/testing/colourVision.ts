import {
  type Color,
  clampRgb,
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori';

/** Ways of seeing that lack one kind of cones. */
export const colourVisions = ['protanopia', 'deuteranopia', 'tritanopia'] as const;
type ColourVision = (typeof colourVisions)[number];

const filters = {
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const toLinear = converter('lrgb');

/**
 * The colour that a person with this way of seeing tells no difference from the given one.
 * The matrices are made for light as it adds up (Machado, Oliveira, Fernandes 2009), culori
 * applies them to the values of a screen: so it is given linear ones under that name.
 * @throws unless `css` is a colour
 */
export function simulate(vision: ColourVision, css: string): Color {
  const light = toLinear(css);
  if (light === undefined) throw new Error(`not a colour: ${css}`);
  const { r, g, b } = filters[vision]({ ...light, mode: 'rgb' });
  return clampRgb({ mode: 'lrgb', r, g, b });
}
