import { type ProgrammeId, programmeIds } from '../../model/vocabulary';
import type { MoneyInTime, YearInTime } from '../../query/money/moneyInTime';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import styles from './TimeTable.module.css';

/** Years and programmes with their sums, the latest year first, and how complete each year is. */
export function YearsTable({ money: { years, narrowed } }: { money: MoneyInTime }) {
  const t = useTexts();
  const words = t.time.table;
  const parts = years.flatMap((year) => year.parts);
  const programmes = programmeIds.filter((id) => parts.some(({ programme }) => programme === id));
  const unknown = years.filter(({ amountEur }) => amountEur === null).length;
  const sumOf = (counted: typeof parts) =>
    counted.reduce((sum, { amountEur }) => sum + amountEur, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table scrolls in it, and keys scroll only what has the focus
    <section className={styles.scroll} tabIndex={0} aria-label={words.open}>
      <p className={styles.explain}>{words.explain}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {programmes.map((programme) => (
              <th key={programme} scope="col">
                {t.programme(programme).short}
              </th>
            ))}
            <th scope="col">{words.sum}</th>
            <th scope="col">{words.completeness}</th>
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map((year) => (
            <YearRow key={year.year} year={year} programmes={programmes} narrowed={narrowed} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            {programmes.map((id) => (
              <td key={id}>
                {t.format.euro(sumOf(parts.filter(({ programme }) => programme === id)))}
              </td>
            ))}
            <td>{t.format.euro(sumOf(parts))}</td>
            <td className={styles.words}>{unknown === 0 ? '' : t.time.yearsWithout(unknown)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface YearRowProps {
  readonly year: YearInTime;
  readonly programmes: readonly ProgrammeId[];
  readonly narrowed: boolean;
}

function YearRow({ year, programmes, narrowed }: YearRowProps) {
  const t = useTexts();
  return (
    <tr>
      <th scope="row">{year.year}</th>
      {programmes.map((programme) => (
        <td key={programme}>
          <Amount amountEur={year.parts.find((part) => part.programme === programme)?.amountEur} />
          {narrowed ? null : <PublishedTotal year={year.year} programme={programme} />}
        </td>
      ))}
      <td>
        <Amount amountEur={year.amountEur ?? undefined} />
      </td>
      <td className={styles.words}>{t.time.completeness(year.completeness)}</td>
    </tr>
  );
}

function Amount({ amountEur }: { amountEur: number | undefined }) {
  const t = useTexts();
  if (amountEur === undefined) return <span className={styles.none}>{t.time.table.none}</span>;
  return t.format.euro(amountEur);
}

/** What the state says it gave in this year and programme, with its source. */
function PublishedTotal({ year, programme }: { year: number; programme: ProgrammeId }) {
  const t = useTexts();
  const { coverage } = useApp().context;
  const total = coverage.find((entry) => entry.year === year && entry.programme === programme);
  if (total === undefined) return null;
  return (
    <a className={styles.of} href={total.source}>
      {t.time.table.of(total.totalEur, total.rounded)}
    </a>
  );
}
