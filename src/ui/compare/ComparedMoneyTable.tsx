import { endYear, firstIntakeYear } from '../../model/sums';
import { siteTitle } from '../../query/siteTitle';
import type { ComparedSite } from '../../query/statements/compare';
import { useTexts } from '../../state/texts';
import styles from './ComparedMoneyTable.module.css';
import { Refs } from './Refs';

interface ComparedMoneyTableProps {
  readonly sites: readonly ComparedSite[];
  readonly years: readonly number[];
}

/** The numbers of the bars, each with its source; it scrolls by itself where it is too wide. */
export function ComparedMoneyTable({ sites, years }: ComparedMoneyTableProps) {
  const t = useTexts();
  const { chart } = t.compare;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section className={styles.scroll} aria-label={chart.table} tabIndex={0}>
      <table className={styles.table} aria-label={chart.heading}>
        <thead>
          <tr>
            <th scope="col">{chart.year}</th>
            {sites.map(({ site }) => (
              <th key={site.id} scope="col">
                {siteTitle(site)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {sites.map((one) => (
                <td key={one.site.id}>
                  <Amount one={one} year={year} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Amount({ one, year }: { one: ComparedSite; year: number }) {
  const t = useTexts();
  const amounts = one.site.allocations.filter((allocation) => allocation.year === year);
  if (amounts.length === 0)
    return (
      <span className={styles.none}>
        {isOutside(one, year) ? t.compare.chart.notFunded : t.detail.facts.noMoney}
      </span>
    );
  const eur = amounts.reduce((sum, { amountEur }) => sum + amountEur, 0);
  return (
    <>
      {t.format.euro(eur)} <Refs site={one.site} urls={amounts.map(({ source }) => source)} />
    </>
  );
}

/** Before its intake or after its end, as far as they are known. */
const isOutside = ({ site }: ComparedSite, year: number): boolean =>
  year < (firstIntakeYear(site) ?? year) || year > (endYear(site) ?? year);
