import { createContext } from 'react';
import type { ReportAddress } from '../../model/operator/reportAddress';
import { useApp, useLoaded } from '../../state/hooks';

/** Where errors are reported, and from which page. */
export interface ReportTarget {
  readonly to: ReportAddress;
  /** Address of the page; null in the panel, which knows it when it is asked. */
  readonly page: string | null;
}

/** null: the operator has set no address, so nothing offers to report. */
export const ReportContext = createContext<ReportTarget | null>(null);

/** Where errors of the open site are reported; null until it is known, and where the operator has set nothing. */
export function useReportTarget(): ReportTarget | null {
  const address = useLoaded(useApp().loaders.reportAddress);
  if (address.kind !== 'here' || address.value === null) return null;
  return { to: address.value, page: null };
}
