import type { Site } from '../../model/site';
import { useTexts } from '../../state/texts';
import { Section } from '../common/Section';
import { SourceRef } from '../sources/SourceRef';
import styles from './SiteFacts.module.css';

/** What the point on the map stands for and how precise it is, what the map draws and its size. */
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
