import type { LngLat } from '../../model/site';
import { emptyQuery } from '../../query/query';
import { siteDistanceM } from '../../query/siteDistance';
import { siteTitle } from '../../query/siteTitle';
import { sortedBy } from '../../query/sortSites';
import { useActions, useApp } from '../../state/hooks';
import { de } from '../../text/de';
import { formatDistance } from '../../text/format';
import styles from './AreaCard.module.css';

/** The three sites nearest to a point: for areas without a site of their own. */
export function NearestSites({ point }: { point: LngLat }) {
  const { sites } = useApp();
  const { openSite } = useActions();
  const nearest = sortedBy(sites, 'entfernung', emptyQuery, point).slice(0, 3);
  return (
    <>
      <p>{de.area.nearest}</p>
      <ul className={styles.nearest}>
        {nearest.map((site) => (
          <li key={site.id}>
            <a
              href={`standort/${site.id}/`}
              onClick={(event) => {
                event.preventDefault();
                openSite(site.id);
              }}
            >
              {siteTitle(site)}
            </a>{' '}
            ({formatDistance(siteDistanceM(site, point))})
          </li>
        ))}
      </ul>
    </>
  );
}
