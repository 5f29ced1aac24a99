const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** An id as data/README.md wants it; null where a site has it already. */
export function siteIdOf(text: string, records: readonly { readonly id: string }[]): string | null {
  const id = text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' || records.some((record) => record.id === id) ? null : id;
}
