/**
 * Ids and numbers as links write them, whatever has happened to them on their way: "Kassel – Wesertor)."
 * is `kassel-wesertor`. What a link writes stays as it is.
 * @param text one of them, or several behind each other
 */
export const linkValue = (text: string): string =>
  trimmed(text)
    .split(/[,;|]/)
    .map((part) =>
      trimmed(part)
        .replace(/[\s_+\p{Pd}]+/gu, '-')
        .replace(/[äöüß]/g, (letter) => spelledOut[letter] ?? letter),
    )
    .join(',');

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Without what a sentence puts around a link; a minus before a number is none of that. */
const trimmed = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/^(?:[^\p{L}\p{N}-]|-(?!\d))+|[^\p{L}\p{N}]+$/gu, '');

/** A part of a path without its escapes; one with broken escapes stays as it is. */
export function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
