import type { Folder } from './readChosen';

/** What Chromium has and the types of browsers do not know yet. */
type PickFolder = (options: { id: string; mode: 'read' | 'readwrite' }) => Promise<Folder>;
type DroppedItem = DataTransferItem & {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
};

/** Whether the browser gives access to folders, to write into them later. */
export const canOpenFolders = (page: Window): boolean => 'showDirectoryPicker' in page;

/** Asks for a folder. Null where the person has changed their mind. */
export async function pickFolder(page: Window): Promise<Folder | null> {
  const { showDirectoryPicker } = page as Window & { showDirectoryPicker?: PickFolder };
  if (showDirectoryPicker === undefined) return null;
  return showDirectoryPicker
    .call(page, { id: 'quartierskarte', mode: 'read' })
    .catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
      throw error;
    });
}

/** The one folder that was dropped; null for anything else. To be called before the drop is over. */
export async function droppedFolder(items: Iterable<DataTransferItem>): Promise<Folder | null> {
  const [item, ...more] = [...items].filter(({ kind }) => kind === 'file');
  const handle = await (item as DroppedItem | undefined)?.getAsFileSystemHandle?.();
  return more.length === 0 && handle?.kind === 'directory' ? (handle as Folder) : null;
}
