import { Fragment } from 'react';
import type { Allocation, Site } from '../../model/site';
import { allocatedEur } from '../../model/sums';
import { otherAmounts } from '../../query/money/otherAmounts';
import { useTexts } from '../../state/texts';
import { FactItem } from '../common/FactItem';
import { SourceRef } from '../sources/SourceRef';
import styles from './MoneyTable.module.css';

/**
 * Each published amount with its programme, note and source, below it the amounts of other sources;
 * the sum with the number of its amounts.
 */
export function MoneyTable({ site }: { site: Site }) {
  const t = useTexts();
  const words = t.detail.money;
  const { allocations } = site;
  const sumEur = allocatedEur(site);
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
        {allocations.map((allocation, index) => (
          <Fragment key={`${allocation.programme} ${allocation.year}`}>
            <FactItem as="tr" place={{ list: 'allocations', index }}>
              <th scope="row">{allocation.year}</th>
              <td>
                <span translate="no">{t.programme(allocation.programme).plain}</span>
                {allocation.note === null ? null : (
                  <small className={styles.note} lang="de">
                    {allocation.note}
                  </small>
                )}
              </td>
              <Amount amount={allocation} />
            </FactItem>
            {otherAmounts(site, allocation).map((other) => (
              <tr key={other.source} className={styles.other}>
                <th scope="row">{other.year}</th>
                <td>{t.detail.moneyChart.notCounted}</td>
                <Amount amount={other} />
              </tr>
            ))}
          </Fragment>
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

function Amount({
  amount: { amountEur, source },
}: {
  amount: Pick<Allocation, 'amountEur' | 'source'>;
}) {
  const t = useTexts();
  return (
    <td className={styles.number}>
      {t.format.euro(amountEur)} <SourceRef url={source} />
    </td>
  );
}
