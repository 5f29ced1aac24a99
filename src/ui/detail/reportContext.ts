import { createContext } from 'react';
import type { ReportAddress } from '../../model/operator/reportAddress';

/** Where errors are reported, and from which page. */
export interface ReportTarget {
  readonly to: ReportAddress;
  /** Address of the page; null in the panel, which knows it when it is asked. */
  readonly page: string | null;
}

/** null: the operator has set no address, so nothing offers to report. */
export const ReportContext = createContext<ReportTarget | null>(null);

/** How the panel gets the address; provided once, by App. */
export const ReportLoaderContext = createContext<() => Promise<ReportAddress | null>>(() =>
  Promise.resolve(null),
);
