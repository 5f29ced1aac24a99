/** What a combobox shows: its list or not, and which option is active; null: none. */
export interface ComboboxState {
  readonly open: boolean;
  readonly active: number | null;
}

/**
 * What a key makes of a combobox of `count` options (WAI-ARIA APG, list autocomplete); null where
 * the key is the text field's own.
 */
export function comboboxKey(
  { key, altKey }: { readonly key: string; readonly altKey: boolean },
  { open, active }: ComboboxState,
  count: number,
): ComboboxState | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      if (altKey) return { open: true, active };
      return { open: true, active: !open || active === null ? 0 : (active + 1) % count };
    case 'ArrowUp':
      if (altKey) return { open: false, active: null };
      return {
        open: true,
        active: !open || active === null ? count - 1 : (active - 1 + count) % count,
      };
    case 'Home':
      return open && active !== null ? { open, active: 0 } : null;
    case 'End':
      return open && active !== null ? { open, active: count - 1 } : null;
    case 'Escape':
      return open ? { open: false, active: null } : null;
    default:
      return null;
  }
}
