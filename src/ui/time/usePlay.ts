import { useEffect, useRef } from 'react';
import type { YearSpan } from '../../model/yearSpan';
import type { MoneyInTime } from '../../query/money/moneyInTime';
import { useActions, useApp, useSelection } from '../../state/hooks';
import type { Store } from '../../state/store';
import { useMedia } from '../common/useMedia';
import { chosenSpan, limitsOf, nextSpan, startSpan } from './chosenSpan';

/** Plays the chosen span, or a single year, through the years with money; stepwise with reduced motion. */
export function usePlay({ years }: MoneyInTime, { from: stripFrom, to: stripTo }: YearSpan) {
  const { store } = useApp();
  const { setYears, setPlaying } = useActions();
  const playing = useSelection((selection) => selection.playing);
  const stepwise = useMedia('(prefers-reduced-motion: reduce)');
  const button = useRef<HTMLButtonElement>(null);
  const funded = years.filter(({ amountEur }) => amountEur !== null).map(({ year }) => year);
  const from = funded[0] ?? stripFrom;
  const to = funded.at(-1) ?? stripFrom;

  useEffect(() => {
    if (!playing) return;
    const strip = { from: stripFrom, to: stripTo };
    const step = () => {
      const chosen = chosenSpan(store.getState().query, strip);
      const next = chosen && nextSpan(chosen, { from, to });
      if (next !== null) setYears(...limitsOf(next, strip));
      return next !== null;
    };
    return runSteps({ store, step, button: button.current, stop: () => setPlaying(false) });
  }, [playing, store, setYears, setPlaying, from, to, stripFrom, stripTo]);

  // Stops when the strip unmounts.
  useEffect(() => () => setPlaying(false), [setPlaying]);

  const press = () => {
    if (playing) return setPlaying(false);
    const strip = { from: stripFrom, to: stripTo };
    const chosen = chosenSpan(store.getState().query, strip);
    setYears(...limitsOf(startSpan(chosen, { from, to }), strip));
    if (!stepwise) setPlaying(true);
  };
  return { playing, stepwise, press, button, possible: funded.length > 0 };
}

/** How long a year is shown. */
const stepMs = 900;

/** Events that stop it. */
const interruptions = ['pointerdown', 'keydown', 'wheel'] as const;

interface Run {
  readonly store: Store;
  /** Advances by a year; false at the end. */
  readonly step: () => boolean;
  readonly stop: () => void;
  /** Pauses internally, so that its own events do not stop it. */
  readonly button: Node | null;
}

/** Advances until the end, another action of the person or a change of the query. Returns how to stop it. */
function runSteps({ store, step, stop, button }: Run): () => void {
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
