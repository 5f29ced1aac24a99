/** Search engines and previews of links show about so many letters. */
const mostLetters = 300;
/** Programme and money, with what is not published of it, are always told. */
const fewestSentences = 2;

/** The first sentences that a description of a page has room for, whole ones only. */
export function description(sentences: readonly string[]): string {
  const told: string[] = [];
  for (const sentence of sentences) {
    const longer = [...told, sentence].join(' ');
    if (told.length >= fewestSentences && longer.length > mostLetters) break;
    told.push(sentence);
  }
  return told.join(' ');
}
