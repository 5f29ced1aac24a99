import { useMemo } from 'react';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import type { ListedSite } from '../../model/site';
import {
  type AroundSite as Around,
  aroundSite,
  type Neighbour,
  neighbourPlace,
} from '../../query/near/aroundSite';
import { type SimilarSite, similar } from '../../query/near/similar';
import { siteTitle } from '../../query/siteTitle';
import { useTexts } from '../../state/texts';
import { likenessLine, neighbourLine } from '../../text/siteLines';
import { SubHeading } from '../common/headingLevel';
import { Named } from '../common/Named';
import { Section } from '../common/Section';
import styles from './AroundSite.module.css';
import { CompareLink } from './CompareLink';
import { SiteLink } from './SiteLink';

interface AroundSiteProps {
  readonly site: ListedSite;
  readonly sites: readonly ListedSite[];
  readonly currentYear: number;
  /** Path from the page to the map. */
  readonly toRoot?: string;
}

/** Maximum number of similar sites: with them the comparison is full. */
const maxSimilar = 3;

/** The nearest other sites, all others of the municipality, and similar ones with the reason. */
export function AroundSite({ site, sites, currentYear, toRoot = '' }: AroundSiteProps) {
  const t = useTexts();
  const around = useMemo(() => aroundSite(sites, site, currentYear), [sites, site, currentYear]);
  const alike = useMemo(() => similar(sites, site, maxSimilar), [sites, site]);
  if (sites.length < 2) return null;
  return (
    <div className={styles.around}>
      <Section heading={t.around.heading}>
        <Places site={site} around={around} toRoot={toRoot} />
        {alike.length === 0 ? null : <Similar site={site} alike={alike} toRoot={toRoot} />}
      </Section>
    </div>
  );
}

interface PlacesProps {
  readonly site: ListedSite;
  readonly around: Around;
  readonly toRoot: string;
}

function Places({ site, around: { nearest, sameMunicipality }, toRoot }: PlacesProps) {
  const t = useTexts();
  const vague = onlyTownKnown(site);
  const order = nearest.some((near) => near.sameMunicipality) ? 'more' : 'others';
  return (
    <>
      {vague ? <p className={styles.words}>{t.around.townOnly}</p> : null}
      {nearest.length === 0 ? null : (
        <>
          <SubHeading className={styles.heading}>
            {vague ? <Named>{t.around.aroundTown(site.municipalities)}</Named> : t.around.nearest}
          </SubHeading>
          <Neighbours list={nearest} toRoot={toRoot} placed={!vague} />
        </>
      )}
      {sameMunicipality.length === 0 ? null : (
        <>
          <SubHeading className={styles.heading}>
            <Named>{t.around.sameMunicipality[order](site.municipalities)}</Named>
          </SubHeading>
          <Neighbours list={sameMunicipality} toRoot={toRoot} placed={!vague} />
        </>
      )}
    </>
  );
}

interface NeighboursProps {
  readonly list: readonly Neighbour[];
  readonly toRoot: string;
  /** Whether each says how far it is, or that this is not known. */
  readonly placed: boolean;
}

function Neighbours({ list, toRoot, placed }: NeighboursProps) {
  const t = useTexts();
  return (
    <ul className={styles.list}>
      {list.map((near) => (
        <li key={near.site.id}>
          <SiteLink siteId={near.site.id} toRoot={toRoot}>
            <Named>{near.title}</Named>
          </SiteLink>
          <span className={styles.words}>
            <Named>{neighbourLine(t, placed ? neighbourPlace(near) : null, near.endedIn)}</Named>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface SimilarProps {
  readonly site: ListedSite;
  readonly alike: readonly SimilarSite[];
  readonly toRoot: string;
}

function Similar({ site, alike, toRoot }: SimilarProps) {
  const t = useTexts();
  return (
    <>
      <SubHeading className={styles.heading}>{t.around.similar}</SubHeading>
      <ul className={styles.list}>
        {alike.map(({ site: other, likenesses }) => (
          <li key={other.id}>
            <SiteLink siteId={other.id} toRoot={toRoot}>
              <Named>{siteTitle(other)}</Named>
            </SiteLink>
            <span className={styles.words}>
              <Named>{likenessLine(t, likenesses)}</Named>
            </span>
          </li>
        ))}
      </ul>
      <CompareLink
        siteIds={[site, ...alike.map((one) => one.site)].map(({ id }) => id)}
        toRoot={toRoot}
      >
        {t.around.compareSimilar}
      </CompareLink>
    </>
  );
}
