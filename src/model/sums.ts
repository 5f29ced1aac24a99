import type { Allocation, Site } from './site';

/** Money allocated to a site since intake, or null where no amount is published: unknown is not zero. */
export function allocatedEur(site: { readonly allocations: readonly Allocation[] }): number | null {
  if (site.allocations.length === 0) return null;
  return site.allocations.reduce((sum, allocation) => sum + allocation.amountEur, 0);
}

/** Year in which the site first joined a programme, or null where no source says. */
export function firstIntakeYear(site: Pick<Site, 'participations'>): number | null {
  const years = site.participations.flatMap((part) => part.intakeYear ?? []);
  return years.length === 0 ? null : Math.min(...years);
}

/** Year in which the last programme ended, or null while one is running or its end is not known. */
export function endYear(site: Pick<Site, 'participations'>): number | null {
  const years = site.participations.flatMap((part) => part.endYear ?? []);
  const open = years.length === 0 || years.length < site.participations.length;
  return open ? null : Math.max(...years);
}

/** Whether the funding has ended before the given year. */
export function isFormer(site: Pick<Site, 'participations'>, currentYear: number): boolean {
  const end = endYear(site);
  return end !== null && end < currentYear;
}
