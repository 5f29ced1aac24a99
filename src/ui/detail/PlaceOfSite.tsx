import type { Site } from '../../model/site';
import { useTexts } from '../../state/texts';
import { Section } from './Section';
import styles from './SiteFacts.module.css';

/** What the point on the map means and how exact it is. */
export function PlaceOfSite({ site }: { site: Site }) {
  const t = useTexts();
  const words = t.detail.place;
  return (
    <Section heading={words.heading}>
      <div className={styles.plain}>
        <p>
          {words.precision(site.precision)} {words.basis}{' '}
          <span lang="de">
            {site.placeBasis} ({site.placeSource}).
          </span>
        </p>
        <p>{words.extent(site.extent)}</p>
      </div>
    </Section>
  );
}
