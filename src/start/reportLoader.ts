import type { ReportAddress } from '../model/operator/reportAddress';

let address: Promise<ReportAddress | null> | undefined;

/** Where errors can be reported, fetched once; the code for it comes only when a site is opened. */
export function reportLoader(): Promise<ReportAddress | null> {
  address ??= load().catch(() => null);
  return address;
}

async function load(): Promise<ReportAddress | null> {
  const { loadReportAddress } = await import('../load/loadReportAddress');
  return loadReportAddress(`${import.meta.env.BASE_URL}betrieb.json`);
}
