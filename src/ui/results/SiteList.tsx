import { memo, useMemo } from 'react';
import { siteDistanceM } from '../../query/siteDistance';
import { useActions, useApp, useSelection, useView } from '../../state/hooks';
import { de } from '../../text/de';
import { EmptyResult } from './EmptyResult';
import styles from './SiteList.module.css';
import { SiteListItem } from './SiteListItem';

const Item = memo(SiteListItem);

/** All matching sites, one link each. */
export function SiteList() {
  const { currentYear } = useApp();
  const { sites } = useView();
  const selectedId = useSelection((selection) => selection.selectedId);
  const hoveredId = useSelection((selection) => selection.hoveredId);
  const origin = useSelection((selection) => selection.origin);
  const { openSite, hover } = useActions();
  const distances = useMemo(
    () => sites.map((site) => (origin === null ? null : siteDistanceM(site, origin.point))),
    [sites, origin],
  );
  if (sites.length === 0) return <EmptyResult />;
  return (
    <ul id="standorte" className={styles.list} aria-label={de.list.label} tabIndex={-1}>
      {sites.map((site, index) => (
        <Item
          key={site.id}
          site={site}
          currentYear={currentYear}
          distanceM={distances[index] ?? null}
          selected={site.id === selectedId}
          lit={site.id === hoveredId}
          onOpen={openSite}
          onHover={hover}
        />
      ))}
    </ul>
  );
}
