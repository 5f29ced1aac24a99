import { Fragment, type Ref } from 'react';
import type { Area } from '../../model/geo/area';
import type { ListedSite } from '../../model/site';
import { siteTitle } from '../../query/siteTitle';
import { siteDistricts } from '../../query/statements/siteDistricts';
import { useTexts } from '../../state/texts';
import { AreaLink } from '../area/AreaLink';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import styles from './SiteHeader.module.css';

interface SiteHeaderProps {
  readonly site: ListedSite;
  /** Heading level: 1 on a page of its own, 2 in the panel. */
  readonly level: 1 | 2;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly headingId?: string;
  /** Path from the page to the map. */
  readonly toRoot?: string;
}

/** Programme badges, name, municipality and district. */
export function SiteHeader({ site, level, headingRef, headingId, toRoot = '' }: SiteHeaderProps) {
  const t = useTexts();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div>
      <ul className={styles.badges}>
        {site.programmes.map((id) => (
          <li key={id} className={styles.badge}>
            <ProgrammeSymbol programme={id} />
            <span translate="no">{t.programme(id).name}</span>
          </li>
        ))}
      </ul>
      <Heading
        translate="no"
        ref={headingRef}
        id={headingId}
        tabIndex={-1}
        className={styles.title}
      >
        {siteTitle(site)}
      </Heading>
      <PlaceLine site={site} toRoot={toRoot} />
    </div>
  );
}

/** Municipalities and districts, each a link to its view: "Ahnatal · Landkreis Kassel" */
function PlaceLine({ site, toRoot }: { site: ListedSite; toRoot: string }) {
  const t = useTexts();
  const towns = site.municipalities.map((label, index) => ({
    label,
    area: { kind: 'municipality', key: site.ags[index] ?? '' } as const,
  }));
  const districts = siteDistricts(site).map(({ kind, key, name }) => ({
    label: t.detail.districts[kind](name),
    area: { kind: 'district', key } as const,
  }));
  return (
    <p className={styles.place}>
      <AreaLinks links={towns} toRoot={toRoot} /> · <AreaLinks links={districts} toRoot={toRoot} />
    </p>
  );
}

interface AreaLinksProps {
  readonly links: readonly { readonly label: string; readonly area: Pick<Area, 'kind' | 'key'> }[];
  readonly toRoot: string;
}

/** "A", "A und B", "A, B und C" */
function AreaLinks({ links, toRoot }: AreaLinksProps) {
  const t = useTexts();
  const between = t.format
    .andParts(links.map(({ label }) => label))
    .filter(({ type }) => type === 'literal');
  return links.map(({ label, area }, index) => (
    <Fragment key={area.key}>
      {index === 0 ? '' : between[index - 1]?.value}
      <AreaLink area={area} label={label} toRoot={toRoot} />
    </Fragment>
  ));
}
