import { useEffect, useRef } from 'react';
import type { YearSpan } from '../../model/yearSpan';
import type { MoneyInTime } from '../../query/money/moneyInTime';
import { useActions, useApp, useSelection } from '../../state/hooks';
import { useMedia } from '../common/useMedia';
import { askedYears, chosenSpan, nextSpan, startSpan } from './chosenSpan';
import { runSteps } from './runSteps';

/** Runs the chosen span, or a single year, through the years with money; by steps where motion is unwanted. */
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
      if (next !== null) setYears(...askedYears(next, strip));
      return next !== null;
    };
    return runSteps({ store, step, button: button.current, stop: () => setPlaying(false) });
  }, [playing, store, setYears, setPlaying, from, to, stripFrom, stripTo]);

  // A strip that goes away leaves nothing running.
  useEffect(() => () => setPlaying(false), [setPlaying]);

  const press = () => {
    if (playing) return setPlaying(false);
    const strip = { from: stripFrom, to: stripTo };
    const chosen = chosenSpan(store.getState().query, strip);
    setYears(...askedYears(startSpan(chosen, { from, to }), strip));
    if (!stepwise) setPlaying(true);
  };
  return { playing, stepwise, press, button, possible: funded.length > 0 };
}
