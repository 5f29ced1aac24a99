import type { OperatorDetails } from '../../src/model/operator/operatorFields';

/**
 * The content of .well-known/security.txt (RFC 9116): where weaknesses are reported; `null` where the
 * operator does not say where, or until when that holds.
 */
export function securityText(details: OperatorDetails): string | null {
  const until = details['sicherheit.gueltig-bis'];
  const form = details['sicherheit.formular'];
  const email = details['sicherheit.email'];
  const contacts = [form, email && `mailto:${email}`].filter(
    (contact) => typeof contact === 'string',
  );
  if (contacts.length === 0 || !until) return null;
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${until}T23:59:59Z`,
    'Preferred-Languages: de, en',
    '',
  ].join('\n');
}
