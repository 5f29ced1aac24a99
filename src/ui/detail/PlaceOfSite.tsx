import type { Site } from '../../model/site';
import { de } from '../../text/de';
import { Section } from './Section';
import styles from './SiteFacts.module.css';

/** What the point on the map means and how exact it is. */
export function PlaceOfSite({ site }: { site: Site }) {
  const words = de.detail.place;
  return (
    <Section heading={words.heading}>
      <div className={styles.plain}>
        <p>
          {words.precision(site.precision)} {words.basis(site.placeBasis, site.placeSource)}
        </p>
        <p>{words.extent(site.extent)}</p>
      </div>
    </Section>
  );
}
