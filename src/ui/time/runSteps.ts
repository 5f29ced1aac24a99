import type { Store } from '../../state/store';

/** Time to look at a year. */
const stepMs = 900;

/** What a person does to end it. */
const interruptions = ['pointerdown', 'keydown', 'wheel'] as const;

interface Run {
  readonly store: Store;
  /** One step on; false at the end. */
  readonly step: () => boolean;
  readonly stop: () => void;
  /** Does not interrupt: it pauses by itself. */
  readonly button: Node | null;
}

/** Steps on until the end, or until a person does anything else or the query changes. Returns what ends it. */
export function runSteps({ store, step, stop, button }: Run): () => void {
  let stepping = false;
  const timer = setInterval(() => {
    stepping = true;
    const goesOn = step();
    stepping = false;
    if (!goesOn) stop();
  }, stepMs);
  const unsubscribe = store.subscribe((now, before) => {
    if (!stepping && now.query !== before.query) stop();
  });
  const interrupt = ({ target }: Event) => {
    if (!(target instanceof Node && button?.contains(target))) stop();
  };
  for (const type of interruptions) addEventListener(type, interrupt, true);
  return () => {
    clearInterval(timer);
    unsubscribe();
    for (const type of interruptions) removeEventListener(type, interrupt, true);
  };
}
