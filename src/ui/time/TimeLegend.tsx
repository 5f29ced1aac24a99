import type { MoneyInTime } from '../../query/money/moneyInTime';
import { useTexts } from '../../state/texts';
import { markOf } from './markOf';
import styles from './TimeLegend.module.css';
import { YearMark } from './YearMark';

const kinds = ['complete', 'partial', 'unknown'] as const;

/** What the marks under and on the bars mean; only those that are there. */
export function TimeLegend({ money: { years } }: { money: MoneyInTime }) {
  const t = useTexts();
  const shown = kinds.filter((kind) => years.some((year) => markOf(year) === kind));
  return (
    <ul className={styles.legend}>
      {years.some(({ missingEur }) => missingEur > 0) ? (
        <li>
          <YearMark kind="missing" />
          {t.time.missing}
        </li>
      ) : null}
      {shown.map((kind) => (
        <li key={kind}>
          <YearMark kind={kind} />
          {t.time.marks[kind]}
        </li>
      ))}
    </ul>
  );
}
