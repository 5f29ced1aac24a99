import { useEffect, useMemo, useRef, useState } from 'react';
import { hessenBounds } from '../../model/openingView';
import type { Extent } from '../../query/extent';
import { type SectionSite, sectionSites } from '../../query/sectionSites';
import { useActions, useSelection, useView } from '../../state/hooks';

/** What the SVG map shows, where there is no other. */
const wholeMap: Extent = [...hessenBounds.southWest, ...hessenBounds.northEast];
const none: readonly SectionSite[] = [];

/**
 * The sites in view and the active one among them, while the map has the focus of the keyboard. The
 * active one is lit on the map and in the list.
 */
export function useMapSites() {
  const { onMap } = useView();
  const extent = useSelection(({ mapExtent }) => mapExtent) ?? wholeMap;
  const selectedId = useSelection((selection) => selection.selectedId);
  const { hover } = useActions();
  const [focused, setFocused] = useState(false);
  const [activeId, setActiveId] = useState<string | null>(null);
  const lastVisited = useRef<string | null>(null);
  const shown = useMemo(
    () => (focused ? sectionSites(onMap, extent) : none),
    [focused, onMap, extent],
  );
  const position = shown.findIndex(({ site }) => site.id === activeId);
  const active = shown[position] ?? null;
  const litId = active?.site.id ?? null;

  useEffect(() => {
    if (selectedId !== null) lastVisited.current = selectedId;
  }, [selectedId]);
  useEffect(() => {
    if (!focused) return;
    if (litId !== null) lastVisited.current = litId;
    hover(litId);
  }, [focused, litId, hover]);

  /** Begins at the selected site, else at the one visited last, else at the first. Returns what is in view. */
  const enter = (): readonly SectionSite[] => {
    const inView = sectionSites(onMap, extent);
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
