import type { Allocation } from '../../model/site';
import { useTexts } from '../../state/texts';
import styles from './MoneyTable.module.css';
import { SourceRef } from './SourceRef';

/** Each published amount with its programme, note and source; the sum says how many amounts it has. */
export function MoneyTable({
  allocations,
  sumEur,
}: {
  allocations: readonly Allocation[];
  sumEur: number | null;
}) {
  const t = useTexts();
  const words = t.detail.money;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.programme}</th>
          <th scope="col" className={styles.number}>
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {allocations.map((allocation) => (
          <tr key={`${allocation.programme} ${allocation.year}`}>
            <th scope="row">{allocation.year}</th>
            <td>
              {t.programme(allocation.programme).plain}
              {allocation.note === null ? null : (
                <small className={styles.note} lang="de">
                  {allocation.note}
                </small>
              )}
            </td>
            <td className={styles.number}>
              {t.format.euro(allocation.amountEur)} <SourceRef url={allocation.source} />
            </td>
          </tr>
        ))}
      </tbody>
      {sumEur === null ? null : (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.sum(allocations.length)}
            </th>
            <td className={styles.number}>{t.format.euro(sumEur)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
