import type { Inline, Piece } from './pageContent';

/** A line of words, links and words of other languages. */
export function InlineText({ content, toRoot }: { content: Inline; toRoot: string }) {
  if (typeof content === 'string') return content;
  return content.map((part) =>
    typeof part === 'string' ? part : <LinkOrWords key={part.text} piece={part} toRoot={toRoot} />,
  );
}

function LinkOrWords({ piece: { text, href, lang }, toRoot }: { piece: Piece; toRoot: string }) {
  if (href === undefined) return <span lang={lang}>{text}</span>;
  // Addresses of the page itself are relative to its root, as in "./datenschutz/".
  const own = href.startsWith('./');
  return (
    <a
      href={own ? `${toRoot}${href.slice(2)}` || './' : href}
      lang={lang}
      rel={own ? undefined : 'noreferrer'}
    >
      {text}
    </a>
  );
}
