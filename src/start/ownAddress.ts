/**
 * Takes the address away that a page of the build names as its own (canonical) as soon as the address
 * bar holds another: browsers share the former, which would lose site and filters.
 * @param follow calls its argument after each change of the address; returns the undo
 */
export function dropOtherCanonical(
  page: Document,
  follow: (changed: () => void) => () => void,
): () => void {
  const drop = () => {
    const canonical = page.querySelector<HTMLLinkElement>('link[rel=canonical]');
    if (canonical !== null && canonical.href !== page.location.href) canonical.remove();
  };
  drop();
  return follow(drop);
}
