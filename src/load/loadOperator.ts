import { keepsOnDevice } from '../model/operator/keepsOnDevice';
import type { OperatorSettings } from '../model/operator/operatorSettings';
import { readOperatorDetails } from '../model/operator/readOperatorDetails';
import { readOperatorSettings } from '../model/operator/readOperatorSettings';
import { type ReportAddress, reportAddress } from '../model/operator/reportAddress';
import { fetchJson } from './fetchJson';

/** What the page needs from betrieb.json. */
interface Operator {
  readonly settings: OperatorSettings;
  /** Where errors in the facts can be reported; null where the operator has set nothing. */
  readonly reportTo: ReportAddress | null;
  /** Whether the map may be kept on the device; `null` where the file has not come. */
  readonly keeps: boolean | null;
}

const limitMs = 5_000;

/**
 * Fetches the operator's settings. Never throws: without a readable file the safe defaults apply.
 * @param pageUrl base of relative addresses in the file
 */
export async function loadOperator(url: string, pageUrl: string): Promise<Operator> {
  const fetched = await fetchJson(url, limitMs);
  const json = fetched.ok ? fetched.json : null;
  return {
    settings: readOperatorSettings(json, pageUrl),
    reportTo: reportAddress(json),
    keeps: fetched.ok ? keepsOnDevice(readOperatorDetails(json).details) : null,
  };
}
