/** Search engines and previews of links show about so many letters. */
const maxLetters = 300;
/** Programmes and money, with what is not published of it, are always told. */
const minParts = 2;

/** The first parts of what is said of a site that a description of its page has room for. */
export function description(parts: readonly string[]): string {
  const told: string[] = [];
  for (const part of parts) {
    const longer = [...told, part].join(' ');
    if (told.length >= minParts && longer.length > maxLetters) break;
    told.push(part);
  }
  return told.join(' ');
}
