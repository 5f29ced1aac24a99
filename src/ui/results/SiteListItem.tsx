import { onlyTownKnown } from '../../model/onlyTownKnown';
import type { ListedSite } from '../../model/site';
import { endYear, firstIntakeYear, isFormer } from '../../model/sums';
import type { ProgrammeId } from '../../model/vocabulary';
import { siteTitle } from '../../query/siteTitle';
import { fundingTerm } from '../../query/statements/fundingTerm';
import { useTexts } from '../../state/texts';
import { sitePath } from '../../text/language';
import type { Texts } from '../../text/texts';
import { Named } from '../common/Named';
import { onPlainClick } from '../common/onPlainClick';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import styles from './SiteList.module.css';

interface SiteListItemProps {
  readonly site: ListedSite;
  /** The programme whose symbol is shown. */
  readonly programme: ProgrammeId | undefined;
  /** Money of the selected programmes and years; null where none is published. */
  readonly amountEur: number | null;
  /** Number of measures of the selected types and statuses. */
  readonly measures: number;
  /** By the site's own inhabitants; null where it is not known, undefined in other orders. */
  readonly perInhabitantEur: number | null | undefined;
  readonly currentYear: number;
  /** Metres from the named place; null without one. */
  readonly distanceM: number | null;
  readonly selected: boolean;
  /** Hovered here or on the map. */
  readonly highlighted: boolean;
  /** Selected for the comparison; null where the list has no checkboxes. */
  readonly compared: boolean | null;
  readonly onCompare: (siteId: string) => void;
  readonly onOpen: (siteId: string) => void;
  readonly onHover: (siteId: string | null) => void;
}

/**
 * A site in the list. Its link leads to a page that is readable without scripts; a plain click
 * opens the panel.
 */
export function SiteListItem({
  site,
  programme,
  amountEur,
  measures,
  perInhabitantEur,
  currentYear,
  distanceM,
  selected,
  highlighted,
  compared,
  onCompare,
  onOpen,
  onHover,
}: SiteListItemProps) {
  const t = useTexts();
  return (
    <li
      className={styles.item}
      data-highlighted={highlighted || undefined}
      data-choosing={compared === null ? undefined : ''}
      data-former={isFormer(site, currentYear) || undefined}
    >
      <a
        id={`eintrag-${site.id}`}
        className={styles.link}
        href={sitePath(t.id, site.id)}
        aria-current={selected || undefined}
        onClick={onPlainClick(() => onOpen(site.id))}
        onMouseEnter={() => onHover(site.id)}
        onMouseLeave={() => onHover(null)}
        onFocus={() => onHover(site.id)}
        onBlur={() => onHover(null)}
      >
        {programme === undefined ? null : (
          <ProgrammeSymbol
            programme={programme}
            hollow={amountEur === null}
            townOnly={onlyTownKnown(site)}
          />
        )}
        <span className={styles.name} translate="no">
          {siteTitle(site)}
        </span>
        <span className={styles.amount}>
          {amountEur === null ? '' : t.format.euroShort(amountEur)}
        </span>
        <span className={styles.meta}>
          {distanceM === null ? '' : `${t.near.away(distanceM)}\u00a0· `}
          <Named>{metaLine(t, site, measures, amountEur, currentYear, perInhabitantEur)}</Named>
        </span>
      </a>
      {compared === null ? null : (
        <label className={styles.compare}>
          <input
            type="checkbox"
            aria-label={t.compare.site(siteTitle(site))}
            checked={compared}
            onChange={() => onCompare(site.id)}
          />
        </label>
      )}
    </li>
  );
}

/** "Alheim, Bebra und Rotenburg · Sozialer Zusammenhalt · seit 2007 · 9 Maßnahmen · kein Betrag veröffentlicht" */
function metaLine(
  t: Texts,
  site: ListedSite,
  measures: number,
  amountEur: number | null,
  currentYear: number,
  perInhabitantEur: number | null | undefined,
): string {
  return [
    site.municipalities.length > 1 ? t.format.and(site.municipalities) : '',
    site.programmes.map((id) => t.programme(id).short).join(' + '),
    t.list.term(fundingTerm(firstIntakeYear(site), endYear(site), currentYear)),
    t.list.measures(measures, site.measures.length),
    amountEur === null ? t.list.noAmount : '',
    perInhabitantEur === undefined ? '' : perInhabitant(t, site, perInhabitantEur),
  ]
    .filter((part) => part !== '')
    .join('\u00a0· ');
}

/** Which inhabitants are meant, where the list is ordered by them; a missing amount is said already. */
function perInhabitant(t: Texts, { population }: ListedSite, eur: number | null): string {
  if (population === null) return t.list.noInhabitants;
  return eur === null ? '' : t.list.perInhabitant(eur);
}
