import { groupBy } from '../../model/groupBy';
import { noNotes } from '../../model/sitesGeoJson';
import { symbolKind } from '../../model/symbol';
import { programmeIds } from '../../model/vocabulary';
import type { YearSpan } from '../../model/yearSpan';
import type { MoneyInTime, YearInTime } from '../../query/money/moneyInTime';
import { useApp, useLoaded } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { ForcedSwatch } from '../chart/Patterns';
import { Named } from '../common/Named';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import { TimeLegend } from './TimeLegend';
import styles from './TimeStrip.module.css';
import { useRemarks } from './useRemarks';

interface TimeReadoutProps {
  readonly money: MoneyInTime;
  readonly span: YearSpan;
  /** Shows the table, which has them. */
  readonly onRemarks: () => void;
}

/** The money of a span in words, in total and by programme; of a single year its completeness, else the legend. */
export function TimeReadout({ money, span, onRemarks }: TimeReadoutProps) {
  const t = useTexts();
  const years = money.years.filter(({ year }) => year >= span.from && year <= span.to);
  const single = span.from === span.to ? years[0] : undefined;
  // Of a single year only, so that nothing is loaded with the page.
  const notes = useLoaded(useApp().loaders.coverageNotes, single !== undefined);
  const remarks = useRemarks(notes.kind === 'here' ? notes.value : noNotes)(span.from).length;
  const known = years.filter(({ amountEur }) => amountEur !== null);
  const sumEur = known.reduce((sum, { amountEur }) => sum + (amountEur ?? 0), 0);
  return (
    <div className={styles.readout}>
      <p>
        <strong>{t.time.span(span.from, span.to)}:</strong>{' '}
        {t.time.amount(known.length === 0 ? null : sumEur)}
      </p>
      <ProgrammeSums years={known} />
      <div className={styles.note}>
        {single === undefined ? (
          <TimeLegend money={money} />
        ) : (
          <>
            <Named>{t.time.completeness(single.completeness)}</Named>
            {remarks === 0 ? null : (
              <>
                {' · '}
                <button type="button" className={styles.remarks} onClick={onRemarks}>
                  {t.time.remarks(remarks)}
                </button>
              </>
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** Programmes that share a symbol count as one. */
const families = [...groupBy(programmeIds, symbolKind).values()].flatMap((programmes) => {
  const [programme] = programmes;
  if (programme === undefined) return [];
  return { programme, programmes };
});

function ProgrammeSums({ years }: { years: readonly YearInTime[] }) {
  const t = useTexts();
  const parts = years.flatMap((year) => year.parts);
  const sums = families.flatMap(({ programme, programmes }) => {
    const counted = parts.filter((part) => programmes.includes(part.programme));
    const name = programmes.length > 1 ? t.map.pact : t.programme(programme).name;
    const eur = counted.reduce((sum, { amountEur }) => sum + amountEur, 0);
    return counted.length === 0 ? [] : { programme, name, eur };
  });
  return (
    <ul className={styles.sums}>
      {sums.map(({ programme, name, eur }, index) => (
        <li key={programme} title={name}>
          <ProgrammeSymbol programme={programme} />
          <ForcedSwatch kind={symbolKind(programme)} />
          <span className="visually-hidden">
            <Named>{name}</Named>{' '}
          </span>
          {t.format.millions(eur)}
          {index === sums.length - 1 ? ` ${t.time.millions}` : ''}
        </li>
      ))}
    </ul>
  );
}
