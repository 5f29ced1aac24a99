import type { Site } from '../model/site';
import { siteTitle } from './siteTitle';

const collator = new Intl.Collator('de');

/** Sites by town, then by name, as a German index sorts. Sites of several towns stand under the first. */
export function sortSites(sites: readonly Site[]): readonly Site[] {
  const key = (site: Site) => site.municipalities[0] ?? '';
  return sites.toSorted(
    (a, b) => collator.compare(key(a), key(b)) || collator.compare(siteTitle(a), siteTitle(b)),
  );
}
