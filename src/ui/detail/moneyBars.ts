import type { Site } from '../../model/site';
import { type MoneyYear, moneyByYear } from '../../query/money/moneyByYear';
import { otherAmounts } from '../../query/money/otherAmounts';

/** A year of money as it is drawn. */
export interface MoneyBar extends MoneyYear {
  /** What the year comes to by another source; null where none disagrees. */
  readonly otherEur: number | null;
}

/** The years of a site with their amounts, and what other sources say where they disagree. */
export const moneyBars = (site: Site, currentYear: number): readonly MoneyBar[] =>
  moneyByYear(site, currentYear).map((year) => {
    const others = year.allocations.flatMap((counted) =>
      otherAmounts(site, counted).map(
        ({ amountEur }) => (year.amountEur ?? 0) - counted.amountEur + amountEur,
      ),
    );
    return { ...year, otherEur: others.length === 0 ? null : Math.max(...others) };
  });
