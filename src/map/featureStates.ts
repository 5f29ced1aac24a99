/** What is highlighted on the map: at most one site selected and one hovered. */
export interface Highlight {
  readonly selected: string | null;
  readonly hovered: string | null;
}
export const noHighlight: Highlight = { selected: null, hovered: null };

/** An update of one feature's state; both values are always set, so that no stale one remains. */
export interface StateWrite {
  readonly id: string;
  readonly state: { readonly selected: boolean; readonly hovered: boolean };
}

/** The updates from one state to the next; pure, so that it can be tested without a map. */
export function stateWrites(before: Highlight, after: Highlight): readonly StateWrite[] {
  const ids = new Set([before.selected, before.hovered, after.selected, after.hovered]);
  return [...ids].flatMap((id) => {
    if (id === null || same(id, before, after)) return [];
    return [{ id, state: stateOf(id, after) }];
  });
}

const stateOf = (id: string, highlight: Highlight) => ({
  selected: highlight.selected === id,
  hovered: highlight.hovered === id,
});

const same = (id: string, before: Highlight, after: Highlight): boolean =>
  (before.selected === id) === (after.selected === id) &&
  (before.hovered === id) === (after.hovered === id);
