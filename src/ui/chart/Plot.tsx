import { type ReactNode, type SVGAttributes, useId } from 'react';
import { type Column, type ColumnScales, columnMarks } from './columns';
import { ProgrammePatterns, patterned } from './Patterns';
import styles from './Plot.module.css';
import { inPercent, middleOf, type Scale } from './scales';

interface PlotProps {
  readonly className: string | undefined;
  /** Value axis: a grid line for each tick, its label to the left. */
  readonly axis?: {
    readonly y: Scale;
    readonly ticks: readonly number[];
    readonly text: (value: number) => string;
  };
  /** SVG marks from back to front, with all lengths in percent. */
  readonly children: ReactNode;
}

/** The inside of a chart. It is hidden from screen readers: the figure around it has an accessible name. */
export function Plot({ className, axis, children }: PlotProps) {
  return (
    <div className={`${styles.plot} ${className}`}>
      {axis?.ticks.map((value) => (
        <span key={value} className={styles.tick} style={{ top: inPercent(axis.y(value)) }}>
          {axis.text(value)}
        </span>
      ))}
      <svg className={styles.marks} aria-hidden="true">
        {axis?.ticks.map((value) => (
          <line key={value} x2="100%" y1={inPercent(axis.y(value))} y2={inPercent(axis.y(value))} />
        ))}
        {children}
      </svg>
    </div>
  );
}

interface ColumnsProps<Kind extends string> {
  readonly columns: readonly Column<Kind>[];
  readonly scales: ColumnScales;
  readonly title?: (year: number) => string;
  readonly isDimmed?: (year: number) => boolean;
  /** Drawn on top of the column of a year. */
  readonly over?: (year: number) => ReactNode;
  /** Attributes of a piece; by default the colour of its programme, or the hatch for unknown. */
  readonly paint?: (kind: Kind | 'unknown') => SVGAttributes<SVGRectElement>;
}

/** A stacked column for each year. */
export function Columns<Kind extends string>(props: ColumnsProps<Kind>) {
  const { columns, scales, title, isDimmed, over } = props;
  const hatch = useId();
  const { paint = (kind: string) => inColour(kind, hatch) } = props;
  return (
    <>
      {props.paint === undefined ? (
        <>
          <Hatch id={hatch} />
          <ProgrammePatterns id={hatch} />
        </>
      ) : null}
      {columns.map((column) => (
        <g key={column.year} data-dimmed={isDimmed?.(column.year) || undefined}>
          {title === undefined ? null : <title>{title(column.year)}</title>}
          {columnMarks(column, scales).map(({ kind, x, y, width, height }) => (
            <rect
              key={`${kind} ${y}`}
              {...paint(kind)}
              x={inPercent(x)}
              y={inPercent(y)}
              width={inPercent(width)}
              height={inPercent(height)}
            />
          ))}
          {over?.(column.year)}
        </g>
      ))}
    </>
  );
}

const inColour = (kind: string, hatch: string) =>
  kind === 'unknown'
    ? { 'data-unknown': '', fill: `url(#${hatch})` }
    : { 'data-kind': kind, style: patterned(hatch, kind) };

/** Pattern that fills what is unknown. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} className={styles.hatch} width="5" height="5" patternUnits="userSpaceOnUse">
      <path d="M-1 1L1-1M0 5L5 0M4 6L6 4" />
    </pattern>
  );
}

interface YearAxisProps {
  readonly x: Scale;
  readonly years: readonly number[];
  readonly className?: string | undefined;
}

/** Labels of the year axis, hidden from screen readers like the plot above. */
export function YearAxis({ x, years, className = '' }: YearAxisProps) {
  return (
    <div className={`${styles.years} ${className}`} aria-hidden="true">
      {years.map((year) => (
        <span key={year} style={{ left: inPercent(middleOf(x, year)) }}>
          {year}
        </span>
      ))}
    </div>
  );
}
