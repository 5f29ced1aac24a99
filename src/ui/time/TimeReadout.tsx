import { programmeIds } from '../../model/vocabulary';
import type { MoneyInTime, YearInTime } from '../../query/moneyInTime';
import { de } from '../../text/de';
import { formatEuroShort } from '../../text/format';
import { programmeLabel } from '../../text/vocabulary';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import { completenessText } from './completenessText';
import styles from './TimeStrip.module.css';
import type { YearSpan } from './yearSpan';

/** The money of a span in words: in all, by programme, and how complete that is. */
export function TimeReadout({ money, span }: { money: MoneyInTime; span: YearSpan }) {
  const years = money.years.filter(({ year }) => year >= span.from && year <= span.to);
  const known = years.filter(({ amountEur }) => amountEur !== null);
  const sumEur = known.reduce((sum, { amountEur }) => sum + (amountEur ?? 0), 0);
  return (
    <div className={styles.readout}>
      <p>
        <strong>{de.time.span(span.from, span.to)}:</strong>{' '}
        {de.time.amount(known.length === 0 ? null : sumEur)}
      </p>
      <ProgrammeSums years={known} />
      <p className={styles.note}>{noteOf(years, known)}</p>
    </div>
  );
}

function noteOf(years: readonly YearInTime[], known: readonly YearInTime[]): string {
  const [only, ...others] = years;
  if (only !== undefined && others.length === 0) return completenessText(only);
  const unknown = years.length - known.length;
  return unknown === 0 || known.length === 0 ? '' : de.time.yearsWithout(unknown);
}

function ProgrammeSums({ years }: { years: readonly YearInTime[] }) {
  const parts = years.flatMap((year) => year.parts);
  const sums = programmeIds.map((programme) => ({
    programme,
    eur: parts
      .filter((part) => part.programme === programme)
      .reduce((sum, { amountEur }) => sum + amountEur, 0),
  }));
  return (
    <ul className={styles.sums}>
      {sums
        .filter(({ eur }) => eur > 0)
        .map(({ programme, eur }) => (
          <li key={programme} title={programmeLabel(programme).de}>
            <ProgrammeSymbol programme={programme} />
            <span className="visually-hidden">{programmeLabel(programme).de} </span>
            {formatEuroShort(eur)}
          </li>
        ))}
    </ul>
  );
}
