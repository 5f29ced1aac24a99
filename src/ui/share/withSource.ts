import type { Texts } from '../../text/texts';

/** A text to pass on: with the line that says where it comes from, and spaces that any program takes. */
export const withSource = (t: Texts, sentences: readonly string[], address: string): string =>
  `${sentences.join(' ')}\n${t.share.source(t.title, address, t.footer.factsAsOf)}`.replaceAll(
    '\u00a0',
    ' ',
  );
