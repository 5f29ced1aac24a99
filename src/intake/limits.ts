/**
 * How much is read. What is beyond is named, never cut off; a file made to fill the memory costs no
 * more than one of this size. The facts of all Hessen take 3 MB and 5,000 rows.
 */
export const limits = {
  /** Of a file as it is given, and of all that an archive holds. */
  fileBytes: 64_000_000,
  unpackedBytes: 100_000_000,
  archiveEntries: 1_000,
  /** Of one table; the last row times the last column, since readers keep a rectangle. */
  cells: 4_000_000,
  columns: 1_000,
  /** Letters of a cell. */
  cellLength: 20_000,
  /** Brackets within brackets of JSON. */
  jsonDepth: 40,
} as const;
