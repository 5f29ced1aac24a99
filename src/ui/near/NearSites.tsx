import { hasBoundary } from '../../model/places';
import type { NamedSite, Nearby } from '../../query/near/nearby';
import { useActions } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { sitePath } from '../../text/language';
import { onPlainClick } from '../common/onPlainClick';
import styles from './NearSites.module.css';

const maxSites = 3;

/**
 * The sites nearest to a place, with distance and direction, and apart from them those of which only
 * the town is known; each a link.
 */
export function NearSites({ sites, townOnly }: Pick<Nearby, 'sites' | 'townOnly'>) {
  const t = useTexts();
  return (
    <>
      <ul className={styles.nearest} aria-label={t.near.nearest}>
        {sites.slice(0, maxSites).map((near) => (
          <NearLink
            key={near.site.id}
            named={near}
            words={[
              t.near.distance(near),
              hasBoundary(near.site) && near.distanceM > 0 ? t.near.toBoundary : '',
            ]}
          />
        ))}
      </ul>
      {townOnly.length === 0 ? null : (
        <>
          <p className={styles.apart}>{t.near.townOnly}:</p>
          <ul className={styles.nearest} aria-label={t.near.townOnly}>
            {townOnly.map((named) => (
              <NearLink key={named.site.id} named={named} words={[]} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface NearLinkProps {
  readonly named: NamedSite;
  /** What is said of its place; '' for nothing. */
  readonly words: readonly string[];
}

function NearLink({ named: { site, title, endedIn }, words }: NearLinkProps) {
  const t = useTexts();
  const { openSite } = useActions();
  const said = [...words, endedIn === null ? '' : t.near.ended(endedIn)].filter(
    (part) => part !== '',
  );
  return (
    <li>
      <a
        translate="no"
        href={sitePath(t.id, site.id)}
        onClick={onPlainClick(() => openSite(site.id))}
      >
        {title}
      </a>
      {said.length === 0 ? null : <span className={styles.distance}>{said.join(' · ')}</span>}
    </li>
  );
}
