import type { NearSite } from '../../query/near/nearby';
import { useActions } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { pagesIn } from '../../text/language';
import { onPlainClick } from '../common/onPlainClick';
import styles from './NearSites.module.css';

const maxSites = 3;

/** The sites nearest to a place, with distance and direction, each a link. */
export function NearSites({ sites }: { sites: readonly NearSite[] }) {
  const t = useTexts();
  return (
    <ul className={styles.nearest} aria-label={t.near.nearest}>
      {sites.slice(0, maxSites).map((site) => (
        <NearLink key={site.site.id} near={site} />
      ))}
    </ul>
  );
}

function NearLink({ near }: { near: NearSite }) {
  const t = useTexts();
  const { openSite } = useActions();
  const { site, title, endedIn } = near;
  const words = [
    t.near.distance(near),
    site.boundary !== null && near.distanceM > 0 ? t.near.toBoundary : '',
    site.boundary === null && site.precision === 'municipality' ? t.near.toTownCentre : '',
    endedIn === null ? '' : t.near.ended(endedIn),
  ].filter((part) => part !== '');
  return (
    <li>
      <a
        translate="no"
        href={`${pagesIn(t.id)}standort/${site.id}/`}
        onClick={onPlainClick(() => openSite(site.id))}
      >
        {title}
      </a>
      <span className={styles.distance}>{words.join(' · ')}</span>
    </li>
  );
}
