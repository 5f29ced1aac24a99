import { isStops } from '../../../intake/open/openFile';
import { baseName } from '../../../intake/opened';
import { groupBy } from '../../../model/groupBy';
import type { GivenFile } from '../../worker/readFiles';
import type { ToOpen } from '../store';

/** What is read of a folder; a file that is chosen alone is read whatever its name is. */
const readable = /\.(csv|tsv|txt|xlsx|ods|geojson|gpkg|zip)$/i;
const isFact = ({ name }: GivenFile): boolean => readable.test(name) && !isStops(name);
const hasSites = (files: readonly GivenFile[]): boolean =>
  files.some(({ name }) => name === 'sites.geojson');

/** A folder to which a browser gives access, as far as it is read here. */
export interface Folder extends FileSystemDirectoryHandle {
  values(): AsyncIterableIterator<FileSystemFileHandle | Folder>;
}

/**
 * The facts of a folder; of a project those of its data/. Without a list of sites they are single
 * files. Null where there is nothing to read.
 */
export async function readFolder(chosen: Folder): Promise<ToOpen | null> {
  const own = await filesIn(chosen);
  const below = own.folders.get('data');
  const inData = hasSites(own.files) || below === undefined ? null : await filesIn(below);
  const isProject = below !== undefined && inData !== null && hasSites(inData.files);
  const facts = (isProject ? inData : own).files.filter(isFact);
  if (facts.length === 0) return null;
  if (!hasSites(facts)) return filesToOpen(facts);
  return {
    kind: 'folder',
    names: [chosen.name],
    files: facts,
    folder: isProject ? below : chosen,
  };
}

async function filesIn(folder: Folder) {
  const files: GivenFile[] = [];
  const folders = new Map<string, Folder>();
  for await (const entry of folder.values()) {
    if (entry.kind === 'directory') folders.set(entry.name, entry);
    else files.push({ name: entry.name, content: await entry.getFile() });
  }
  return { files, folders };
}

/** The same of the files of a folder, as browsers give them that can not write there. */
export function readFolderFiles(files: readonly File[]): ToOpen | null {
  const folders = [...groupBy(files, folderOf)]
    .map(([folder, members]) => ({ folder, facts: members.map(toGiven).filter(isFact) }))
    .toSorted((a, b) => a.folder.length - b.folder.length);
  const whole = folders.find(({ facts }) => hasSites(facts));
  const { folder, facts } = whole ?? folders[0] ?? { folder: '', facts: [] };
  if (facts.length === 0) return null;
  return whole === undefined
    ? filesToOpen(facts)
    : { kind: 'folder', names: [baseName(folder)], files: facts };
}

const folderOf = ({ webkitRelativePath: path }: File): string => path.replace(/\/[^/]*$/, '');

/** Files that were chosen or dropped one by one. */
export const readSingleFiles = (files: readonly File[]): ToOpen => filesToOpen(files.map(toGiven));

const toGiven = (file: File): GivenFile => ({ name: file.name, content: file });

const filesToOpen = (files: readonly GivenFile[]): ToOpen => ({
  kind: 'files',
  names: files.map(({ name }) => name),
  files,
});
