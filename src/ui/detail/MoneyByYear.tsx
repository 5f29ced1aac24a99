import type { Site } from '../../model/site';
import { allocatedEur } from '../../model/sums';
import { symbolKind } from '../../model/symbol';
import { type MoneyYear, moneyByYear } from '../../query/moneyByYear';
import { useTexts } from '../../state/texts';
import styles from './MoneyByYear.module.css';
import { MoneyTable } from './MoneyTable';
import { OtherAmounts } from './OtherAmounts';
import { Section } from './Section';

/** Money per year as bars, unknown years hatched, and the same numbers as a table. */
export function MoneyByYear({ site, currentYear }: { site: Site; currentYear: number }) {
  const t = useTexts();
  const words = t.detail.money;
  const years = moneyByYear(site, currentYear);
  return (
    <Section heading={words.heading}>
      {years.length === 0 ? (
        <p className={styles.explain}>{words.none}</p>
      ) : (
        <>
          <Bars years={years} />
          <p className={styles.explain}>{words.explain}</p>
          <details className={styles.details}>
            <summary>{words.table}</summary>
            <MoneyTable allocations={site.allocations} sumEur={allocatedEur(site)} />
          </details>
        </>
      )}
      <OtherAmounts site={site} />
    </Section>
  );
}

/** Widest that a bar and its gap may be, so that few years do not become blocks. */
const barWidthPx = 47;

function Bars({ years }: { years: readonly MoneyYear[] }) {
  const t = useTexts();
  const largest = Math.max(...years.map((year) => year.amountEur ?? 0));
  const known = years.filter((year) => year.amountEur !== null).length;
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  return (
    <figure style={{ maxWidth: `${years.length * barWidthPx}px` }}>
      <div className={styles.bars} role="img" aria-label={t.detail.money.chart(known, first, last)}>
        {years.map((year) => (
          <Bar key={year.year} year={year} largest={largest} />
        ))}
      </div>
      <div className={styles.axis} aria-hidden="true">
        <span>{first}</span>
        <span>{last === first ? '' : last}</span>
      </div>
    </figure>
  );
}

function Bar({ year, largest }: { year: MoneyYear; largest: number }) {
  const t = useTexts();
  const title = `${year.year}: ${year.amountEur === null ? t.detail.facts.noMoney : t.format.euro(year.amountEur)}`;
  if (year.amountEur === null) return <span className={styles.unknown} title={title} />;
  return (
    <span className={styles.bar} title={title}>
      {year.allocations.map((part) => (
        <span
          key={part.programme}
          data-kind={symbolKind(part.programme)}
          style={{ height: `${(part.amountEur / largest) * 100}%` }}
        />
      ))}
    </span>
  );
}
