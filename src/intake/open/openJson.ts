import { problemAt } from '../../model/problem';
import { isMetresCrs, metresToDegrees } from '../coordinates';
import { limits } from '../limits';
import { nothing, type Opened } from '../opened';

/** The features of a GeoJSON text; other JSON is named. Never throws. */
export function openJson(file: string, text: string): Opened {
  const json = isDeep(text) ? undefined : parsed(text);
  const { features, crs } = typeof json === 'object' && json !== null ? (json as Collection) : {};
  if (!Array.isArray(features))
    return { ...nothing, problems: [problemAt({ file }, 'fileUnreadable', text.slice(0, 60))] };
  // GeoJSON of before 2016, as QGIS still writes it when asked, says in what its coordinates are.
  if (!isMetresCrs(JSON.stringify(crs ?? ''))) return { ...nothing, layers: [{ file, features }] };
  return {
    grids: [],
    layers: [{ file, features: features.map(metresToDegrees) }],
    problems: [problemAt({ file }, 'intake:metres', 'EPSG:25832', 'WGS 84')],
  };
}

interface Collection {
  readonly features?: unknown;
  readonly crs?: unknown;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Deeper than facts can be: reading it, and writing it even more, would exhaust the stack. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (bracket === '[' || bracket === '{') depth++;
    if (bracket === ']' || bracket === '}') depth--;
    if (depth > limits.jsonDepth) return true;
  }
  return false;
}
