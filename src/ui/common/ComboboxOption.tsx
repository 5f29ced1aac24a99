import { type ReactNode, useEffect, useRef } from 'react';

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
