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

/** Up and down stay with a select; the arrow of the writing direction is that of the next control. */
function goOn(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (!(target instanceof HTMLElement)) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>('[tabindex]')].filter(
    (tool) => !tool.matches(':disabled') && tool.checkVisibility(),
  );
  const at = all.indexOf(target);
  const next: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowRight: all[at + 1] ?? all[0],
    ArrowLeft: all.at(at - 1),
    Home: all[0],
    End: all.at(-1),
  };
  const tool = next[key];
  if (at < 0 || tool === undefined) return;
  event.preventDefault();
  tool.focus();
}
