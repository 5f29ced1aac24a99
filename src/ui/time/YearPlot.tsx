import type { YearSpan } from '../../model/yearSpan';
import type { YearInTime } from '../../query/money/moneyInTime';
import { useTexts } from '../../state/texts';
import { YearAxis } from '../chart/Plot';
import { yearScale, yearTicks } from '../chart/scales';
import { useYearDrag } from './useYearDrag';
import { YearBars } from './YearBars';
import styles from './YearPlot.module.css';
import { YearThumb } from './YearThumb';

interface YearPlotProps {
  readonly years: readonly YearInTime[];
  readonly limits: YearSpan;
  readonly chosen: YearSpan | null;
  readonly pointed: YearSpan | null;
  readonly onSelect: (span: YearSpan | null) => void;
  /** The year under the pointer, or null. */
  readonly onPoint: (year: number | null) => void;
}

/** The columns and a range slider over them: a span drawn by pointer, and a thumb at each end for the keyboard. */
export function YearPlot({ years, limits, chosen, pointed, onSelect, onPoint }: YearPlotProps) {
  const t = useTexts();
  const x = yearScale(limits);
  const span = chosen ?? limits;
  const drag = useYearDrag({ limits, chosen, onSelect, onPoint });
  const ends = [
    { end: 'from', label: t.time.first, min: limits.from, max: span.to },
    { end: 'to', label: t.time.last, min: span.from, max: limits.to },
  ] as const;
  return (
    <div className={styles.frame}>
      <div className={styles.plot} {...drag}>
        <YearBars years={years} x={x} chosen={chosen} pointed={pointed} />
        <fieldset className={styles.thumbs}>
          <legend className="visually-hidden">{t.time.sliders}</legend>
          {ends.map(({ end, ...thumb }) => (
            <YearThumb
              key={end}
              end={end}
              {...thumb}
              value={span[end]}
              year={years.find(({ year }) => year === span[end])}
              left={x(end === 'to' ? span.to + 1 : span.from)}
              onChange={(year) => onSelect({ ...span, [end]: year })}
            />
          ))}
        </fieldset>
      </div>
      <YearAxis x={x} years={yearTicks(limits)} />
    </div>
  );
}
