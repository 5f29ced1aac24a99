import { Pause, Play, SkipForward, X } from 'lucide-react';
import type { MoneyInTime } from '../../query/moneyInTime';
import { de } from '../../text/de';
import button from '../common/Button.module.css';
import styles from './TimeStrip.module.css';
import { usePlay } from './usePlay';
import type { YearSpan } from './yearSpan';

interface PlayButtonsProps {
  readonly money: MoneyInTime;
  readonly limits: YearSpan;
  /** Null while all years are shown. */
  readonly onClear: (() => void) | null;
}

/** Runs through the years, or step by step for whom motion is too much; and back to all years. */
export function PlayButtons({ money, limits, onClear }: PlayButtonsProps) {
  const { playing, stepwise, press, button: ref, possible } = usePlay(money, limits);
  const Icon = playing ? Pause : stepwise ? SkipForward : Play;
  const words = playing ? de.time.pause : stepwise ? de.time.next : de.time.play;
  return (
    <div className={styles.buttons}>
      {onClear === null ? null : (
        <button type="button" className={button.button} onClick={onClear}>
          <X aria-hidden="true" size={16} />
          {de.time.all}
        </button>
      )}
      <button
        type="button"
        ref={ref}
        className={button.button}
        disabled={!possible}
        onClick={press}
      >
        <Icon aria-hidden="true" size={16} />
        {words}
      </button>
    </div>
  );
}
