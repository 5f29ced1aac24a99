import { addRows, type Change } from './changes';
import type { Draft, DraftRow } from './draft';

/** Whether sources.csv has the page. */
export const isListed = (draft: Draft, url: string): boolean =>
  draft.tables['sources.csv'].some(({ cells }) => cells.url === url);

/** The changes that add a source once: none where it is there. */
export const addSource = (draft: Draft, cells: DraftRow['cells']): readonly Change[] =>
  isListed(draft, cells.url ?? '') ? [] : addRows(draft, 'sources.csv', [cells]);
