import { type ReportAddress, reportAddress } from '../model/operator/reportAddress';
import { fetchJson } from './fetchJson';

const limitMs = 5_000;

/** Fetches where errors can be reported; null where the operator has set nothing. Never throws. */
export async function loadReportAddress(url: string): Promise<ReportAddress | null> {
  const fetched = await fetchJson(url, limitMs);
  return fetched.ok ? reportAddress(fetched.json) : null;
}
