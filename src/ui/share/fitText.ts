/** Width of a text in pixels, in a font of a size. */
export type Measure = (text: string, sizePx: number) => number;

/** Lines of a text, in the largest size in which they fit. */
export interface FittedText {
  readonly sizePx: number;
  readonly lines: readonly string[];
}

/** Breaks a text at its spaces; a word that is wider than the line has one for itself. */
export function textLines(text: string, widthPx: number, width: (text: string) => number) {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && width(longer) > widthPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * Takes the first size in which the text fits; if none does, leaves out whole sentences from the end in
 * the last one.
 * @param box its `lineHeight` is a multiple of the size
 */
export function fitText(
  sentences: readonly string[],
  box: { readonly widthPx: number; readonly heightPx: number; readonly lineHeight: number },
  sizes: readonly number[],
  measure: Measure,
): FittedText {
  const linesIn = (parts: readonly string[], sizePx: number) =>
    textLines(parts.join(' '), box.widthPx, (text) => measure(text, sizePx));
  const fits = (lines: readonly string[], sizePx: number) =>
    lines.length * sizePx * box.lineHeight <= box.heightPx &&
    lines.every((line) => measure(line, sizePx) <= box.widthPx);
  for (const sizePx of sizes) {
    const lines = linesIn(sentences, sizePx);
    if (fits(lines, sizePx)) return { sizePx, lines };
  }
  const sizePx = sizes.at(-1) ?? 16;
  for (let kept = sentences.length - 1; kept > 1; kept--) {
    const lines = linesIn(sentences.slice(0, kept), sizePx);
    if (fits(lines, sizePx)) return { sizePx, lines };
  }
  return { sizePx, lines: linesIn(sentences.slice(0, 2), sizePx) };
}

/** Truncates a text that is too wide with an ellipsis. */
export function cutText(text: string, widthPx: number, width: (text: string) => number): string {
  if (width(text) <= widthPx) return text;
  let end = text.length;
  while (end > 0 && width(`${text.slice(0, end)}…`) > widthPx) end -= 1;
  return `${text.slice(0, end)}…`;
}
