import type { MultiLineString } from 'geojson';
import type { HessenTopology } from '../../src/model/geo/boundaries';
import { type BoundaryLines, boundaryLines } from '../../src/model/geo/boundaryLines';
import { toViewBox } from '../../src/model/geo/openingView';
import { simplified } from '../../src/model/geo/shapes';

/** Grid of the paths: thirds of a pixel at the opening zoom, as integers. */
export const landGrid = 3;

/** The outlines of Hessen as SVG paths in the view box of the SVG map. */
export function landPaths(topology: HessenTopology): Readonly<Record<keyof BoundaryLines, string>> {
  const { state, districts, municipalities } = boundaryLines(topology);
  return {
    state: toPath(state),
    districts: toPath(districts),
    municipalities: toPath(municipalities),
  };
}

/** Tolerance below a pixel of the opening view: invisible, but a third less to draw. */
const toleranceDeg = 0.005;

/** Lines as a path on the grid, without what is too small to be seen. */
export function toPath(lines: MultiLineString): string {
  return simplified(lines, toleranceDeg)
    .coordinates.map((line) => linePath(line.map(([lng = 0, lat = 0]) => toGrid([lng, lat]))))
    .join('');
}

const toGrid = (point: readonly [number, number]): readonly [number, number] => {
  const [x, y] = toViewBox(point);
  return [Math.round(x * landGrid), Math.round(y * landGrid)];
};

/** Relative commands without needless separators: the shortest valid form. */
function linePath(points: readonly (readonly [number, number])[]): string {
  const [start, ...rest] = points;
  if (start === undefined) return '';
  let [x, y] = start;
  const steps = rest.flatMap(([nextX, nextY]) => {
    const step = [nextX - x, nextY - y] as const;
    [x, y] = [nextX, nextY];
    return step[0] === 0 && step[1] === 0 ? [] : [`${step[0]}${step[1] < 0 ? '' : ' '}${step[1]}`];
  });
  return steps.length === 0 ? '' : `M${start[0]} ${start[1]}l${joinSteps(steps)}`;
}

const joinSteps = (steps: readonly string[]): string => steps.join(' ').replace(/ -/g, '-');
