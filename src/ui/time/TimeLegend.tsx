import type { MoneyInTime } from '../../query/moneyInTime';
import { de } from '../../text/de';
import { markOf } from './markOf';
import styles from './TimeLegend.module.css';
import { YearMark } from './YearMark';

const kinds = ['complete', 'partial', 'unknown'] as const;

/** What the marks under and on the bars mean; only those that are there. */
export function TimeLegend({ money: { years } }: { money: MoneyInTime }) {
  const shown = kinds.filter((kind) => years.some((year) => markOf(year) === kind));
  return (
    <ul className={styles.legend}>
      {years.some(({ missingEur }) => missingEur > 0) ? (
        <li>
          <YearMark kind="missing" />
          {de.time.missing}
        </li>
      ) : null}
      {shown.map((kind) => (
        <li key={kind}>
          <YearMark kind={kind} />
          {de.time.marks[kind]}
        </li>
      ))}
    </ul>
  );
}
