import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

/** State of a combobox: whether its list is open, and which option is active; null: none. */
export interface ComboboxState {
  readonly open: boolean;
  readonly active: number | null;
}
const closed: ComboboxState = { open: false, active: null };

interface ComboboxInput<T> {
  /** In the order of the list; without any the list stays closed. */
  readonly options: readonly T[];
  /** The options for what is typed by now, where those that are shown may be older: Enter takes of these. */
  readonly latest?: () => readonly T[];
  readonly onChoose: (option: T) => void;
  /** Enter takes the first option where none is active. */
  readonly takesFirst?: boolean;
  /** Enter without an option: it closes the list. Without this the field handles the key. */
  readonly onEnter?: () => void;
  /** Escape while the list is closed; null where the key is not handled. */
  readonly onEscape?: (() => void) | null;
}

/**
 * The list of suggestions of a text field, by keyboard and pointer (WAI-ARIA APG, editable combobox
 * with list autocomplete): the props of the field, the list and each option. The focus stays in the
 * field.
 */
export function useCombobox<T>(input: ComboboxInput<T>) {
  const { options, latest, onChoose, takesFirst = false, onEnter, onEscape = null } = input;
  const id = useId();
  const [state, setState] = useState(closed);
  const open = state.open && options.length > 0;
  const active = open && state.active !== null && state.active in options ? state.active : null;
  const optionId = (index: number) => `${id}-${index}`;

  const choose = (option: T) => {
    setState(closed);
    onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, Enter and arrows are its own.
    if (event.nativeEvent.isComposing) return;
    const action = actionOf(event);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  /** Action of a key; null: not handled. */
  const actionOf = (event: KeyboardEvent): (() => void) | null => {
    if (event.key === 'Enter') return enterAction();
    const next = comboboxKey(event, { open, active }, options.length);
    if (next !== null) return () => setState(next);
    return event.key === 'Escape' ? onEscape : null;
  };
  const enterAction = (): (() => void) | null => {
    const index = active ?? (takesFirst ? 0 : null);
    const option = open && index !== null ? (latest?.() ?? options)[index] : undefined;
    if (option !== undefined) return () => choose(option);
    if (onEnter === undefined) return null;
    return () => {
      setState(closed);
      onEnter();
    };
  };
  return {
    open,
    active,
    choose,
    /** Opens the list, whether there are suggestions or not. */
    wanted: state.open,
    /** The list for a new text. */
    restart: () => setState({ open: true, active: null }),
    reopen: () => setState({ open: true, active }),
    field: {
      // ARIA in HTML allows the role of a combobox on this type only, not on "search".
      type: 'text',
      role: 'combobox',
      autoComplete: 'off',
      spellCheck: false,
      'aria-autocomplete': 'list',
      'aria-expanded': open,
      'aria-controls': open ? id : undefined,
      'aria-activedescendant': active === null ? undefined : optionId(active),
      onKeyDown,
      onBlur: () => setState(closed),
    },
    listId: id,
    option: (index: number) => ({ id: optionId(index), active: index === active }),
  } as const;
}

/** Props of the parts of a combobox. */
export type Combobox = Pick<ReturnType<typeof useCombobox>, 'active' | 'listId' | 'option'>;

/** The state of a combobox of `count` options after a key; null where the text field handles it. */
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
      if (altKey) return closed;
      return {
        open: true,
        active: !open || active === null ? count - 1 : (active - 1 + count) % count,
      };
    case 'Home':
      return open && active !== null ? { open, active: 0 } : null;
    case 'End':
      return open && active !== null ? { open, active: count - 1 } : null;
    case 'Escape':
      return open ? closed : null;
    default:
      return null;
  }
}

interface ComboboxOptionProps {
  readonly id: string;
  readonly className: string | undefined;
  /** Scrolls an option into view that the keyboard has reached. */
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** An option in the list of a combobox: a pointer chooses it while the focus stays in the field. */
export function ComboboxOption({ id, className, active, onChoose, children }: ComboboxOptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field of the combobox keeps the focus and handles the keys for its options
    <div
      ref={option}
      id={id}
      className={className}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
