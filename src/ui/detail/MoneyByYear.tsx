import type { Site } from '../../model/site';
import { moneyByYear } from '../../query/money/moneyByYear';
import { otherEur } from '../../query/money/otherAmounts';
import { siteYears } from '../../query/money/siteYears';
import { useTexts } from '../../state/texts';
import { Fold } from '../common/Fold';
import { Section } from '../common/Section';
import styles from './MoneyByYear.module.css';
import { MoneyChart } from './MoneyChart';
import { MoneyTable } from './MoneyTable';
import { OtherAmounts } from './OtherAmounts';

/** Money per year as a chart, unknown years hatched, and the same numbers as a table. */
export function MoneyByYear({ site, currentYear }: { site: Site; currentYear: number }) {
  const t = useTexts();
  const words = t.detail.money;
  const money = moneyByYear(site, currentYear).map((of) => ({
    ...of,
    otherEur: otherEur(site, of),
  }));
  const disputed = money.some((of) => of.otherEur !== null);
  return (
    <Section heading={words.heading}>
      {money.length === 0 ? (
        <p className={styles.explain}>{words.none}</p>
      ) : (
        <>
          <MoneyChart money={money} years={siteYears(site, currentYear)} />
          <p className={styles.explain}>
            {words.explain} {disputed ? t.detail.moneyChart.flag : ''}
          </p>
          <Fold summary={words.table} className={styles.table}>
            <MoneyTable site={site} />
          </Fold>
        </>
      )}
      <OtherAmounts site={site} />
    </Section>
  );
}
