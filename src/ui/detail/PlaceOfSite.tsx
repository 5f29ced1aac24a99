import type { Site } from '../../model/site';
import { useTexts } from '../../state/texts';
import { Section } from '../common/Section';
import { SourceRef } from '../sources/SourceRef';
import styles from './SiteFacts.module.css';

/** What the point on the map means and how exact it is, what the map draws and how large that is. */
export function PlaceOfSite({ site }: { site: Site }) {
  const t = useTexts();
  const words = t.detail.place;
  const drawn = site.boundary === null ? t.detail.drawn : t.detail.wholeArea;
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
        {site.areaHa === null ? null : (
          <p>
            {drawn(site.areaHa)} <SourceRef url={site.areaSource} />
          </p>
        )}
      </div>
    </Section>
  );
}
