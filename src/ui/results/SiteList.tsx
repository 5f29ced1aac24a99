import { memo, startTransition, useEffect, useMemo, useState } from 'react';
import { type ListGroup, listGroups } from '../../query/listGroups';
import { countedEur, countedMeasures, shownProgramme } from '../../query/money/counted';
import { siteDistanceM } from '../../query/near/siteDistance';
import type { Query } from '../../query/query';
import { eurPerInhabitant, type SortKey } from '../../query/sortSites';
import { useActions, useApp, useListedSites, useQuestion, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { pagesIn } from '../../text/language';
import button from '../common/Button.module.css';
import { useToggleCompared } from '../compare/useToggleCompared';
import { EmptyResult } from './EmptyResult';
import styles from './SiteList.module.css';
import { SiteListItem } from './SiteListItem';

const Item = memo(SiteListItem);

/** More than our facts have: only far longer lists are rendered in chunks, so that each change stays fast. */
const farMore = 400;
const chunk = 100;

/**
 * Entries of the first picture, more than a tall screen shows: all others would make the page heavier,
 * and its first paint and hydration later, without being seen.
 */
const firstEntries = 30;

/** More at a time keep a phone from answering for longer than is felt. */
const nextEntries = 15;

/** As long as their entries are not rendered, sites take as much room as one that is not laid out yet. */
const entryPx = 56;

interface SiteListProps {
  /** Entries that are rendered at once; a button adds as many. By default all, or few of very many. */
  readonly pageSize?: number;
}

/**
 * All matching sites, one link each; sites without a place of their own in groups of their own. The
 * list begins with some, and takes in the others, some at a time, as soon as it lives; without scripts
 * a link leads to the rest.
 */
export function SiteList({ pageSize: wanted }: SiteListProps) {
  const t = useTexts();
  const sites = useListedSites();
  const { query, sort } = useQuestion();
  const pageSize = wanted ?? (sites.length > farMore ? chunk : farMore);
  const [paged, setPaged] = useState({ sites, shown: pageSize });
  // A new list starts scrolled to its top.
  const paging = paged.sites === sites ? paged.shown : pageSize;
  const entries = Math.min(paging, sites.length);
  const [taken, setTaken] = useState(firstEntries);
  const whole = taken === Infinity;
  useEffect(() => {
    if (whole) return;
    const next = taken + nextEntries;
    return whenIdle(() => startTransition(() => setTaken(next < entries ? next : Infinity)));
  }, [taken, whole, entries]);
  const shown = Math.min(paging, taken);
  const later = Math.max(entries - shown, 0);
  const groups = useMemo(() => begun(listGroups(sites, sort), shown), [sites, sort, shown]);
  if (sites.length === 0) return <EmptyResult />;
  return (
    <>
      <ul id="standorte" className={styles.list} aria-label={t.list.label} tabIndex={-1}>
        {groups.map((group) => (
          <GroupItems key={group.kind} group={group} query={query} sort={sort} />
        ))}
        {later > 0 ? (
          <li
            aria-hidden="true"
            className={styles.later}
            style={{ height: later * entryPx }}
            data-needs-script=""
          />
        ) : null}
      </ul>
      {whole || later <= 0 ? null : (
        <p className={styles.moreSites}>
          <a href={`${pagesIn(t.id)}standort/`}>{t.list.onPages(sites.length)}</a>
        </p>
      )}
      {!whole || shown >= sites.length ? null : (
        <button
          type="button"
          className={`${button.button} ${styles.moreSites}`}
          onClick={() => setPaged({ sites, shown: shown + pageSize })}
        >
          {t.list.more(Math.min(pageSize, sites.length - shown), sites.length)}
        </button>
      )}
    </>
  );
}

/** The map, if it is here, comes before entries that nobody sees yet; where it is on its way, they do. */
const patienceMs = 1000;

/**
 * Calls when the page has nothing else to do; at once where a browser can not tell.
 * @returns calls no more
 */
function whenIdle(act: () => void): (() => void) | undefined {
  if (!('requestIdleCallback' in window)) return void act();
  const id = requestIdleCallback(act, { timeout: patienceMs });
  return () => cancelIdleCallback(id);
}

interface BegunGroup extends ListGroup {
  /** Sites of the group, with those that have no entry yet. */
  readonly count: number;
}

/** The groups as far as their sites are among the first. */
function begun(groups: readonly ListGroup[], shown: number): readonly BegunGroup[] {
  let left = shown;
  return groups.flatMap(({ kind, sites }) => {
    const first = sites.slice(0, left);
    left -= first.length;
    return first.length > 0 ? [{ kind, sites: first, count: sites.length }] : [];
  });
}

interface GroupItemsProps {
  readonly group: BegunGroup;
  readonly query: Query;
  readonly sort: SortKey;
}

function GroupItems({ group, query, sort }: GroupItemsProps) {
  const t = useTexts();
  const { currentYear } = useApp();
  const selectedId = useSelection((selection) => selection.selectedId);
  const hoveredId = useSelection((selection) => selection.hoveredId);
  const { point } = useQuestion();
  const choosing = useSelection((selection) => selection.choosing);
  const comparedIds = useSelection((selection) => selection.comparedIds);
  const toggleCompared = useToggleCompared();
  const { openSite, hover } = useActions();
  const distances = useMemo(
    () => group.sites.map((site) => (point === null ? null : siteDistanceM(site, point))),
    [group, point],
  );
  const words = t.list.groups[group.kind];
  return (
    <>
      {words === null ? null : (
        <li className={styles.group}>
          <h2 className={styles.groupTitle}>{words.title(group.count)}</h2>
          <p>{words.explain}</p>
        </li>
      )}
      {group.sites.map((site, index) => (
        <Item
          key={site.id}
          site={site}
          programme={shownProgramme(site, query)}
          amountEur={countedEur(site, query)}
          measures={countedMeasures(site, query).length}
          perInhabitantEur={sort === 'je-einwohner' ? eurPerInhabitant(site, query) : undefined}
          currentYear={currentYear}
          distanceM={distances[index] ?? null}
          selected={site.id === selectedId}
          highlighted={site.id === hoveredId}
          compared={choosing ? comparedIds.includes(site.id) : null}
          onCompare={toggleCompared}
          onOpen={openSite}
          onHover={hover}
        />
      ))}
    </>
  );
}
