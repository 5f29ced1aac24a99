import { type Flavor, namedFlavor } from '@protomaps/basemaps';

const casing = '#8c8c8c';
const water = '#c3d6de';
const trees = '#e4ece0';
const grass = '#eaf0e6';
const buildings = '#dadada';

/**
 * Colours for the Protomaps schema on white paper, as input of `toneColours`: pale backgrounds, and
 * streets by their casings, which stay visible on any land.
 */
export function paperFlavor(): Flavor {
  const white = namedFlavor('white');
  const edges = Object.keys(white).filter((name) => name.includes('casing'));
  return {
    ...white,
    ...Object.fromEntries(edges.map((name) => [name, casing])),
    water,
    wood_a: trees,
    wood_b: trees,
    park_a: grass,
    park_b: grass,
    scrub_a: grass,
    scrub_b: grass,
    railway: casing,
    buildings,
  };
}
