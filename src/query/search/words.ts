import { fold, unaccented } from './fold';
import { stem } from './stem';

/** A word of a text. */
export interface Word {
  /** As in `fold`: small letters, no accents. */
  readonly folded: string;
  /** With all its letters: "oe" is left as it is. */
  readonly letters: string;
  /** The same for all endings of the word, see `stem`. */
  readonly stem: string;
  /** Where it begins in the text, as an index of the unchanged text, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/**
 * Letters and digits in a row, soft hyphens and combining marks included; an official key is one word
 * however it is spaced ("06 6 11 000", as our own tables write it).
 */
export const wordPattern =
  /(?<![\p{L}\p{N}])06[^\p{L}\p{N}]\d[^\p{L}\p{N}]\d\d(?:[^\p{L}\p{N}]\d{3})?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/** The words of a text in their order. Never throws. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: letters, index }) =>
    fold(letters)
      .split(' ')
      .filter((folded) => folded !== '')
      .map((folded) => ({
        folded,
        letters: unaccented(letters),
        stem: stem(folded),
        start: index,
        end: index + letters.length,
      })),
  );
}

/**
 * The words that say something: without "in", "wo wird", "gibt es" and the like. Where there are no
 * others, all of them: who types "Am" means a street.
 */
export function contentWords(words: readonly Word[]): readonly Word[] {
  const content = words.filter(({ folded }) => !stopWords.has(folded));
  return content.length === 0 ? words : content;
}

export const isStopWord = ({ folded }: Pick<Word, 'folded'>): boolean => stopWords.has(folded);

/**
 * Folded words of questions and names that limit nothing, of the three languages of the page. "of"
 * is none: it is the number plate of Offenbach.
 */
const stopWords: ReadonlySet<string> = new Set(
  `a ab alle aller alles als am an andere anderen auch auf aus b bei beim bin bitte d da dann das dass dem den der des die
  diese diesem diesen dieser dieses doch du ein eine einem einen einer eines er es etwas finde finden fur gebe geben
  gerade gern gerne gibt hab habe haben hat hier i ich ihr im in ins ist ja jetzt kann kannst kein keine konnen man mehr mein meine
  meiner meinem mich mir mit moglich nach nicht nur oder schon sehen sich sie sind so soll sollen such suche suchen u uber um
  und uns unsere unserem unserer v vom von vor wann war waren warum was weit welche welchem welchen welcher welches wenn
  wer werde werden wie wieder will wir wird wo wohin wurde wurden zeig zeige zeigen zu zum zur
  about and any are at by can do find for from has have how i is it many me my near on or show that the there to was
  what when where which who with you`.split(/\s+/),
);
