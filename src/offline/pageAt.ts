/** What an address is answered with: a page by its path, or the address with the slash of a folder. */
type PageAnswer =
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'slash' }
  | { readonly kind: 'none' };

/**
 * Finds the page of an address as a static server does.
 * @param path from the root, without parameters, such as "standort/kassel-wesertor/"
 */
export function pageAt(path: string, has: (page: string) => boolean): PageAnswer {
  const decoded = decode(path);
  const page = decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded;
  if (has(page)) return { kind: 'page', path: page };
  return has(`${page}/index.html`) ? { kind: 'slash' } : { kind: 'none' };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
