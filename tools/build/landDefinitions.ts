import type { HessenTopology } from '../../src/model/geo/boundaries';
import { groundPositions, type LineTopology } from '../../src/model/geo/ground';
import { nameObstacles, namesOfStep, type OpeningName } from '../../src/model/geo/openingNames';
import { baselineEm, nameZooms, openingSize, toViewBox } from '../../src/model/geo/openingView';
import type { LngLat, Site } from '../../src/model/site';
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
 * Hidden definitions in index.html, outlines and names: the SVG map draws them with <use>, so their
 * colours come from the style sheet and the script need not repeat them.
 */
export const landDefinitions = (topology: HessenTopology, sites: readonly Site[]): string =>
  `<svg hidden aria-hidden="true" translate="no"><defs>${landElements(topology, ['state', 'districts', 'municipalities'])}${nameElements(sites)}</defs></svg>`;

/** The names of towns, one group for each size of Hessen, in parts of its width and height. */
const nameElements = (sites: readonly Site[]): string =>
  nameZooms
    .map((_, step) => namesOfStep(nameObstacles(sites), step))
    .map((names, step) => `<g id="land-names-${step}">${names.map(nameElement).join('')}</g>`)
    .join('');

function nameElement({ name, size, point, side, ledFrom }: OpeningName): string {
  const [x, y] = inParts(point);
  if (ledFrom === null)
    return `<text x="${x}" y="${y}" dy="${baselineEm}em" font-size="${size}">${name}</text>`;
  const [x1, y1] = inParts(ledFrom);
  const line = `<line x1="${x1}" y1="${y1}" x2="${x}" y2="${y}" stroke="currentColor" stroke-width="1"/>`;
  const anchor = ['start', 'middle', 'end'][side[0] + 1];
  return `${line}<text x="${x}" y="${y}" dy="${baselineEm - side[1] / 2}em" text-anchor="${anchor}" font-size="${size}">${name}</text>`;
}

function inParts(point: LngLat): readonly [string, string] {
  const [x, y] = toViewBox(point);
  return [percent(x / openingSize.width), percent(y / openingSize.height)];
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

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
