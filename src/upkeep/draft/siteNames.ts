import { listDelimiter } from '../../model/tables/tableSchema';
import { siteTitle } from '../../query/siteTitle';
import type { Draft } from './draft';

/** The titles of the sites of some drafts, by id; of two with the same id the later one's. */
export const siteNames = (...drafts: readonly Draft[]): ReadonlyMap<string, string> =>
  new Map(
    drafts.flatMap(({ tables }) =>
      tables['sites.csv'].map(({ cells: { id = '', name = '', municipalities = '' } }) => [
        id,
        siteTitle({ name: name || id, municipalities: listOf(municipalities) }),
      ]),
    ),
  );

/** The parts of a cell that holds a list. */
export const listOf = (cell = ''): readonly string[] =>
  cell
    .split(listDelimiter)
    .map((part) => part.trim())
    .filter((part) => part !== '');
