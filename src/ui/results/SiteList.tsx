import { memo, useMemo, useState } from 'react';
import { type ListGroup, listGroups } from '../../query/listGroups';
import { countedEur, countedMeasures, shownProgramme } from '../../query/money/counted';
import { siteDistanceM } from '../../query/near/siteDistance';
import type { Query } from '../../query/query';
import { eurPerInhabitant, type SortKey } from '../../query/sortSites';
import { useActions, useApp, useListedSites, useQuestion, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { useToggleCompared } from '../compare/useToggleCompared';
import { EmptyResult } from './EmptyResult';
import styles from './SiteList.module.css';
import { SiteListItem } from './SiteListItem';

const Item = memo(SiteListItem);

/** More than our facts have: only far longer lists are rendered in chunks, so that each change stays fast. */
const farMore = 400;
const chunk = 100;

interface SiteListProps {
  /** Entries that are rendered at once; a button adds as many. By default all, or few of very many. */
  readonly pageSize?: number;
}

/** All matching sites, one link each; sites without a place of their own in groups of their own. */
export function SiteList({ pageSize: wanted }: SiteListProps) {
  const t = useTexts();
  const sites = useListedSites();
  const { query, sort } = useQuestion();
  const pageSize = wanted ?? (sites.length > farMore ? chunk : farMore);
  const [paged, setPaged] = useState({ sites, shown: pageSize });
  if (sites.length === 0) return <EmptyResult />;
  // A new list starts scrolled to its top.
  const shown = paged.sites === sites ? paged.shown : pageSize;
  return (
    <>
      <ul id="standorte" className={styles.list} aria-label={t.list.label} tabIndex={-1}>
        {listGroups(sites.slice(0, shown), sort).map((group) => (
          <GroupItems key={group.kind} group={group} query={query} sort={sort} />
        ))}
      </ul>
      {shown >= sites.length ? null : (
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

interface GroupItemsProps {
  readonly group: ListGroup;
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
          <h2 className={styles.groupTitle}>{words.title(group.sites.length)}</h2>
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
