import { Pause, Play, SkipForward, X } from 'lucide-react';
import type { YearSpan } from '../../model/yearSpan';
import type { MoneyInTime } from '../../query/money/moneyInTime';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import styles from './TimeStrip.module.css';
import { TimeTable } from './TimeTable';
import { usePlay } from './usePlay';

interface TimeButtonsProps {
  readonly money: MoneyInTime;
  /** Whether the numbers are shown as a table. */
  readonly table: boolean;
  readonly onTable: (open: boolean) => void;
  readonly limits: YearSpan;
  /** The years that are folded away, and whether they are shown all the same; null without any. */
  readonly early: {
    readonly years: YearSpan;
    readonly shown: boolean;
    readonly onShow: (shown: boolean) => void;
  } | null;
  /** Null while all years are shown. */
  readonly onClear: (() => void) | null;
}

/** Buttons for the table, for all years and for playing through the years, stepwise with reduced motion. */
export function TimeButtons({ money, table, onTable, limits, early, onClear }: TimeButtonsProps) {
  const t = useTexts();
  const { playing, stepwise, press, button: ref, possible } = usePlay(money, limits);
  const Icon = playing ? Pause : stepwise ? SkipForward : Play;
  const words = playing ? t.time.pause : stepwise ? t.time.next : t.time.play;
  const clear = () => {
    onClear?.();
    // This button disappears; its neighbour stays.
    ref.current?.focus();
  };
  return (
    <div className={styles.buttons}>
      {onClear === null ? null : (
        <button type="button" className={button.button} onClick={clear}>
          <X aria-hidden="true" size={16} />
          {t.time.all}
        </button>
      )}
      {early === null ? null : (
        <button
          type="button"
          className={button.button}
          aria-pressed={early.shown}
          title={t.time.early(early.years)}
          onClick={() => early.onShow(!early.shown)}
        >
          {t.time.earlier}
        </button>
      )}
      <TimeTable money={money} open={table} onOpen={onTable} />
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
