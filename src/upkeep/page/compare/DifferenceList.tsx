import { useMemo } from 'react';
import { compareWords as words } from '../../../text/upkeep/compare';
import { draftSentences } from '../../../text/upkeep/differences';
import button from '../../../ui/common/Button.module.css';
import { bySite } from '../../compare/bySite';
import type { Difference } from '../../compare/compareDrafts';
import { useMore } from '../useMore';
import { useUpkeepActions } from '../useUpkeep';
import styles from './CompareView.module.css';
import { DifferenceItem } from './DifferenceItem';

/** By site, or in the order of the tables. */
export type DifferenceOrder = 'site' | 'list';

interface DifferenceListProps {
  readonly differences: readonly Difference[];
  readonly names: ReadonlyMap<string, string>;
  readonly order: DifferenceOrder;
}

/** Differences, the first of them, and more on request. */
export function DifferenceList({ differences, names, order }: DifferenceListProps) {
  const sorted = useMemo(
    () =>
      order === 'list'
        ? differences
        : bySite(differences, names).flatMap(({ differences: own }) => own),
    [differences, names, order],
  );
  const { shown, next, showMore } = useMore(sorted, sorted);
  return (
    <>
      {order === 'list' ? (
        <Items differences={shown} names={names} />
      ) : (
        bySite(shown, names).map((group) => (
          <section key={group.siteId ?? ''} className={styles.site}>
            <SiteHead siteId={group.siteId} title={group.title} />
            <p className={styles.note}>
              {group.statements
                .map(group.siteId === null ? draftSentences.sentence : draftSentences.siteSentence)
                .join(' · ')}
            </p>
            <Items differences={group.differences} names={null} />
          </section>
        ))
      )}
      {next === 0 ? null : (
        <button type="button" className={button.button} onClick={showMore}>
          {words.more(next)}
        </button>
      )}
    </>
  );
}

interface SiteHeadProps {
  readonly siteId: string | null;
  readonly title: string | null;
}

function SiteHead({ siteId, title }: SiteHeadProps) {
  const { openSite } = useUpkeepActions();
  if (siteId === null || title === null) return <h3>{words.withoutSite}</h3>;
  return (
    <div className={styles.head}>
      <h3>{title}</h3>
      <button
        type="button"
        className={button.button}
        aria-label={words.toSiteOf(title)}
        onClick={() => openSite(siteId)}
      >
        {words.toSite}
      </button>
    </div>
  );
}

interface ItemsProps {
  readonly differences: readonly Difference[];
  /** Null where the site is said above. */
  readonly names: ReadonlyMap<string, string> | null;
}

function Items({ differences, names }: ItemsProps) {
  return (
    <ul className={styles.items}>
      {differences.map((difference, index) => (
        <DifferenceItem
          key={`${difference.table} ${difference.key ?? index}`}
          difference={difference}
          site={names?.get(difference.siteId ?? '') ?? null}
        />
      ))}
    </ul>
  );
}
