import { type Flavor, namedFlavor } from '@protomaps/basemaps';

const casing = '#8c8c8c';
const water = '#c3d6de';
const trees = '#e4ece0';
const grass = '#eaf0e6';
const buildings = '#dadada';

/**
 * Colours for the schema of Protomaps on white paper, as `toneColours` needs them: pale grounds, and
 * streets by their edges, which stay visible on any land.
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
