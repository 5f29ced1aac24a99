import { type Problem, problemAt } from '../../model/problem';
import { limits } from '../limits';
import { baseName, type NamedBytes, nothing, type Opened } from '../opened';
import { decodeText } from './decodeText';
import { openCsv } from './openCsv';
import { openJson } from './openJson';
import { unzip } from './unzip';

/**
 * Opens a file of any kind that is read: text tables, GeoJSON, workbooks (XLSX, ODS), GeoPackages
 * and archives of them. What it is, its first bytes tell; its name may be wrong. Never throws.
 */
export async function openFile(given: NamedBytes): Promise<Opened> {
  const { name: file, bytes } = given;
  if (bytes.length > limits.fileBytes) return named(file, 'intake:large', `${bytes.length}`);
  if (startsWith(bytes, 'SQLite format 3\0'))
    return (await import('./openGeoPackage')).openGeoPackage(file, bytes);
  return startsWith(bytes, 'PK\x03\x04') ? openArchive(given) : openText(given);
}

/** The same for texts, at once: the build's tables are nothing else. Never throws. */
export function openText({ name: file, bytes }: NamedBytes): Opened {
  if (bytes.length > limits.fileBytes) return named(file, 'intake:large', `${bytes.length}`);
  const decoded = decodeText(bytes);
  if (decoded === null) return named(file, 'intake:format', baseName(file));
  const { text, encoding } = decoded;
  if (text.trim() === '') return named(file, 'fileUnreadable', '');
  const isJson = /\.(geo)?json$/i.test(file) || /^\s*\{/.test(text);
  const opened = isJson ? openJson(file, text) : openCsv(file, text);
  if (encoding === 'utf-8') return opened;
  const note = problemAt({ file }, 'intake:encoding', encoding, 'utf-8');
  return { ...opened, problems: [...opened.problems, note] };
}

async function openArchive({ name: file, bytes }: NamedBytes): Promise<Opened> {
  const parts = unzip(bytes);
  if (parts === null) return named(file, 'intake:large', 'zip');
  const names = new Set(parts.map(({ name }) => name));
  const isXlsx = names.has('[Content_Types].xml') && names.has('xl/workbook.xml');
  const isOds = names.has('content.xml') && names.has('mimetype');
  if (isXlsx || isOds)
    return (await import('./openWorkbook')).openWorkbook(file, isXlsx ? 'xlsx' : 'ods', parts);
  const opened = parts.map((part): Opened => {
    const place = `${file}/${part.name}`;
    return /\.(csv|tsv|txt|geojson)$/i.test(part.name) && !isStops(part.name)
      ? openText({ name: place, bytes: part.bytes })
      : named(place, 'intake:entry', baseName(part.name));
  });
  return parts.length === 0 ? named(file, 'fileUnreadable', 'zip') : joined(opened);
}

/** The stops beside the tables in data/ are checked by what builds the map. */
export const isStops = (name: string): boolean => baseName(name) === 'stops.csv';

export const joined = (opened: readonly Opened[]): Opened => ({
  grids: opened.flatMap(({ grids }) => grids),
  layers: opened.flatMap(({ layers }) => layers),
  problems: opened.flatMap(({ problems }) => problems),
});

const named = (file: string, code: Problem['code'], found: string): Opened => ({
  ...nothing,
  problems: [problemAt({ file }, code, found)],
});

const startsWith = (bytes: Uint8Array, letters: string): boolean =>
  [...letters].every((letter, index) => bytes[index] === letter.charCodeAt(0));
