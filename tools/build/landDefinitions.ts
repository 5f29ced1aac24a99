import type { HessenTopology } from '../../src/model/geo/boundaries';
import { groundPositions, type LineTopology } from '../../src/model/geo/ground';
import { openingSize } from '../../src/model/geo/openingView';
import { landGrid, landPaths, toPath } from './landSvg';

/** The outlines of Hessen as SVG paths with the ids that <use> refers to. */
function landElements(topology: HessenTopology, names: readonly string[]): string {
  return Object.entries(landPaths(topology))
    .filter(([name]) => names.includes(name))
    .map(
      ([name, d]) =>
        `<path id="land-${name}" transform="scale(${1 / landGrid})" vector-effect="non-scaling-stroke" d="${d}"/>`,
    )
    .join('');
}

/**
 * Hidden definitions in index.html: the SVG map draws them with <use>, so their colours come from
 * the style sheet and the script need not repeat the paths.
 */
export const landDefinitions = (topology: HessenTopology): string =>
  `<svg hidden aria-hidden="true"><defs>${landElements(topology, ['state', 'districts', 'municipalities'])}</defs></svg>`;

/**
 * Rivers or railways as a file of their own, with whose data they are: `<use href="…#ground">` draws
 * them in the colours of the page, paper takes the picture as it is.
 */
export function groundPicture(content: LineTopology, stroke: string, credit: string): string {
  const size = `${openingSize.width.toFixed(1)} ${openingSize.height.toFixed(1)}`;
  const d = toPath({ type: 'MultiLineString', coordinates: [...groundPositions(content)] });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" fill="none" stroke="${stroke}"><desc>${credit}</desc><path id="ground" transform="scale(${1 / landGrid})" vector-effect="non-scaling-stroke" d="${d}"/></svg>`;
}

/** The same outlines, without municipalities, as a file for the pages of single sites. */
export function landPicture(topology: HessenTopology): string {
  const size = `${openingSize.width.toFixed(1)} ${openingSize.height.toFixed(1)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" fill="none" stroke="#7d8a8c">${landElements(topology, ['state', 'districts'])}</svg>`;
}
