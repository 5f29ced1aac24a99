import type { Site } from '../model/site';
import { siteTitle } from '../query/siteTitle';
import { languageSearch, pagesIn, sitePath } from '../text/language';
import type { PageWords } from '../text/pageWords';
import type { Texts } from '../text/texts';
import type { SiteGroup } from './siteGroups';

/** A page on the way from the start to another one. */
interface Step {
  readonly name: string;
  /** From the root: `en/kreis/kassel/`; of the start, which is the map, only its search. */
  readonly path: string;
  /** Names are not translated. */
  readonly isName: boolean;
}

/** From the start to the page itself: what breadcrumbs show, and programs that read the page. */
export type Trail = readonly Step[];

/** A page right below the start. @param page folder of the page in all languages */
export const trailTo = (t: Texts, page: string, name: string): Trail => [
  { name: t.title, path: languageSearch(t), isName: true },
  { name, path: `${pagesIn(t.id)}${page}`, isName: false },
];

export const indexPage = 'verzeichnis/';

export const indexTrail = (t: Texts, { index }: PageWords): Trail =>
  trailTo(t, indexPage, index.name);

export const listTrail = (t: Texts, words: PageWords, page: string, name: string): Trail => [
  ...indexTrail(t, words),
  { name, path: `${pagesIn(t.id)}${page}`, isName: false },
];

export const groupTrail = (t: Texts, words: PageWords, group: SiteGroup): Trail => [
  ...indexTrail(t, words),
  ...groupSteps(t, group),
];

/**
 * By its district and municipality. A site in several is in none of them alone: then only what is
 * true of all of it is a step.
 * @param groups those of the site
 */
export function siteTrail(
  t: Texts,
  words: PageWords,
  site: Site,
  groups: readonly SiteGroup[],
): Trail {
  const only = (folder: SiteGroup['folder'], keys: readonly string[]) =>
    keys.length === 1 ? groups.find((group) => group.folder === folder) : undefined;
  const group = only('kommune', site.ags) ?? only('kreis', site.districtAgs);
  return [
    ...indexTrail(t, words),
    ...(group === undefined ? [] : groupSteps(t, group)),
    { name: siteTitle(site), path: sitePath(t.id, site.id), isName: true },
  ];
}

const groupSteps = (t: Texts, { name, page, within }: SiteGroup): Trail => [
  ...(within === null ? [] : groupSteps(t, within)),
  { name, path: `${pagesIn(t.id)}${page}`, isName: true },
];
