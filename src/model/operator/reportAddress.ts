import { readOperatorDetails } from './readOperatorDetails';

/** Where the operator accepts reports of errors in the facts. */
export type ReportAddress =
  | { readonly kind: 'email'; readonly email: string }
  | { readonly kind: 'form'; readonly url: string };

/**
 * Reads the section `fehler-melden` of betrieb.json, any JSON. A form takes precedence over an
 * e-mail address. Never throws; null where neither is set and valid.
 */
export function reportAddress(json: unknown): ReportAddress | null {
  const { details } = readOperatorDetails(json);
  const url = details['fehler-melden.formular'];
  if (typeof url === 'string') return { kind: 'form', url };
  const email = details['fehler-melden.email'];
  return typeof email === 'string' ? { kind: 'email', email } : null;
}
