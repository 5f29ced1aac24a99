import type { YearInTime } from '../../query/money/moneyInTime';
import { useTexts } from '../../state/texts';
import { useYearDrag } from './useYearDrag';
import { YearAxis } from './YearAxis';
import { YearBars } from './YearBars';
import styles from './YearPlot.module.css';
import { YearThumb } from './YearThumb';
import type { YearSpan } from './yearSpan';

interface YearPlotProps {
  readonly years: readonly YearInTime[];
  readonly limits: YearSpan;
  readonly chosen: YearSpan | null;
  readonly pointed: YearSpan | null;
  readonly onSelect: (span: YearSpan | null) => void;
  /** The year under the pointer, or null. */
  readonly onPoint: (year: number | null) => void;
}

/** The bars, a span over them that can be drawn with a pointer, and a slider at each end for keys. */
export function YearPlot({ years, limits, chosen, pointed, onSelect, onPoint }: YearPlotProps) {
  const t = useTexts();
  const span = chosen ?? limits;
  const drag = useYearDrag({ limits, chosen, onSelect, onPoint });
  const ends = [
    { end: 'from', label: t.time.first, min: limits.from, max: span.to },
    { end: 'to', label: t.time.last, min: span.from, max: limits.to },
  ] as const;
  return (
    <div className={styles.frame}>
      <div className={styles.plot} {...drag}>
        <YearBars years={years} chosen={chosen} pointed={pointed} />
        <fieldset className={styles.thumbs}>
          <legend className="visually-hidden">{t.time.sliders}</legend>
          {ends.map(({ end, ...thumb }) => (
            <YearThumb
              key={end}
              end={end}
              {...thumb}
              value={span[end]}
              years={years}
              onChange={(year) => onSelect({ ...span, [end]: year })}
            />
          ))}
        </fieldset>
      </div>
      <YearAxis limits={limits} />
    </div>
  );
}
