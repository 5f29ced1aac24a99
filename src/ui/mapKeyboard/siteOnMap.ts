import { countedEur } from '../../query/money/counted';
import type { SiteInView } from '../../query/near/viewportSites';
import type { Query } from '../../query/query';
import { siteTitle } from '../../query/siteTitle';
import type { Texts } from '../../text/texts';

/** "Kassel – Wesertor, Sozialer Zusammenhalt, 9,8 Mio. €, 12,3 km nordöstlich der Kartenmitte" */
export function siteOnMap(t: Texts, { site, ...where }: SiteInView, query: Query): string {
  const eur = countedEur(site, query);
  return [
    siteTitle(site),
    site.municipalities.length > 1 ? t.format.and(site.municipalities) : '',
    t.format.and(site.programmes.map((id) => t.programme(id).name)),
    eur === null ? t.list.noAmount : t.format.euroShort(eur),
    t.mapKeys.fromCentre(where),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
