import { useEffect, useMemo, useRef, useState } from 'react';
import { hessenBounds } from '../../model/geo/openingView';
import type { Bbox } from '../../query/bbox';
import { type SiteInView, viewportSites } from '../../query/near/viewportSites';
import { useActions, useSelection, useView } from '../../state/hooks';

/** The viewport of the SVG map, the fallback. */
const wholeMap: Bbox = [...hessenBounds.southWest, ...hessenBounds.northEast];
const none: readonly SiteInView[] = [];

/**
 * The sites in view and the active one among them, while the map has keyboard focus. The active one
 * is highlighted on the map and in the list.
 */
export function useMapSites() {
  const { onMap } = useView();
  const viewport = useSelection(({ viewport }) => viewport) ?? wholeMap;
  const selectedId = useSelection((selection) => selection.selectedId);
  const { hover } = useActions();
  const [focused, setFocused] = useState(false);
  const [activeId, setActiveId] = useState<string | null>(null);
  const lastVisited = useRef<string | null>(null);
  const shown = useMemo(
    () => (focused ? viewportSites(onMap, viewport) : none),
    [focused, onMap, viewport],
  );
  const position = shown.findIndex(({ site }) => site.id === activeId);
  const active = shown[position] ?? null;
  const highlightedId = active?.site.id ?? null;

  useEffect(() => {
    if (selectedId !== null) lastVisited.current = selectedId;
  }, [selectedId]);
  useEffect(() => {
    if (!focused) return;
    if (highlightedId !== null) lastVisited.current = highlightedId;
    hover(highlightedId);
  }, [focused, highlightedId, hover]);

  /**
   * Starts at the selected site, else at the last visited one, else at the first. Returns the sites
   * in view.
   */
  const enter = (): readonly SiteInView[] => {
    const inView = viewportSites(onMap, viewport);
    const ids = inView.map(({ site }) => site.id);
    const wanted = [selectedId, lastVisited.current].find((id) => id !== null && ids.includes(id));
    setFocused(true);
    setActiveId(wanted ?? ids[0] ?? null);
    return inView;
  };
  const leave = () => {
    setFocused(false);
    hover(null);
  };
  const go = (to: number) => setActiveId(shown[to]?.site.id ?? null);
  return { focused, shown, active, position, selectedId, enter, leave, go };
}
