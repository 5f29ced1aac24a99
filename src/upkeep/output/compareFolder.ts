import type { Draft } from '../draft/draft';
import { filesOf } from '../draft/draftFiles';

/** What writing a file into a folder would do. */
export interface FolderFile {
  readonly name: string;
  /**
   * `same`: it is there already; `new`: there is none; `changed`: ours takes the place of what was
   * opened; `conflict`: somebody else has changed it since.
   */
  readonly state: 'same' | 'new' | 'changed' | 'conflict';
}

interface OnDisk {
  /** Texts by name as they are in the folder now. */
  readonly texts: Readonly<Record<string, string>>;
  /** What reading them makes. */
  readonly draft: Draft;
}

interface Ours {
  /** What is to be written, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** What the folder held when it was opened, or what was written into it last; null: not known. */
  readonly known: Draft | null;
}

/**
 * Compares files with those of a folder. A file that was written another way but says the same as
 * when it was opened is no conflict: rows and cells are compared, not letters.
 */
export function compareFolder(
  { texts, draft }: OnDisk,
  { files, known }: Ours,
  currentYear: number,
): readonly FolderFile[] {
  const now = filesOf(draft, currentYear);
  const before = known === null ? {} : filesOf(known, currentYear);
  const stateOf = (name: string): FolderFile['state'] => {
    if (texts[name] === files[name]) return 'same';
    if (texts[name] === undefined) return 'new';
    return now[name] === before[name] ? 'changed' : 'conflict';
  };
  return Object.keys(files).map((name) => ({ name, state: stateOf(name) }));
}
