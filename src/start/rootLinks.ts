import { embeddedAs } from '../state/embedding';

/**
 * Lets all relative links of the page begin at the root of the product, since the address bar moves
 * between the root and the pages of sites. Links to a place on the page stay there.
 * @returns undoes it
 */
export function linkFromRoot(page: Document, root: string): () => void {
  const base = page.createElement('base');
  base.href = root;
  page.head.prepend(base);
  const stay = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a[href^="#"]');
    if (link === null || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    const place = new URL(link.getAttribute('href') ?? '', location.href);
    // Back of a page that has this one in a frame must not undo jumps in it.
    if (embeddedAs(page) !== null) location.replace(place);
    // Assigned, since the same fragment once more leads there, too.
    else location.assign(place);
  };
  page.addEventListener('click', stay);
  return () => {
    page.removeEventListener('click', stay);
    base.remove();
  };
}
