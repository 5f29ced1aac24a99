import { createContext } from 'react';
import type { ReportAddress } from '../../model/operator/reportAddress';
import { useApp, useLoaded } from '../../state/hooks';

/** The address for error reports, and the page they come from. */
export interface ReportTarget {
  readonly to: ReportAddress;
  /** Address of the page; null in the panel, which reads it on click. */
  readonly page: string | null;
}

/** null: the operator has set no address, so nothing offers to report. */
export const ReportContext = createContext<ReportTarget | null>(null);

/**
 * The address for reports about the open site; null until loaded, and where the operator has set
 * none.
 */
export function useReportTarget(): ReportTarget | null {
  const address = useLoaded(useApp().loaders.reportAddress);
  if (address.kind !== 'here' || address.value === null) return null;
  return { to: address.value, page: null };
}
