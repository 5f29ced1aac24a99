import { type OperatorSettings, safeSettings } from '../model/operator/operatorSettings';
import { readOperatorSettings } from '../model/operator/readOperatorSettings';
import { fetchJson } from './fetchJson';

const limitMs = 5_000;

/** Fetches what the operator has set. Never throws: without a readable file the safe settings hold. */
export async function loadOperatorSettings(
  url: string,
  pageUrl: string,
): Promise<OperatorSettings> {
  const fetched = await fetchJson(url, limitMs);
  return fetched.ok ? readOperatorSettings(fetched.json, pageUrl) : safeSettings;
}
