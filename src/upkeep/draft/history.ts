import { applyChanges, invert, type Step } from './changes';
import type { Draft } from './draft';

/** A draft with what was done to it, and what was undone of it. */
export interface Edited {
  readonly draft: Draft;
  /** The oldest first. */
  readonly past: readonly Step[];
  /** The next one to redo first. */
  readonly future: readonly Step[];
}

export const unedited = (draft: Draft): Edited => ({ draft, past: [], future: [] });

/** Does a step; what was undone before is gone. A step without changes does nothing. */
export const take = (edited: Edited, step: Step): Edited =>
  step.changes.length === 0
    ? edited
    : {
        draft: applyChanges(edited.draft, step.changes),
        past: [...edited.past, step],
        future: [],
      };

/** Takes the last step back; nothing where there is none. */
export function undo(edited: Edited): Edited {
  const step = edited.past.at(-1);
  if (step === undefined) return edited;
  return {
    draft: applyChanges(edited.draft, invert(step.changes)),
    past: edited.past.slice(0, -1),
    future: [step, ...edited.future],
  };
}

/** Does the step again that was taken back last; nothing where there is none. */
export function redo(edited: Edited): Edited {
  const [step, ...future] = edited.future;
  if (step === undefined) return edited;
  return {
    draft: applyChanges(edited.draft, step.changes),
    past: [...edited.past, step],
    future,
  };
}
