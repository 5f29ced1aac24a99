/**
 * Asks again for style sheets that have not come: a part that is imported once more would come
 * without its own, as Vite asks for each only once.
 */
export function askAgainForStyles(page: Document): void {
  for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (hasFailed(link)) link.replaceWith(link.cloneNode());
}

/** Where nothing has come some engines give no sheet, others one that nobody may read. */
function hasFailed({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet === null || sheet.cssRules.length === 0;
  } catch {
    return true;
  }
}
