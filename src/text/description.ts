/** Approximate number of letters that search engines and link previews show. */
const maxLetters = 300;
/**
 * Number of sentences that are always kept: programmes and money, with what is not published of it.
 */
const minParts = 2;

/** The first sentences about a site that fit into a meta description. */
export function description(parts: readonly string[]): string {
  const kept: string[] = [];
  for (const part of parts) {
    const longer = [...kept, part].join(' ');
    if (kept.length >= minParts && longer.length > maxLetters) break;
    kept.push(part);
  }
  return kept.join(' ');
}
