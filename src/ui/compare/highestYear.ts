import type { MoneyYear } from '../../query/money/moneyByYear';

/** The year with the largest amount, the first of equals; null where none is published. */
export function highestYear(
  years: readonly MoneyYear[],
): { readonly year: number; readonly eur: number } | null {
  let highest: { readonly year: number; readonly eur: number } | null = null;
  for (const { year, amountEur } of years)
    if (amountEur !== null && amountEur > (highest?.eur ?? 0)) highest = { year, eur: amountEur };
  return highest;
}
