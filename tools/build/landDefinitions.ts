import type { HessenTopology } from '../../src/model/boundaries';
import { openingSize } from '../../src/model/openingView';
import { landGrid, landPaths } from './landSvg';

/**
 * The outlines of Hessen as hidden SVG definitions: the SVG map draws them with <use>, so their
 * colours come from the style sheet and the paths are not sent a second time as script.
 */
export function landDefinitions(topology: HessenTopology): string {
  const paths = Object.entries(landPaths(topology)).map(
    ([name, d]) => `<path id="land-${name}" transform="scale(${1 / landGrid})" d="${d}"/>`,
  );
  return `<svg hidden aria-hidden="true"><defs>${paths.join('')}</defs></svg>`;
}

/** The outline of Hessen as a picture of its own, for the pages of single sites. */
export function landPicture(topology: HessenTopology): string {
  const { state, districts } = landPaths(topology);
  const { width, height } = openingSize;
  const size = `${Math.ceil(width * landGrid)} ${Math.ceil(height * landGrid)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}"><g fill="none" stroke-linejoin="round"><path fill="#dfe2dc" d="${state}"/><path stroke="#fff" stroke-width="4" d="${districts}"/><path stroke="#7d8a8c" stroke-width="5" d="${state}"/></g></svg>`;
}

/** Finds the definitions in a finished page. */
export const landDefinitionsPattern = /<svg hidden aria-hidden="true"><defs>.*?<\/defs><\/svg>/s;
