import type { Completeness } from '../../query/money/completeness';
import type { MoneyInTime, YearInTime } from '../../query/money/moneyInTime';
import { useTexts } from '../../state/texts';
import styles from './TimeLegend.module.css';

type MarkKind = Completeness['kind'] | 'missing';

/** The mark of a year: solid, hatched or dotted for a complete list, an incomplete one and one of unknown completeness. */
export const YearMark = ({ kind }: { kind: MarkKind }) => (
  <span className={styles.mark} data-kind={kind} />
);

/** The mark below a year; none where the column shows what is missing. */
export const markOf = ({
  completeness,
  missingEur,
}: Pick<YearInTime, 'completeness' | 'missingEur'>): Completeness['kind'] | null =>
  missingEur > 0 ? null : completeness.kind;

const kinds = ['complete', 'partial', 'unknown'] as const;

/** The legend of the marks that occur, in and below the columns. */
export function TimeLegend({ money: { years } }: { money: MoneyInTime }) {
  const words = useTexts().time;
  const shown = kinds.filter((kind) => years.some((year) => markOf(year) === kind));
  return (
    <ul className={styles.legend}>
      {years.some(({ missingEur }) => missingEur > 0) ? (
        <li>
          <YearMark kind="missing" />
          {words.missing}
        </li>
      ) : null}
      {shown.map((kind) => (
        <li key={kind}>
          <YearMark kind={kind} />
          {words.marks[kind]}
        </li>
      ))}
    </ul>
  );
}
