import { groupBy } from '../../model/groupBy';
import type { Site } from '../../model/site';
import { useTexts } from '../../state/texts';
import { FactItem } from '../common/FactItem';
import { SubHeading } from '../common/headingLevel';
import { SourceRef } from '../sources/SourceRef';
import styles from './OtherAmounts.module.css';

/**
 * Amounts that are not counted: those of contradicting sources, and what is no allocation of a
 * year.
 */
export function OtherAmounts({ site }: { site: Site }) {
  const t = useTexts();
  const words = t.detail.money;
  const contradictions = groupBy(
    site.contradictions,
    ({ programme, year }) => `${programme} ${year}`,
  );
  return (
    <>
      {[...contradictions].map(([key, amounts]) => (
        <div key={key} className={styles.conflict}>
          <p>{words.contradiction(amounts[0]?.year ?? 0)}</p>
          <ul>
            {amounts.map((amount) => (
              <li key={amount.source}>
                {t.format.euro(amount.amountEur)} <SourceRef url={amount.source} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {site.partialAmounts.length === 0 ? null : (
        <>
          <SubHeading className={styles.heading}>{words.partial}</SubHeading>
          <ul className={styles.list}>
            {site.partialAmounts.map((amount, index) => (
              <FactItem
                place={{ list: 'partialAmounts', index }}
                key={`${amount.source} ${amount.amountEur} ${amount.whatItIs}`}
              >
                {words.partialOf(amount.amountEur, amount.year)}:{' '}
                <span lang="de">{amount.whatItIs}</span> <SourceRef url={amount.source} />
              </FactItem>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
