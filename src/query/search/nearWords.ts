import { plain } from './vocabulary';

/** Words of at least so many letters are forgiven an error. */
export const minForgiven = 5;

/**
 * The words that a typed word is but for one typing error: a letter missing, added or changed, or two
 * neighbours swapped. A word with a letter missing may be one shorter than what is forgiven else.
 * @param typed the word, also as it was typed with all its letters
 * @param words folded words
 * @param plainWords the same as `plain`
 */
export function nearWords(
  typed: readonly string[],
  words: readonly string[],
  plainWords: readonly string[],
): readonly string[] {
  const spellings = [...new Set(typed.map(plain))];
  return words.filter((word, index) => {
    const other = plainWords[index] ?? word;
    if (word.length < minForgiven) return false;
    return spellings.some((letters) => {
      const longer = other.length - letters.length;
      const tooShort = letters.length < minForgiven && longer !== 1;
      return longer <= 1 && longer >= -1 && !tooShort && isOneEdit(letters, other);
    });
  });
}

function isOneEdit(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rest = a.slice(same + 1);
  return (
    rest === b.slice(same + 1) ||
    rest === b.slice(same) ||
    a.slice(same) === b.slice(same + 1) ||
    (a[same] === b[same + 1] && a[same + 1] === b[same] && a.slice(same + 2) === b.slice(same + 2))
  );
}
