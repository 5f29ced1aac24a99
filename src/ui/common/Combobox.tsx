import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

/** What a combobox shows: its list or not, and which option is active; null: none. */
export interface ComboboxState {
  readonly open: boolean;
  readonly active: number | null;
}
const closed: ComboboxState = { open: false, active: null };

interface ComboboxInput<T> {
  /** In the order of the list; without any the list stays closed. */
  readonly options: readonly T[];
  readonly onChoose: (option: T) => void;
  /** Enter takes the first option where none is active. */
  readonly takesFirst?: boolean;
  /** Enter that takes no option: it closes the list. Without this the key is the field's own. */
  readonly onEnter?: () => void;
  /** Escape while the list is closed; null where the key is not used. */
  readonly onEscape?: (() => void) | null;
}

/**
 * The list of suggestions of a text field, by keys and pointer (WAI-ARIA APG, editable combobox with
 * list autocomplete): what the field, the list and each option need. The focus stays in the field.
 */
export function useCombobox<T>(input: ComboboxInput<T>) {
  const { options, onChoose, takesFirst = false, onEnter, onEscape = null } = input;
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
    // Enter and arrows of an input method choose its letters.
    if (event.nativeEvent.isComposing) return;
    const action = actionOf(event);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  /** What a key does here; null: nothing of ours. */
  const actionOf = (event: KeyboardEvent): (() => void) | null => {
    if (event.key === 'Enter') return enterAction();
    const next = comboboxKey(event, { open, active }, options.length);
    if (next !== null) return () => setState(next);
    return event.key === 'Escape' ? onEscape : null;
  };
  const enterAction = (): (() => void) | null => {
    const index = active ?? (takesFirst ? 0 : null);
    const option = open && index !== null ? options[index] : undefined;
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
    /** A person wants to see suggestions, whether there are any or not. */
    wanted: state.open,
    /** The list for another text. */
    restart: () => setState({ open: true, active: null }),
    reopen: () => setState({ open: true, active }),
    field: {
      // ARIA in HTML gives the role of a combobox to this type only, not to "search".
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

/** What the parts of a combobox get of it. */
export type Combobox = Pick<ReturnType<typeof useCombobox>, 'active' | 'listId' | 'option'>;

/**
 * What a key makes of a combobox of `count` options; null where the key is the text field's own.
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
  /** Keys have reached it: it comes into sight. */
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** An option in the list of a combobox: a pointer chooses it and leaves the focus in the field. */
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
