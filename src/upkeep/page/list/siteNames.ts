import { fold } from '../../../query/search/fold';
import type { DraftRow } from '../../draft/draft';

/** A site as people are asked about it. */
export interface SiteOption {
  readonly id: string;
  /** "Kassel: Wesertor" */
  readonly title: string;
  readonly folded: string;
}

export interface SiteNames {
  readonly all: readonly SiteOption[];
  /** The id itself where no site has it. */
  readonly titleOf: (id: string) => string;
}

/** The sites of a draft by their names. */
export function siteNames(rows: readonly DraftRow[]): SiteNames {
  const all = rows.map(({ cells: { id = '', name = '', municipalities = '' } }): SiteOption => {
    const title = `${municipalities.split('|').join(', ')}: ${name}`;
    return { id, title, folded: fold(`${title} ${id}`) };
  });
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  return { all, titleOf: (id) => titles.get(id) ?? id };
}

/** The sites that a text may mean: all of its words are in them; at most `most`. */
export function sitesFor(text: string, { all }: SiteNames, most: number): readonly SiteOption[] {
  const typed = text
    .split(/[\s:,]+/)
    .map(fold)
    .filter((word) => word !== '');
  if (typed.length === 0) return [];
  const found: SiteOption[] = [];
  for (const site of all) {
    if (typed.every((word) => site.folded.includes(word))) found.push(site);
    if (found.length === most) break;
  }
  return found;
}
