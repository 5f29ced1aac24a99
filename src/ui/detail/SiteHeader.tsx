import type { Ref } from 'react';
import { isIndependentCity } from '../../model/district';
import type { Site } from '../../model/site';
import { siteTitle } from '../../query/siteTitle';
import { de } from '../../text/de';
import { formatAnd } from '../../text/format';
import { programmeLabel } from '../../text/vocabulary';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import styles from './SiteHeader.module.css';

interface SiteHeaderProps {
  readonly site: Site;
  /** Level of the heading: 1 on a page of its own, 2 in the panel. */
  readonly level: 1 | 2;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly headingId?: string;
}

/** Programme badges, name, municipality and district. */
export function SiteHeader({ site, level, headingRef, headingId }: SiteHeaderProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div>
      <ul className={styles.badges}>
        {site.programmes.map((id) => (
          <li key={id} className={styles.badge}>
            <ProgrammeSymbol programme={id} />
            {programmeLabel(id).de}
          </li>
        ))}
      </ul>
      <Heading ref={headingRef} id={headingId} tabIndex={-1} className={styles.title}>
        {siteTitle(site)}
      </Heading>
      <p className={styles.place}>{placeLine(site)}</p>
    </div>
  );
}

/** "Kassel (kreisfreie Stadt)", "Ahnatal, Landkreis Kassel" */
function placeLine(site: Site): string {
  const districts = site.districts.map((name, index) => {
    const independent = isIndependentCity(site.districtAgs[index] ?? '');
    return de.detail.district(name, independent);
  });
  return `${formatAnd(site.municipalities)} · ${formatAnd(districts)}`;
}
