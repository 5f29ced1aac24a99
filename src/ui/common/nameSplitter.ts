/** The parts of a text in turn: something else (perhaps nothing), a name, something else … */
export type NameSplitter = (text: string) => readonly string[];

const wordOrSign = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;
const beginsWithLetter = /^[\p{L}\p{N}]/u;

/**
 * Finds each name as a whole; of two that begin alike, the longer one. Names are looked up by the word
 * that they begin with: a pattern of all the names of a country would be tried out at each letter.
 */
export function nameSplitter(names: Iterable<string>): NameSplitter {
  const byBeginning = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const beginning = name.match(wordOrSign)?.[0];
    if (beginning === undefined) continue;
    const alike = byBeginning.get(beginning);
    if (alike === undefined) byBeginning.set(beginning, [name]);
    else alike.push(name);
  }
  for (const alike of byBeginning.values()) alike.sort((a, b) => b.length - a.length);
  return (text) => {
    const parts: string[] = [];
    let [at, end] = [0, 0];
    let afterWord = false;
    for (const [token] of text.matchAll(wordOrSign)) {
      const isWord = beginsWithLetter.test(token);
      if (at >= end && (isWord || !afterWord)) {
        const name = byBeginning
          .get(token)
          ?.find(
            (one) =>
              text.startsWith(one, at) && !beginsWithLetter.test(text.slice(at + one.length)),
          );
        if (name !== undefined) {
          parts.push(text.slice(end, at), name);
          end = at + name.length;
        }
      }
      at += token.length;
      afterWord = isWord;
    }
    return [...parts, text.slice(end)];
  };
}
