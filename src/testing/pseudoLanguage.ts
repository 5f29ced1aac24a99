/**
 * A language that is never shipped: derived from another by walking its whole contract, each text
 * longer and marked as right-to-left. A text without the mark does not come from a language's
 * texts.
 */
const mark = '\u200f';

/**
 * Not for readers: the code of the language, addresses, and Intl's names for the parts of a list.
 */
const unreadKeys = new Set(['id', 'url']);
const unreadTexts = new Set(['literal', 'element']);

/** The same texts in the pseudo-language: each string, and the result of each function. */
export function inPseudo<Words>(words: Words): Words {
  return pseudo(words) as Words;
}

function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return longer(value);
  if (typeof value === 'function') return (...args: unknown[]) => pseudo(value(...args));
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, unreadKeys.has(key) ? inner : pseudo(inner)]),
  );
}

/** "Karte" → "Kartekarte", after the mark; empty texts stay empty. */
const longer = (text: string): string =>
  text === '' || unreadTexts.has(text)
    ? text
    : `${mark}${text.replace(/\p{L}{3,}/gu, (word) => `${word}${word.toLowerCase()}`)}`;

/** A visible text, with its place. */
export interface ReadText {
  readonly text: string;
  readonly place: string;
}

const attributes = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'];

/** Every text of a part of the page, shown or announced. */
export function readTexts(root: ParentNode): readonly ReadText[] {
  return [...root.querySelectorAll('*:not(script, style)')].flatMap((element) => {
    const place = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
    const own = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent ?? '');
    const named = attributes.flatMap((name) => element.getAttribute(name) ?? []);
    return [...own, ...named].map((text) => ({ text, place }));
  });
}

/** All strings in some facts, the longest first. */
export function stringsIn(facts: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  collect(facts, found);
  return new Set([...found].toSorted((a, b) => b.length - a.length));
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) collect(inner, found);
}

/** An address as people write it: "kassel.de/wesertor". */
const address = /^[a-z\d.-]+\.[a-z]{2,}(\/\S*)?$/;

/** Texts that have letters, but neither the mark nor only facts and addresses. */
export const unmarked = (
  texts: readonly ReadText[],
  facts: ReadonlySet<string>,
): readonly string[] =>
  texts
    .filter(({ text }) => !text.includes(mark) && /\p{L}/u.test(withoutFacts(text.trim(), facts)))
    .map(({ text, place }) => `${place} ${text}`);

function withoutFacts(text: string, facts: ReadonlySet<string>): string {
  if (facts.has(text) || address.test(text)) return '';
  let rest = text;
  for (const fact of facts) if (rest.includes(fact)) rest = rest.replaceAll(fact, '');
  return rest;
}
