import { groundFiles, publishersOf } from '../../model/geo/groundFiles';
import { quarterOfSite } from '../../model/geo/siteQuarters';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import type { Site } from '../../model/site';
import { useTexts } from '../../state/texts';
import { groundTextsIn } from '../../text/groundTexts';
import { FactItem } from '../common/FactItem';
import { Named } from '../common/Named';
import paper from '../common/Paper.module.css';
import { Section } from '../common/Section';
import { SourceRef } from '../sources/SourceRef';
import styles from './SiteFacts.module.css';

/** What the point on the map stands for and how precise it is, what the map draws and its size. */
export function PlaceOfSite({ site }: { site: Site }) {
  const t = useTexts();
  const words = t.detail.place;
  const circle = site.boundary === null && !onlyTownKnown(site);
  return (
    <Section heading={words.heading}>
      <div className={styles.plain}>
        <FactItem as="p" place={{ list: 'placeBasis' }}>
          {words.precision(site.precision)} {words.basis}{' '}
          <span lang="de">
            {site.placeBasis} ({site.placeSource}).
          </span>
        </FactItem>
        {site.boundarySource === null ? (
          <p>{words.extent(site.extent)}</p>
        ) : (
          <p>
            {words.ownBoundary(site.boundaryDate)} <SourceRef url={site.boundarySource} />
          </p>
        )}
        <QuarterOfSite site={site} />
        {site.areaHa === null ? null : (
          <p>
            {circle ? (
              <>
                <span className={paper.notOnPaper}>{t.detail.drawn(site.areaHa)}</span>
                <span className={paper.onPaper}>{t.detail.wholeArea(site.areaHa)}</span>
              </>
            ) : (
              t.detail.wholeArea(site.areaHa)
            )}{' '}
            <SourceRef url={site.areaSource} />
          </p>
        )}
      </div>
    </Section>
  );
}

/** Which quarters the site is a part of, where their outline is known and drawn as context. */
function QuarterOfSite({ site }: { site: Site }) {
  const words = groundTextsIn[useTexts().id].quarters;
  const quarter = quarterOfSite(site.id);
  if (quarter === null) return null;
  const { file, relation, names, ha } = quarter;
  const date = groundFiles.find(({ id }) => id === file)?.date;
  return (
    <p>
      <Named names={names}>{words[relation](names, ha)}</Named> {words.measured}{' '}
      {publishersOf([file]).map(({ id, name, licence, licenceUrl }) => (
        <span key={id} lang="de" translate="no">
          {name} ({date},{' '}
          <a href={licenceUrl} target="_blank" rel="noreferrer">
            {licence}
          </a>
          ).
        </span>
      ))}
    </p>
  );
}
