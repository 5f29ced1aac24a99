import { useId } from 'react';
import type { Site } from '../../model/site';
import { symbolKind } from '../../model/symbol';
import { siteYears } from '../../query/money/siteYears';
import { useTexts } from '../../state/texts';
import { Hatch } from '../chart/Plot';
import { inPercent, yearScale } from '../chart/scales';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import { programmeTrack, renamedIn } from './programmeTrack';
import styles from './Timeline.module.css';
import { type TrackLabel, trackLabels } from './trackLabels';
import { YearChart } from './YearChart';

/** Room for the labels above the bars. */
const barTop = '1.5em';

/** A track for each participation, aligned with the years of the money chart. */
export function Timeline({ site, currentYear }: { site: Site; currentYear: number }) {
  const t = useTexts();
  const words = t.detail.timeline;
  const hatch = useId();
  const years = siteYears(site, currentYear);
  const scale = yearScale(years);
  return (
    <YearChart years={years} label={words.chart(years.from, years.to)}>
      {site.participations.map((part) => {
        const renamed = renamedIn(part, t.programme(part.programme));
        const pieces = programmeTrack(part, site.allocations, renamed, years);
        const end = pieces.at(-1)?.to ?? years.to;
        return (
          <div key={`${part.programme} ${part.intakeYear}`} className={styles.track}>
            <ProgrammeSymbol programme={part.programme} />
            <svg className={styles.plot} data-kind={symbolKind(part.programme)} aria-hidden="true">
              <Hatch id={hatch} />
              {pieces.map(({ kind, from, to }) => (
                <rect
                  key={kind}
                  y={barTop}
                  className={styles[kind]}
                  x={inPercent(scale(from))}
                  width={inPercent(scale(to) - scale(from))}
                  fill={kind === 'open' ? `url(#${hatch})` : undefined}
                />
              ))}
              <End x={scale(end)} open={part.endYear === null} />
              {trackLabels(part, renamed, scale, words).map((label) => (
                <Label key={label.kind} label={label} />
              ))}
            </svg>
          </div>
        );
      })}
    </YearChart>
  );
}

/** A bar at the end of a funding, an arrow for a running one. */
function End({ x, open }: { x: number; open: boolean }) {
  return (
    <svg className={styles.end} x={inPercent(x)} y={barTop} aria-hidden="true">
      <path d={open ? 'M0 -1l7 6l-7 6z' : 'M-1.5 -3v16'} data-open={open || undefined} />
    </svg>
  );
}

function Label({ label: { kind, text, x, anchor } }: { label: TrackLabel }) {
  return (
    <text
      className={styles.label}
      data-label={kind}
      x={inPercent(x)}
      y="0.95em"
      textAnchor={anchor}
    >
      {text}
    </text>
  );
}
