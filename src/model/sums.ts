import { perSite } from './perSite';
import type { ListedSite } from './site';

/** Money allocated to a site since intake, or null where no amount is published: unknown is not zero. */
export const allocatedEur = perSite(({ allocations }: Pick<ListedSite, 'allocations'>) =>
  allocations.length === 0
    ? null
    : allocations.reduce((sum, allocation) => sum + allocation.amountEur, 0),
);

/** Year in which the site first joined a programme, or null where it is not known. */
export function firstIntakeYear({
  participations,
}: Pick<ListedSite, 'participations'>): number | null {
  let first: number | null = null;
  for (const { intakeYear } of participations)
    if (intakeYear !== null && (first === null || intakeYear < first)) first = intakeYear;
  return first;
}

/** Year in which the last programme ended, or null while one is running or its end is not known. */
export const endYear = perSite(({ participations }: Pick<ListedSite, 'participations'>) => {
  const years = participations.flatMap((part) => part.endYear ?? []);
  const open = years.length === 0 || years.length < participations.length;
  return open ? null : Math.max(...years);
});

/** Whether the funding has ended before the given year. */
export function isFormer(site: Pick<ListedSite, 'participations'>, currentYear: number): boolean {
  const end = endYear(site);
  return end !== null && end < currentYear;
}
