import { strToU8, zipSync } from 'fflate';

/** Names of what lies beside the tables in an archive. */
export const besides = { summary: 'zusammenfassung.txt', patch: 'aenderungen.patch' } as const;

/**
 * Packs texts as an archive.
 * @param files texts by path
 * @param day that the archive says its files are of
 */
export const archive = (files: Readonly<Record<string, string>>, day: Date) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    level: 9,
    mtime: day,
  });
