/**
 * Moves `style` attributes of prerendered HTML into rules, since a strict policy allows none: an
 * attribute that React does not know, and never touches, refers to the rule. What scripts set later
 * goes before it.
 */
export class StyleAttributes {
  readonly #numbers = new Map<string, number>();

  /** The HTML as React renders it, without the attributes. */
  taken(html: string): string {
    // React escapes quotation marks within texts and values: only attributes look like this.
    return html.replace(/ style="([^"]*)"/g, (_attribute, value: string) => {
      const declarations = unescapeHtml(value);
      const number = this.#numbers.get(declarations) ?? this.#numbers.size;
      this.#numbers.set(declarations, number);
      return ` data-style="${number}"`;
    });
  }

  /** The rules of all that was taken; they come last in the style sheet. */
  get css(): string {
    return [...this.#numbers]
      .map(
        ([declarations, number]) =>
          `[data-style="${number}"][data-style]{${declarations.replace(/[{}<]/g, '')}}`,
      )
      .join('');
  }
}

const characters: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

const unescapeHtml = (text: string): string =>
  text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => characters[entity] ?? entity);
