import type { Step } from '../draft/changes';
import { type Edited, redo, take, undo } from '../draft/history';

/** What a person did, in the order in which it is kept; done again from the beginning it is the same draft. */
export type Entry =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** Does one of them. */
export function replay(edited: Edited, entry: Entry): Edited {
  if (entry.kind === 'step') return take(edited, entry.step);
  return entry.kind === 'undo' ? undo(edited) : redo(edited);
}

/** What has led from one state to the next; null where it was none of these, such as another draft. */
export function entryBetween(before: Edited, after: Edited): Entry | null {
  const more = after.past.length - before.past.length;
  const last = after.past.at(-1);
  if (more === -1 && after.future[0] === before.past.at(-1)) return { kind: 'undo' };
  if (more !== 1 || last === undefined || after.past.at(-2) !== before.past.at(-1)) return null;
  return last === before.future[0] ? { kind: 'redo' } : { kind: 'step', step: last };
}

/** A draft as it was opened, and all that leads from there to what it is. */
export function unrolled(edited: Edited): {
  readonly base: Edited['draft'];
  readonly entries: readonly Entry[];
} {
  const { past, future } = edited;
  const steps = [...past, ...future].map((step): Entry => ({ kind: 'step', step }));
  return {
    base: past.reduce(undo, edited).draft,
    entries: [...steps, ...future.map((): Entry => ({ kind: 'undo' }))],
  };
}
