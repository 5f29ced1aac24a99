import type { KeyboardEvent, ReactNode } from 'react';

interface ToolbarProps {
  /** Accessible name. */
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/**
 * Controls that are one stop of the Tab key: it enters at the first, which has `tabIndex={0}`, the
 * arrow keys lead to the others, which have `tabIndex={-1}`. So what follows is not behind a stop
 * for each.
 */
export function Toolbar({ label, className, children }: ToolbarProps) {
  return (
    <div role="toolbar" aria-label={label} className={className} onKeyDown={goOn}>
      {children}
    </div>
  );
}

/** Up and down stay with a select. */
function goOn(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[tabindex]')];
  const at = all.indexOf(target as HTMLElement);
  if (at < 0) return;
  const ways: Readonly<Record<string, readonly HTMLElement[]>> = {
    ArrowRight: [...all.slice(at + 1), ...all.slice(0, at)],
    ArrowLeft: [...all.slice(0, at).toReversed(), ...all.slice(at + 1).toReversed()],
    Home: all,
    End: all.toReversed(),
  };
  const way = ways[key];
  if (way === undefined) return;
  event.preventDefault();
  // What is disabled or not shown takes no focus.
  for (const tool of way) {
    tool.focus();
    if (document.activeElement === tool) return;
  }
}
