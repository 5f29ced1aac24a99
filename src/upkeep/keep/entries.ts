import { applyChanges, type Change, invert, type Step } from '../draft/changes';
import type { Draft } from '../draft/draft';
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

/**
 * Does all of them, as one change of the draft: one after the other, a thousand steps in a large
 * table would take seconds.
 */
export function replayAll(base: Draft, entries: readonly Entry[]): Edited {
  const past: Step[] = [];
  /** The next one to redo last. */
  const future: Step[] = [];
  const changes: Change[] = [];
  for (const entry of entries) {
    if (entry.kind === 'step') future.length = 0;
    const step = entry.kind === 'step' ? entry.step : (entry.kind === 'undo' ? past : future).pop();
    if (step === undefined) continue;
    const isUndone = entry.kind === 'undo';
    (isUndone ? future : past).push(step);
    for (const change of isUndone ? invert(step.changes) : step.changes) changes.push(change);
  }
  return { draft: applyChanges(base, changes), past, future: future.toReversed() };
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
