import type { MouseEvent, PointerEvent } from 'react';
import { openingSize, toViewBox } from '../../model/geo/openingView';
import type { ListedSite } from '../../model/site';
import { isFormer } from '../../model/sums';
import { symbolRadius } from '../../model/symbol';
import { countedEur } from '../../query/money/counted';
import type { Query } from '../../query/query';
import { useActions, useApp, useQuestion, useSelection, useView } from '../../state/hooks';
import { SiteSymbol } from './StaticMap';
import styles from './StaticMap.module.css';

/** On the screen the SVG map shows all of Hessen. */
const viewBox = `0 0 ${openingSize.width.toFixed(2)} ${openingSize.height.toFixed(2)}`;

/** How far beside a symbol a pointer still means it, in pixels of the screen; as in map/hit.ts. */
const reachPx = { point: 3, click: 14, finger: 24 } as const;

/**
 * Over the SVG map, while it is the only one: rings the selected and the hovered site, and opens what is clicked.
 * The keyboard has the listbox of the same sites.
 */
export function PointedSites() {
  const { currentYear } = useApp();
  const { onMap } = useView();
  const { query } = useQuestion();
  const selected = useSelection((selection) => selection.selectedId);
  const hovered = useSelection((selection) => selection.hoveredId);
  const covered = useSelection((selection) => selection.viewport !== null);
  const { hover, openSiteFromMap } = useActions();
  if (covered) return null;
  const pointAt = (event: PointerEvent<SVGSVGElement>) => {
    const id = siteAt(event, reachPx.point, onMap, query);
    event.currentTarget.style.cursor = id === null ? '' : 'pointer';
    hover(id);
  };
  const open = (event: MouseEvent<SVGSVGElement>) => {
    const touch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';
    const id = siteAt(event, touch ? reachPx.finger : reachPx.click, onMap, query);
    if (id !== null) openSiteFromMap(id);
  };
  const lit = onMap.filter(({ id }) => id === selected || id === hovered);
  return (
    <svg
      aria-hidden="true"
      className={styles.pointed}
      viewBox={viewBox}
      onClick={open}
      onPointerMove={pointAt}
      onPointerLeave={() => hover(null)}
    >
      <rect width={openingSize.width} height={openingSize.height} />
      {lit.map((site) => (
        <g key={site.id}>
          <SiteSymbol site={site} query={query} former={isFormer(site, currentYear)} />
          <Ring site={site} query={query} />
        </g>
      ))}
    </svg>
  );
}

/** Wider than on the map that can be zoomed: the smallest symbol is to be found, too. */
function Ring({ site, query }: { readonly site: ListedSite; readonly query: Query }) {
  const [cx, cy] = toViewBox(site.symbolPoint);
  const radius = symbolRadius(countedEur(site, query));
  return <circle cx={cx} cy={cy} r={1.65 * radius + 2} />;
}

/** The site whose symbol is nearest to the pointer, at most `reach` pixels beside it; else null. */
function siteAt(
  { currentTarget, clientX, clientY }: MouseEvent,
  reach: number,
  sites: readonly ListedSite[],
  query: Query,
): string | null {
  const box = currentTarget.getBoundingClientRect();
  const scale = box.width / openingSize.width;
  const [nearest] = sites
    .map((site) => {
      const [x, y] = toViewBox(site.symbolPoint);
      const distance = Math.hypot(box.left + x * scale - clientX, box.top + y * scale - clientY);
      return { id: site.id, distance, radius: symbolRadius(countedEur(site, query)) * scale };
    })
    .filter(({ distance, radius }) => distance <= radius + reach)
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.id ?? null;
}
