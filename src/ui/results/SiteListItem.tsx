import type { MouseEvent } from 'react';
import type { Site } from '../../model/site';
import { allocatedEur, endYear, firstIntakeYear, isFormer } from '../../model/sums';
import { siteTitle } from '../../query/siteTitle';
import { de } from '../../text/de';
import { formatAnd, formatEuroShort } from '../../text/format';
import { programmeLabel } from '../../text/vocabulary';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import styles from './SiteList.module.css';

interface SiteListItemProps {
  readonly site: Site;
  readonly currentYear: number;
  /** Metres from the place that the person has named; null without one. */
  readonly distanceM: number | null;
  readonly selected: boolean;
  /** Hovered here or on the map. */
  readonly lit: boolean;
  readonly onOpen: (siteId: string) => void;
  readonly onHover: (siteId: string | null) => void;
}

/** A site in the list. Its link leads to a page that also reads without scripts; a plain click opens the panel. */
export function SiteListItem({
  site,
  currentYear,
  distanceM,
  selected,
  lit,
  onOpen,
  onHover,
}: SiteListItemProps) {
  const amount = allocatedEur(site);
  const main = site.programmes[0];
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(site.id);
  };
  return (
    <li
      className={styles.item}
      data-lit={lit || undefined}
      data-former={isFormer(site, currentYear) || undefined}
    >
      <a
        id={`eintrag-${site.id}`}
        className={styles.link}
        href={`standort/${site.id}/`}
        aria-current={selected || undefined}
        onClick={open}
        onMouseEnter={() => onHover(site.id)}
        onMouseLeave={() => onHover(null)}
        onFocus={() => onHover(site.id)}
        onBlur={() => onHover(null)}
      >
        {main === undefined ? null : <ProgrammeSymbol programme={main} hollow={amount === null} />}
        <span className={styles.name}>{siteTitle(site)}</span>
        <span className={styles.amount}>{amount === null ? '' : formatEuroShort(amount)}</span>
        <span className={styles.meta}>{metaLine(site, currentYear, distanceM)}</span>
      </a>
    </li>
  );
}

/** "Alheim, Bebra und Rotenburg · Sozialer Zusammenhalt · seit 2007 · 9 Maßnahmen · kein Betrag veröffentlicht" */
function metaLine(site: Site, currentYear: number, distanceM: number | null): string {
  return [
    distanceM === null ? '' : de.near.away(distanceM),
    site.municipalities.length > 1 ? formatAnd(site.municipalities) : '',
    site.programmes.map((id) => programmeLabel(id).short).join(' + '),
    span(firstIntakeYear(site), endYear(site), currentYear),
    de.list.measures(site.measures.length),
    allocatedEur(site) === null ? de.list.noAmount : '',
  ]
    .filter((part) => part !== '')
    .join('\u00a0· ');
}

function span(from: number | null, to: number | null, currentYear: number): string {
  if (from === null) return to === null ? de.list.intakeUnknown : de.list.until(to);
  if (to !== null) return de.list.span(from, to);
  return from >= currentYear ? de.list.from(from) : de.list.since(from);
}
