import type { Site } from '../../model/site';
import { siteYears } from '../../query/money/siteYears';
import { useTexts } from '../../state/texts';
import { Fold } from '../common/Fold';
import { Section } from '../common/Section';
import styles from './MoneyByYear.module.css';
import { MoneyChart } from './MoneyChart';
import { MoneyTable } from './MoneyTable';
import { moneyBars } from './moneyBars';
import { OtherAmounts } from './OtherAmounts';

/** Money per year as bars, unknown years hatched, and the same numbers as a table. */
export function MoneyByYear({ site, currentYear }: { site: Site; currentYear: number }) {
  const t = useTexts();
  const words = t.detail.money;
  const bars = moneyBars(site, currentYear);
  const doubtful = bars.some(({ otherEur }) => otherEur !== null);
  return (
    <Section heading={words.heading}>
      {bars.length === 0 ? (
        <p className={styles.explain}>{words.none}</p>
      ) : (
        <>
          <MoneyChart bars={bars} years={siteYears(site, currentYear)} />
          <p className={styles.explain}>
            {words.explain} {doubtful ? t.detail.moneyChart.flag : ''}
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
